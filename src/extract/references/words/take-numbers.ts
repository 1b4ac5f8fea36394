import { isDigit } from '../../../document/index.ts'
import type { CslItem } from '../../../model/index.ts'
import { toPageRange } from '../csl/take-pages.ts'
import { withGap } from './cut.ts'
import { digitsEnd, isInside, isSpace, kindAt, LETTER } from './letters.ts'
import type { SourcePatterns } from './patterns.ts'
import type { Phrases } from './phrases.ts'
import { EDITION, ISSUE, NO_DATE, PAGES, Places, VOLUME } from './places.ts'

/** A stretch of a text, and the number that it holds. */
export interface Numbered {
  start: number
  end: number
  number: string
}

type Find = (text: string, places: Places, patterns: SourcePatterns) => Numbered | null

const places = new Places()

/** Takes volume, issue, pages and edition out of words, as far as `roles` say that there may be any. */
export function takeNumbers(csl: CslItem, words: string, roles: number, patterns: SourcePatterns): string {
  let rest = words
  // > 3 (2): the bracket is rarer than digits are
  const match = hasNumberedBracket(words) ? compact.exec(words) : null
  if (match) {
    csl.volume = match[1]!
    csl.issue = match[2]!
    if (match[3]) csl.page = toPageRange(match[3])
    rest = withGap(rest, match.index, match.index + match[0].length)
  }
  if ((roles & (PAGES | VOLUME | ISSUE | EDITION)) === 0) return rest
  places.read(rest, patterns.roles)
  const take = (role: number, find: Find): string | undefined => {
    const found = (places.roles & role) === 0 ? null : find(rest, places, patterns)
    if (!found) return undefined
    rest = withGap(rest, found.start, found.end)
    places.cut(found.start, found.end)
    return found.number
  }
  const pages = take(PAGES, firstPages)
  if (pages !== undefined) csl.page ??= toPageRange(pages.replaceAll('—', '–'))
  const volume = take(VOLUME, firstVolume)
  if (volume !== undefined) csl.volume ??= volume
  const issue = take(ISSUE, firstIssue)
  if (issue !== undefined) csl.issue ??= issue
  const edition = take(EDITION, firstEdition)
  if (edition !== undefined) csl.edition ??= edition
  return rest
}

/** `pp. 5–6` */
export function findPages(text: string, patterns: SourcePatterns): Numbered | null {
  places.read(text, patterns.roles)
  return (places.roles & PAGES) === 0 ? null : firstPages(text, places, patterns)
}

/** `n.d.`, with the stop. */
export function withoutNoDate(text: string, patterns: SourcePatterns): string {
  places.read(text, patterns.roles)
  for (let at = places.next(NO_DATE, 0); at >= 0; at = places.next(NO_DATE, at + 1)) {
    const stop = patterns.noDate.endAt(text, at)
    if (stop < 0) continue
    if (isNoDateEnd(text, stop + 1) && text.charCodeAt(stop) === 46) return withGap(text, at, stop + 1)
    if (isNoDateEnd(text, stop)) return withGap(text, at, stop)
  }
  return text
}

function isNoDateEnd(text: string, at: number): boolean {
  return at >= text.length || isSpace(text.charCodeAt(at)) || '.,;)\ufffc'.includes(text[at]!)
}

/** `(eds.)` behind names. */
export function findEditors(words: string, { editors }: SourcePatterns): { start: number; end: number } | null {
  for (let close = words.indexOf(')'); close >= 0; close = words.indexOf(')', close + 1)) {
    let start = words.charCodeAt(close - 1) === 46 ? editors.startBefore(words, close - 1) : -1
    if (start < 0) start = editors.startBefore(words, close)
    if (start < 0) continue
    return { start: words.charCodeAt(start - 1) === 40 ? start - 1 : start, end: close + 1 }
  }
  return null
}

/** A number, a bracket, and a number in it: > 3 (2): 5–6 */
const compact =
  /(?<![0-9])([0-9]{1,4})\s?\(([0-9]{1,4}(?:[–-][0-9]{1,4})?)\)(?:\s?:\s?([0-9]{1,6}(?:[–-][0-9]{1,6})?))?/

function hasNumberedBracket(words: string): boolean {
  for (let open = words.indexOf('(', 1); open > 0; open = words.indexOf('(', open + 1)) {
    const before = isSpace(words.charCodeAt(open - 1)) ? open - 2 : open - 1
    if (before >= 0 && isDigit(words.charCodeAt(before)) && isDigit(words.charCodeAt(open + 1))) return true
  }
  return false
}

const pageNumbers =
  /[.\s]{0,2}([0-9][0-9]{0,5}(?:\s?[–—-]\s?[0-9]{1,6})?(?:,\s?[0-9]{1,6}(?:\s?[–—-]\s?[0-9]{1,6})?){0,9})(?:ff?\.?)?(?![0-9]{0,3}[a-z])/iy

function firstPages(text: string, places: Places, { pages }: SourcePatterns): Numbered | null {
  for (let at = places.next(PAGES, 0); at >= 0; at = places.next(PAGES, at + 1)) {
    const from = pages.endAt(text, at)
    if (from < 0) continue
    pageNumbers.lastIndex = from
    const match = pageNumbers.exec(text)
    if (match) return { start: at, end: from + match[0].length, number: match[1]!.trim() }
  }
  return null
}

function firstVolume(text: string, places: Places, { volume }: SourcePatterns): Numbered | null {
  return firstBehind(text, places, VOLUME, volume, volumeEnd)
}

function firstIssue(text: string, places: Places, { issue }: SourcePatterns): Numbered | null {
  return firstBehind(text, places, ISSUE, issue, issueEnd)
}

/** The first number behind a phrase, with a stop or a space between. */
function firstBehind(
  text: string,
  places: Places,
  role: number,
  phrases: Phrases,
  numberEnd: (text: string, at: number) => number,
): Numbered | null {
  for (let start = places.next(role, 0); start >= 0; start = places.next(role, start + 1)) {
    const stop = phrases.endAt(text, start)
    if (stop < 0 || stop >= text.length) continue
    let at = stop
    if (text.charCodeAt(at) === 46) at++
    if (isSpace(text.charCodeAt(at))) at++
    const end = at === stop ? -1 : numberEnd(text, at)
    if (end > at) return { start, end, number: text.slice(at, end) }
  }
  return null
}

/** > 12   12a   XII */
function volumeEnd(text: string, at: number): number {
  let end = at
  if (isDigit(text.charCodeAt(at))) {
    while (end - at < 7 && (isDigit(text.charCodeAt(end)) || (kindAt(text, end) & LETTER) !== 0)) end++
    return end
  }
  while (end < text.length && end - at < 8 && 'IVXLCivxlc'.includes(text[end]!)) end++
  return (kindAt(text, end) & LETTER) === 0 ? end : -1
}

/** > 12   12/13 */
function issueEnd(text: string, at: number): number {
  const end = digitsEnd(text, at, 6)
  if (end === at) return -1
  const c = text.charCodeAt(end)
  const further = c === 47 || c === 45 || c === 0x2013 ? digitsEnd(text, end + 1, 6) : 0
  return further > end + 1 ? further : end
}

/** > 2nd ed.   Revised edition */
function firstEdition(text: string, places: Places, { edition }: SourcePatterns): Numbered | null {
  for (let at = places.next(EDITION, 0); at >= 0; at = places.next(EDITION, at + 1)) {
    const stop = at > 1 && isSpace(text.charCodeAt(at - 1)) ? edition.endAt(text, at) : -1
    if (stop < 0) continue
    let start = at - 1
    if (text.charCodeAt(start - 1) === 46) start--
    while (isInside(text, start)) start--
    const number = text.slice(start, at - 1)
    if (whichEdition.test(number)) return { start, end: text.charCodeAt(stop) === 46 ? stop + 1 : stop, number }
  }
  return null
}

const whichEdition = /^(?:[0-9]{1,3}(?:st|nd|rd|th|\.|e|ª|º)?|[Ff]irst|[Ss]econd|[Tt]hird|[Rr]evised)$/
