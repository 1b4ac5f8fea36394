import { isDigit } from '../../../document/index.ts'
import type { CslItem } from '../../../model/index.ts'
import { ands, particles } from '../../../values/everywhere.ts'
import { toPageRange } from '../csl/take-pages.ts'
import type { SourceReading } from '../reading.ts'
import { Source } from '../source.ts'
import { trimMarks } from './cut.ts'
import { isNameWord } from './is-person.ts'
import { digitsEnd } from './letters.ts'
import type { SourcePatterns } from './patterns.ts'
import { findPages } from './take-numbers.ts'

/** `Smith 2001, p. 5`, `Woodworth, p. 46`: a short note that leads to a work elsewhere. Null for other words. */
export function readShortNote(text: string, patterns: SourcePatterns, { dates }: SourceReading): Source | null {
  if (text.length > 160) return null
  const words = trimMarks(text)
  const front = readFront(words, patterns)
  if (!front || front.names.length === 0) return null
  const { names, year } = front
  // what is behind may be a page and nothing else
  const page = findPages(words, patterns)
  const isBehind = page !== null && page.start >= front.end
  if (year === '' && (!isBehind || names.length > 2)) return null
  const behind = trimMarks(
    isBehind ? words.slice(front.end, page.start) + words.slice(page.end) : words.slice(front.end),
  )
  if (behind !== '' && !isNumbers(behind)) return null
  const csl: CslItem = { id: '', type: 'document', author: names.map((family) => ({ family })) }
  if (year !== '') {
    const issued = dates.readStrict(year.slice(0, 4))
    if (!issued) return null
    csl.issued = issued
    if (year.length > 4) csl['year-suffix'] = year.slice(4)
  }
  const pages = page?.number ?? (isDigit(behind.charCodeAt(0)) ? behind : '')
  if (pages !== '') csl.custom = { locator: { label: 'page', value: toPageRange(pages) } }
  return new Source(csl, undefined, undefined, names.join('') + year)
}

/** > 12–15, 20 */
function isNumbers(words: string): boolean {
  if (words.length > 30) return false
  for (let i = 0; i < words.length; i++)
    if (!isDigit(words.charCodeAt(i)) && !'–, ()-'.includes(words[i]!)) return false
  return true
}

interface ShortFront {
  names: string[]
  year: string
  end: number
}

/** Names up to the year, or up to the first word that is no part of a name. */
function readFront(words: string, { notAuthors }: SourcePatterns): ShortFront | null {
  const names: string[] = []
  let open = ''
  let end = 0
  for (let at = 0; at < words.length; ) {
    const space = words.indexOf(' ', at)
    const stop = space < 0 ? words.length : space
    const word = bare(words, at, stop)
    if (isYear(word)) {
      // > a portrait by Francesco Hayez of 1860
      if (particles.has(open.slice(open.lastIndexOf(' ') + 1))) return null
      if (open !== '') names.push(open)
      return names.every(isShort) ? { names, year: word, end: stop } : null
    }
    if (ands.has(word)) {
      if (open !== '') names.push(open)
      open = ''
    } else if (particles.has(word) && !notAuthors.has(word)) open += `${open === '' ? '' : ' '}${word}`
    else if (isNameWord(word, 0, word.length, 2, 31) && !notAuthors.has(word.toLowerCase())) {
      open += `${open === '' ? '' : ' '}${word}`
      if (words.charCodeAt(stop - 1) === 44) {
        names.push(open)
        open = ''
      }
    } else break
    if (names.length > 4 || open.length > 40) return null
    end = stop
    at = stop + 1
  }
  if (open !== '') names.push(open)
  for (const name of names) {
    const space = name.indexOf(' ')
    if (space >= 0 && !particles.has(name.slice(0, space))) return null
  }
  return { names, year: '', end }
}

/** > Michel Surya 2012: no more than a few words */
function isShort(name: string): boolean {
  let words = 1
  for (let i = 0; i < name.length; i++) if (name.charCodeAt(i) === 32) words++
  return words < 4 || particles.has(name.slice(0, name.indexOf(' ')))
}

/** So many marks may cling to the end of a word. */
const MOST_MARKS = 8

/** A word without the bracket in front of it and the marks behind it. */
function bare(words: string, from: number, to: number): string {
  let end = to
  while (end > from && to - end < MOST_MARKS && '(),:.;'.includes(words[end - 1]!)) end--
  return words.slice(end > from && words.charCodeAt(from) === 40 ? from + 1 : from, end)
}

/** > 2001   2001a */
function isYear(word: string): boolean {
  if ((word.length !== 4 && word.length !== 5) || digitsEnd(word, 0, 4) !== 4) return false
  const last = word.length === 5 ? word.charCodeAt(4) : 97
  return last >= 97 && last <= 122 && (word.charCodeAt(0) === 49 || word.startsWith('20'))
}
