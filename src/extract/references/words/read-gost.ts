import type { CslItem, CslName } from '../../../model/index.ts'
import type { SourceReading } from '../reading.ts'
import { trimMarks, withoutGaps } from './cut.ts'
import type { Title } from './find-title.ts'
import { type CitationText, GAP } from './flatten.ts'
import { digitsEnd, isSpace, kindAt, LETTER, UPPER } from './letters.ts'
import type { SourcePatterns } from './patterns.ts'
import { nobody } from './read-authors.ts'
import { takeDate } from './take-date.ts'
import { takeNumbers } from './take-numbers.ts'

/**
 * A source in the style of Russian libraries: names turned round, and a dash between the areas.
 *
 *     ''Млечин Л. М.'' Евгений Примаков. История одной карьеры. — М.: Центрполиграф, 1999. — С. 45.
 *       ^ author       ^ title                                     ^ place  ^ publisher         ^ page
 *     Велехов Л. Примаков и другие // Итоги. — 1998. — № 37. — С. 12—15.
 *                                     ^ collection
 *
 * Null where the words are in another style.
 */
export function readGost(
  csl: CslItem,
  flat: CitationText,
  roles: number,
  patterns: SourcePatterns,
  reading: SourceReading,
): Title | null {
  const { text } = flat
  const { names, end } = readNames(text)
  if (names.length === 0 || (names.length === 1 && isInReadingOrder(text, end))) return null
  const slashes = text.indexOf(' // ', end)
  const dash = nextDash(text, end)
  const collected = slashes >= 0 && (dash < 0 || slashes < dash)
  const stop = collected ? slashes : dash
  if (stop < 0) return null
  const words = trimMarks(withoutGaps(titleOf(text.slice(end, stop))))
  if (words.length < 3 || words.length > 250) return null
  let from = stop
  if (collected) {
    from = containerEnd(text, slashes + 4)
    const container = trimMarks(withoutGaps(text.slice(slashes + 4, from)))
    if (container !== '') csl['container-title'] = container
  }
  takeAreas(csl, text.slice(from), roles, patterns, reading)
  return { words, by: collected ? 'quotes' : 'order', end: text.length, front: { ...nobody, names } }
}

/** > Title: novel / Ed. by John Doe */
function titleOf(words: string): string {
  const slash = words.indexOf(' / ')
  return slash < 0 ? words : words.slice(0, slash)
}

/** The dash that ends an area: with a full stop in front of it, or behind a gap. */
function nextDash(text: string, from: number): number {
  for (let i = text.indexOf('— ', from); i >= 0; i = text.indexOf('— ', i + 1)) {
    let before = i - 1
    while (before > from && isSpace(text.charCodeAt(before))) before--
    const c = text.charCodeAt(before)
    if (c === 46 || c === 0xfffc || c === 0x2026) return before
  }
  return -1
}

/** A collection reaches to the next dash, comma or bracket. */
function containerEnd(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === 44 || c === 40 || c === 0xfffc) return i
    if (c === 46 && (i + 1 === text.length || isSpace(text.charCodeAt(i + 1))) && (kindAt(text, i - 2) & LETTER) !== 0)
      return i
  }
  return text.length
}

/** Place, publisher, date and numbers, in areas of their own. */
function takeAreas(csl: CslItem, words: string, roles: number, patterns: SourcePatterns, reading: SourceReading): void {
  const rest: string[] = []
  for (const piece of words.split(/[—–]\s/)) {
    const area = piece.trim()
    const colon = area.indexOf(':')
    const comma = area.lastIndexOf(', ')
    const year = comma < 0 ? -1 : digitsEnd(area, comma + 2, 5)
    if (colon >= 0 && colon < 30 && comma > colon && year === comma + 6) {
      if (colon > 0) csl['publisher-place'] = area.slice(0, colon).trim()
      const publisher = trimMarks(withoutQuotes(trimMarks(area.slice(colon + 1, comma))))
      if (publisher !== '') csl.publisher = publisher
      csl.issued = { 'date-parts': [[Number(area.slice(comma + 2, year))]] }
    } else rest.push(area)
  }
  const others = takeNumbers(csl, rest.join(` ${GAP} `), roles, patterns)
  if (!csl.issued) takeDate(csl, others, reading)
}

/** > «Наука»   > Изд-во «Наука» */
function withoutQuotes(words: string): string {
  return words.startsWith('«') && words.endsWith('»') && words.indexOf('»') === words.length - 1
    ? words.slice(1, -1)
    : words
}

/** So many authors are read. */
const MOST_NAMES = 6

/** `Млечин Л. М., Петров-Водкин К.`: each a surname, and initials behind it. */
function readNames(text: string): { names: CslName[]; end: number } {
  const names: CslName[] = []
  let at = 0
  let end = 0
  while (names.length < MOST_NAMES) {
    while (at < text.length && isSpace(text.charCodeAt(at))) at++
    const family = familyEnd(text, at)
    if (family < 0) break
    const stop = initialsEnd(text, family)
    if (stop < 0) break
    names.push({ literal: text.slice(at, stop).replace(/\s+/g, ' ') })
    end = stop
    if (text.charCodeAt(stop) !== 44) break
    at = stop + 1
  }
  return { names, end }
}

/** The end of a word with a capital, perhaps with a hyphen in it. */
function familyEnd(text: string, from: number): number {
  if ((kindAt(text, from) & UPPER) === 0) return -1
  let end = from + 1
  while (end - from < 30) {
    const c = text.charCodeAt(end)
    if ((kindAt(text, end) & LETTER) === 0 && c !== 45 && c !== 39 && c !== 0x2019) break
    end++
  }
  return end - from > 2 ? end : -1
}

/** The end of one to three initials behind a space or a comma; -1 for none. */
function initialsEnd(text: string, from: number): number {
  let at = text.charCodeAt(from) === 44 ? from + 1 : from
  let end = -1
  for (let count = 0; count < 3; count++) {
    while (at < text.length && isSpace(text.charCodeAt(at))) at++
    if ((kindAt(text, at) & UPPER) === 0) break
    const stop =
      text.charCodeAt(at + 1) === 46
        ? at + 1
        : text.charCodeAt(at + 2) === 46 && (kindAt(text, at + 1) & LETTER) !== 0
          ? at + 2
          : -1
    if (stop < 0) break
    at = stop + 1
    end = at
  }
  return end
}

/** `Ronald M. Nowak. Mammals`: a name that is not turned round ends in a word and a full stop. */
function isInReadingOrder(text: string, from: number): boolean {
  let at = from
  while (isSpace(text.charCodeAt(at))) at++
  const end = familyEnd(text, at)
  return end > 0 && text.charCodeAt(at) < 0x250 && text.charCodeAt(end) === 46
}
