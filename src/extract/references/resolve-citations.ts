import type { Node } from '../../document/index.ts'
import { anchorsOf } from './csl/anchors.ts'
import type { SourceReading } from './reading.ts'
import type { Source } from './source.ts'
import { kindAt, LETTER } from './words/letters.ts'
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
  const open = new Map<string, Source[]>()
  for (const source of library) if (source.cites !== undefined) addTo(open, fold(source.cites), source)
  if (open.size === 0) return
  for (const source of library) {
    if (source.cites !== undefined) continue
    const { anchor } = source
    if (anchor !== undefined) tie(open, anchor, source)
    else for (const one of anchorsOf(source.csl)) tie(open, one, source)
    if (open.size === 0) return
  }
  readLines(items, open, reading)
}

function addTo(open: Map<string, Source[]>, anchor: string, source: Source): void {
  if (anchor === '') return
  const sources = open.get(anchor)
  if (sources === undefined) open.set(anchor, [source])
  else sources.push(source)
}

/** Ties what is open under an anchor to a work; the first work of a name has it. */
function tie(open: Map<string, Source[]>, anchor: string, work: Source): void {
  const folded = fold(anchor)
  const sources = open.get(folded)
  if (sources === undefined) return
  open.delete(folded)
  for (const source of sources) {
    const custom = (source.csl.custom ??= {})
    custom['cites'] = workOf(work)
  }
}

function workOf({ csl: { title }, reference }: Source): Work {
  return { ...(title !== undefined && { title }), ...(reference !== undefined && { reference }) }
}

/**
 * Reads works that are written by hand, where one of the names begins a line:
 *
 * > * Woodworth, Steven E. (1990). ''Jefferson Davis and His Generals''. University Press of Kansas.
 */
function readLines(items: readonly Node[], open: Map<string, Source[]>, reading: SourceReading): void {
  const names = new Set<string>()
  for (const sources of open.values()) for (const { csl } of sources) names.add(lastWord(csl.author?.[0]?.family ?? ''))
  names.delete('')
  if (names.size === 0) return
  for (const item of items.slice(0, MOST_LINES)) {
    if (open.size === 0) return
    if (item.type !== 'listItem') continue
    const start = firstWords(item.children)
    if (!holdsAny(start, names)) continue
    const source = readWords(item.children, false, reading)
    if (!source || source.csl.title === undefined || source.cites !== undefined) continue
    const year = String(source.csl.issued?.['date-parts']?.[0]?.[0] ?? '')
    const family = start.trimStart().split(/[\s,:]/, 1)[0]!
    for (const anchor of anchorsOf(source.csl)) tie(open, anchor, source)
    tie(open, family + year, source)
    tie(open, family, source)
  }
}

/** Whether one of the names is among some words. */
function holdsAny(words: string, names: ReadonlySet<string>): boolean {
  for (let i = 0; i < words.length; ) {
    let end = i
    while (isOfName(words, end)) end++
    if (end > i && names.has(words.slice(i, end))) return true
    i = end + 1
  }
  return false
}

/** A letter, an apostrophe or a hyphen. */
function isOfName(words: string, at: number): boolean {
  const c = words.charCodeAt(at)
  return c === 39 || c === 45 || c === 0x2019 || (kindAt(words, at) & LETTER) !== 0
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
  const lower = anchor.toLowerCase()
  return gap.test(lower) ? lower.replaceAll(gaps, '') : lower
}
const gap = /[\s_.,]/
const gaps = /[\s_.,]+/g
