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

/** Ties short citations to their works: `custom.cites`. */
export function resolveCitations(library: readonly Source[], items: readonly Node[], reading: SourceReading): void {
  const short: Source[] = []
  for (const source of library) if (source.cites !== undefined) short.push(source)
  if (short.length === 0) return
  const works = worksOf(library)
  const open = short.filter((source) => !tie(source, works))
  if (open.length === 0) return
  readLines(items, open, works, reading)
  for (const source of open) tie(source, works)
}

/** The works of the page by what short citations may call them; the first of a name has it. */
function worksOf(library: readonly Source[]): Map<string, Work> {
  const works = new Map<string, Work>()
  for (const source of library) {
    if (source.cites !== undefined) continue
    const anchors = source.anchor !== undefined ? [source.anchor] : anchorsOf(source.csl)
    for (const anchor of anchors) {
      const name = fold(anchor)
      if (name !== '' && !works.has(name)) works.set(name, workOf(source))
    }
  }
  return works
}

function workOf({ csl: { title }, reference }: Source): Work {
  return { ...(title !== undefined && { title }), ...(reference !== undefined && { reference }) }
}

/**
 * Takes in works that are written by hand, where one of the names begins a line:
 *
 * > * Woodworth, Steven E. (1990). ''Jefferson Davis and His Generals''. University Press of Kansas.
 */
function readLines(
  items: readonly Node[],
  open: readonly Source[],
  works: Map<string, Work>,
  reading: SourceReading,
): void {
  const names = new Set(open.map((source) => lastWord(source.csl.author?.[0]?.family ?? '')))
  names.delete('')
  if (names.size === 0) return
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
      if (!works.has(fold(anchor))) works.set(fold(anchor), { title })
  }
}

function tie(source: Source, works: ReadonlyMap<string, Work>): boolean {
  const work = works.get(fold(source.cites ?? ''))
  if (!work) return false
  const custom = (source.csl.custom ??= {})
  custom['cites'] = { ...work }
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

/** Lower case, without spaces and the marks that may stand in place of them. */
function fold(anchor: string): string {
  return anchor.toLowerCase().replaceAll(/[\s_.,]+/g, '')
}
