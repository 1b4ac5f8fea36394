import {
  type HeadingLine,
  type HeadingStyle,
  headingWords,
  isCapitalised,
  looksLikeHeading,
  sectionKind,
} from './heading-line.ts'
import { isSeparator, isTableRow, listMark, markdownLevel } from './line-class.ts'
import type { Page } from './page.ts'
import { foldPhrase } from './phrases.ts'
import type { ContentsEntry } from './read-contents.ts'

/** More headings of unknown words in a row than this are a poem or a list. */
const LONGEST_CHAIN = 3

/** Finds the lines that are headings, in order. What the table of contents or the vocabulary knows is sure; others are told by their shape and neighbours. */
export function findHeadings(page: Page, contents: readonly ContentsEntry[]): HeadingLine[] {
  const { lines, lexicon } = page
  const listed = new Map(contents.map((entry) => [foldPhrase(entry.title), entry.level]))
  const candidates: (HeadingLine & { sure: boolean })[] = []
  const repeated = new Map<string, number>()
  let markdown = 0

  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    if (
      page.isNoise(i) ||
      line.text.length > 200 ||
      listMark(line.text) > 0 ||
      isTableRow(line.text) ||
      isSeparator(line.text)
    )
      continue
    const { from, to } = headingWords(line.text, lexicon)
    const words = line.text.slice(from, to)
    if (words === '') continue
    const hashes = markdownLevel(line.text)
    if (hashes > 0) markdown++
    const kind = sectionKind(words, lexicon)
    const inContents = listed.get(foldPhrase(words))
    const edited = hashes === 0 && from === 0 && to < line.text.length
    const sure = hashes > 0 || inContents !== undefined || edited || (kind !== undefined && isHeadingCase(words))
    if (!sure && words.length > 100) continue
    repeated.set(words, (repeated.get(words) ?? 0) + 1)
    const level = hashes > 0 ? hashes : (inContents ?? null)
    candidates.push({ index: i, start: line.start + from, end: line.start + to, text: words, kind, level, sure })
  }
  // a page that marks its headings marks all of them
  if (markdown > 0) return candidates.filter((heading) => markdownLevel(lines[heading.index]!.text) > 0)
  const style = styleOf(candidates.filter((heading) => heading.sure))
  return settle(page, candidates, (heading) => {
    if (heading.sure) return true
    if (contents.length > 2 && listed.size > 2) return false
    return (repeated.get(heading.text) ?? 0) < 3 && looksLikeHeading(heading.text, page.title, style)
  })
}

/** From the last line up: whether a heading has something to head is known below it first. */
function settle(
  page: Page,
  candidates: readonly (HeadingLine & { sure: boolean })[],
  accepts: (heading: HeadingLine & { sure: boolean }) => boolean,
): HeadingLine[] {
  const found: HeadingLine[] = []
  const taken = new Set<number>()
  let chain: (HeadingLine & { sure: boolean })[] = []
  const endChain = (): void => {
    for (const heading of chain.length > LONGEST_CHAIN ? chain.filter(({ sure }) => sure) : chain) found.push(heading)
    chain = []
  }
  for (let i = candidates.length - 1; i >= 0; i--) {
    const heading = candidates[i]!
    const next = page.next(heading.index + 1)
    const below = page.lines[next]
    if (!taken.has(next)) endChain()
    const heads = below !== undefined && (taken.has(next) || isContent(below.text))
    if (!accepts(heading) || !(heads || heading.sure)) continue
    if (!heading.sure && !followsWhole(page, heading.index)) continue
    taken.add(heading.index)
    chain.push(heading)
  }
  endChain()
  return found.reverse()
}

/** Prose, a list or a table: what stands below a heading. */
function isContent(text: string): boolean {
  return text.length > 60 || listMark(text) > 0 || isTableRow(text) || /[.!?:"”»)\]]$/.test(text)
}

/** Not the second line of a sentence. */
function followsWhole(page: Page, index: number): boolean {
  for (let i = index - 1; i >= 0 && i > index - 4; i--) {
    const { text } = page.lines[i]!
    if (text !== '') return i < index - 1 || !/[,;–—-]$|\b(?:the|of|and|in|a|to)$/.test(text)
  }
  return true
}

/** A heading of the vocabulary begins with a capital; `career` in lower case is a word of a broken line. */
function isHeadingCase(words: string): boolean {
  return !/^\p{Ll}/u.test(words)
}

/** Whether the known headings of more than one word are capitalised (`Early Life`) or written like a sentence (`Early life`). */
function styleOf(headings: readonly HeadingLine[]): HeadingStyle {
  let capitalised = 0
  let plain = 0
  for (const { text, kind } of headings) {
    if (kind === 'links' || kind === 'references' || !/\s/.test(text)) continue
    if (!isCapitalised(text)) plain++
    else if (/\s\p{Lu}\p{Ll}{2}/u.test(text)) capitalised++
  }
  return capitalised > plain ? 'capitalised' : 'plain'
}
