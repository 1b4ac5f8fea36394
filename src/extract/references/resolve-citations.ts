import type { Node } from '../../document/index.ts'
import { anchorsOf } from './csl/anchors.ts'
import type { SourceReading } from './reading.ts'
import type { Source } from './source.ts'
import { readWords } from './words/read-words.ts'

/** A work that short citations lead to. */
export interface Work {
  title?: string
  /** The footnote it stands in, if it stands in one. */
  reference?: string
}

/** How many lines are read for works that are written by hand. */
const MOST_LINES = 2000

/** A source, and the footnote that it stands in. */
export interface Entry {
  source: Source
  reference: string | undefined
}

/** Ties short citations to their works: `custom.cites`. */
export function resolveCitations(library: readonly Entry[], items: readonly Node[], reading: SourceReading): void {
  const short = library.filter(({ source }) => source.cites !== undefined).map(({ source }) => source)
  if (short.length === 0) return
  const all = new Map<string, Work>()
  for (const { source, reference } of library) {
    if (source.cites !== undefined) continue
    const { title } = source.csl
    const work = { ...(title !== undefined && { title }), ...(reference !== undefined && { reference }) }
    const anchors = source.anchor !== undefined ? [source.anchor] : anchorsOf(source.csl)
    for (const anchor of anchors.map(fold)) if (anchor !== '' && !all.has(anchor)) all.set(anchor, work)
  }
  const open = short.filter((source) => !tie(source, all))
  if (open.length === 0) return
  // > * Woodworth, Steven E. (1990). ''Jefferson Davis and His Generals''. University Press of Kansas.
  const names = new Set(open.map((source) => lastWord(source.csl.author?.[0]?.family ?? '')))
  names.delete('')
  for (const item of items.slice(0, MOST_LINES)) {
    if (item.type !== 'listItem') continue
    const start = firstWords(item.children)
    if (!start.split(/[^\p{L}'’-]+/u).some((word) => names.has(word))) continue
    const source = readWords(item.children, false, reading)
    const title = source?.csl.title
    if (!source || title === undefined || source.cites !== undefined) continue
    const year = String(source.csl.issued?.['date-parts']?.[0]?.[0] ?? '')
    const family = start.trimStart().split(/[\s,:]/, 1)[0]!
    for (const anchor of [...anchorsOf(source.csl), family + year, family])
      if (!all.has(fold(anchor))) all.set(fold(anchor), { title })
  }
  for (const source of open) tie(source, all)
}

function tie(source: Source, works: ReadonlyMap<string, Work>): boolean {
  const anchor = fold(source.cites ?? '')
  const work = works.get(anchor)
  if (!work) return false
  source.csl.custom = { ...source.csl.custom, cites: { ...work } }
  return true
}

/** How far into a line a name is looked for. */
const REACH = 60

/** The first words of a line, without a look at the rest of it. */
function firstWords(nodes: readonly Node[]): string {
  let words = ''
  for (const node of nodes) {
    if (words.length >= REACH) break
    if (node.type === 'text') words += node.value
    else if (node.type === 'link' || node.type === 'externalLink' || node.type === 'element')
      words += firstWords(node.children)
  }
  return words.slice(0, REACH)
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1)
}

function fold(anchor: string): string {
  return anchor.toLowerCase().replaceAll(/[\s_.,]+/g, '')
}
