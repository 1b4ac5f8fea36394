import { isDigit } from '../../../document/index.ts'
import type { CslItem } from '../../../model/index.ts'
import type { SourceReading } from '../reading.ts'
import { trimMarks } from './cut.ts'
import { GAP } from './flatten.ts'
import { digitsEnd, isSpace, kindAt, LETTER, UPPER } from './letters.ts'
import type { SourcePatterns } from './patterns.ts'
import { isPlaceOfPrint, withoutOthers } from './places-of-print.ts'

/** So many words a place has at most. */
const MOST_WORDS = 4

/**
 * Takes a year with the place in front of it out of the words behind a title.
 *
 *     ''Title.'' Hohenheim Verlag, Stuttgart/Leipzig 2002, p. 12        ''Title''. Warszawa: 1995
 *                                  ^ place           ^ year                        ^ place   ^ year
 */
export function takeImprint(csl: CslItem, words: string, patterns: SourcePatterns, { dates }: SourceReading): string {
  const year = yearBehindWords(words)
  if (year < 0) return words
  const start = segmentStart(words, year)
  let place = words.slice(start, year).trim()
  const colon = place.endsWith(':')
  if (colon) place = place.slice(0, -1).trimEnd()
  if (!isCapitalised(place) || dates.spans(`${place.slice(place.lastIndexOf(' ') + 1)} 2000`)) return words
  const known = isPlaceOfPrint(place, patterns)
  const before = trimMarks(words.slice(0, start))
  if (!known && !colon && (before === '' ? place.includes(' ') : isDigit(before.charCodeAt(before.length - 1))))
    return words
  csl.issued = { 'date-parts': [[Number(words.slice(year, year + 4))]] }
  // > Boston, Houghton Mifflin 2003: what stands before the year may be the publisher; alone it is a town
  if (!known && !colon) return words.slice(0, before === '' ? start : year) + GAP + words.slice(year + 4)
  // > New York: Hyperion: 2003
  const parted = place.indexOf(': ')
  csl['publisher-place'] = withoutOthers(parted < 0 ? place : place.slice(0, parted))
  if (parted > 0) csl.publisher = place.slice(parted + 2)
  return words.slice(0, start) + GAP + words.slice(year + 4)
}

/** The last year with a word in front of it, and a mark or nothing behind it; -1 for none. */
function yearBehindWords(words: string): number {
  for (let i = words.length - 4; i > 0; i--) {
    const c = words.charCodeAt(i)
    if ((c !== 49 && c !== 50) || digitsEnd(words, i, 5) !== i + 4 || !isSpace(words.charCodeAt(i - 1))) continue
    const behind = i + 4 < words.length ? words.charCodeAt(i + 4) : 46
    if (behind !== 46 && behind !== 44 && behind !== 59 && behind !== 41 && behind !== 0xfffc) continue
    const last = words.charCodeAt(i - 2)
    if ((kindAt(words, i - 2) & LETTER) !== 0 || last === 46 || last === 58) return i
  }
  return -1
}

/** Where the words begin that end at an offset: behind a comma, a bracket, a gap, or the full stop of a sentence. */
function segmentStart(words: string, end: number): number {
  for (let i = end - 2; i >= 0; i--) {
    const c = words.charCodeAt(i)
    if (c === 44 || c === 59 || c === 40 || c === 0xfffc) return i + 1
    // > Stuttgart u. a. 2002
    if (c === 46 && i < end - 2 && isSpace(words.charCodeAt(i + 1)) && (kindAt(words, i + 2) & UPPER) !== 0)
      return i + 1
  }
  return 0
}

/** A few words, the first of them with a capital. */
function isCapitalised(words: string): boolean {
  if ((kindAt(words, 0) & UPPER) === 0 || words.length < 3 || words.length > 40) return false
  let count = 1
  for (let i = 0; i < words.length; i++) {
    if (isDigit(words.charCodeAt(i))) return false
    if (words.charCodeAt(i) === 32) count++
  }
  return count <= MOST_WORDS
}
