import type { DateRange, DateValue } from '../../model/index.ts'
import type { Context } from '../context.ts'
import { classOf, DIGIT, isHanNumeral, SPACE } from './characters.ts'
import { decide, decideEnd, decideRange } from './decide.ts'
import { type Lexicon, lexiconOf } from './lexicon.ts'
import type { Setting } from './parts.ts'
import { isDebris, isFollowed, isMeasured, isPlausibleYear, isYearPair } from './plausible.ts'
import { type ReadDate, readDate } from './read-date.ts'
import { type ReadRange, readRange } from './read-range.ts'
import { mayBeRoman } from './read-shape.ts'
import { Tokens } from './tokens.ts'

/** What reading a date has to know. */
export type DateContext = Pick<Context, 'language' | 'dayFirst'>

const settings = new WeakMap<Lexicon, { true: Setting; false: Setting }>()

export function settingOf(context: DateContext): Setting {
  const lexicon = lexiconOf(context.language)
  let both = settings.get(lexicon)
  if (!both) {
    const dates = lexicon.pack.dates
    const setting = (dayFirst: boolean): Setting => ({
      lexicon,
      dayFirst,
      mixed: dates.numericOrder === 'mixed',
      oldStyleFirst: dates.oldStyleFirst === true,
    })
    both = { true: setting(true), false: setting(false) }
    settings.set(lexicon, both)
  }
  return context.dayFirst ? both.true : both.false
}

/** A century is written without digits, and only short values are only a century. */
const LONGEST_WITHOUT_DIGITS = 200

/** Whether a date can stand in the text at all: it has a digit, or is short enough to be a century in letters. */
export function mayHoldDate(text: string, { lexicon }: Setting): boolean {
  if (hasDigit.test(text) || hasForeignDigit(text)) return true
  return text.length <= LONGEST_WITHOUT_DIGITS && lexicon.century.test(text)
}
const hasDigit = /[0-9]/

function hasForeignDigit(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit > 127 && (classOf(unit) === DIGIT || isHanNumeral(text[i]!))) return true
  }
  return false
}

/** A date found in a value: `date` is null where the calendar has no such day. */
export interface Found {
  read: ReadDate
  date: DateValue | null
  start: number
  end: number
}

/** The first date from a token on. What no shape takes is stepped over, so the time is linear in the text. */
export function firstDate(t: Tokens, from: number, setting: Setting, stop?: (index: number) => boolean): Found | null {
  for (let i = from; ; i++) {
    const token = t.at(i)
    if (token.kind === 'end' || stop?.(i)) return null
    if (!mayBegin(t, i)) continue
    const read = readDate(t, i, setting)
    if (!read || (read.bare && !isPlausibleYear(t, read))) continue
    if (!read.bare && (isDebris(t, i) || isPiece(t, i))) {
      // > | 32 Agosto 2014: the rest of a date that cannot be is none
      if (isDebris(t, i) && read.parts.day === null)
        return { read, date: null, start: token.start, end: endOf(t, read.next) }
      continue
    }
    const start = token.start
    const end = endOf(t, read.next)
    return { read, date: decide(read.parts, wordsOf(t, read)), start, end }
  }
}

/** > | 11 September 1950 (aged 80) → 11 September 1950 */
export function wordsOf(t: Tokens, { first, next, words }: ReadDate): string {
  return t.text.slice(t.at(words?.first ?? first).start, endOf(t, words?.next ?? next))
}

/** Written on to something before it: `x2010-05-17`, `3.17.5.1953`. */
function isPiece(t: Tokens, i: number): boolean {
  if (i === 0 || t.at(i).kind !== 'number' || t.at(i).gap > 0) return false
  const before = t.at(i - 1)
  if (before.kind === 'mark') return isMeasured(t, i)
  return before.kind === 'number'
}

export function mayBegin(t: Tokens, i: number): boolean {
  const token = t.at(i)
  if (token.kind === 'number') return true
  if (token.kind === 'word') {
    for (const match of t.matches(i)) if (match.word.beginsDate) return true
    return mayBeRoman(t, i)
  }
  return token.kind === 'mark' && openers.has(token.key)
}
const openers = new Set(['(', '~', '≈', '?', '<', '>', '≤', '≥', '+', '–', '-'])

/** A range found in a value; `range` is null where one of its ends cannot be. */
export interface FoundRange {
  read: ReadRange
  range: DateRange | null
  start: number
  end: number
}

export function rangeAt(t: Tokens, i: number, setting: Setting): FoundRange | null {
  const read = readRange(t, i, setting)
  if (!read) return null
  const from = t.at(i).start
  const end = endOf(t, read.next)
  const text = t.text.slice(from, end)
  const first = read.start && decideEnd(read.start, endText(text, true))
  const last = read.end && decideEnd(read.end, endText(text, false))
  const impossible = (read.start && !first) || (read.end && !last)
  const range = impossible ? null : decideRange(first, last, text, read.ongoing, read.unknown)
  return { read, range, start: from, end }
}

/** The words of one end: cut at the dash where there is one, else the words of the range. */
function endText(text: string, first: boolean): string {
  const dash = dashIn(text)
  if (dash < 0) return text
  let after = dash + 1
  while (text[after] === '-') after++
  const piece = (first ? text.slice(0, dash) : text.slice(after)).trim()
  return piece === '' ? text : piece
}

/** Where the first dash stands; a hyphen only with a space before it, since dates have hyphens of their own. */
function dashIn(text: string): number {
  for (let i = 0; i < text.length; i++) {
    const letter = text[i]!
    if (dashes.has(letter) || (letter === '-' && i > 0 && classOf(text.charCodeAt(i - 1)) === SPACE)) return i
  }
  return -1
}
const dashes = new Set(['–', '—', '−', '‒', '－', '～', '〜'])

export function firstRange(t: Tokens, from: number, setting: Setting): FoundRange | null {
  for (let i = from; ; i++) {
    const token = t.at(i)
    if (token.kind === 'end') return null
    if (!mayBegin(t, i) && !mayLead(t, i)) continue
    const found = rangeAt(t, i, setting)
    if (found) {
      if (isDebris(t, i) || isPiece(t, i)) continue
      if (found.read.bare && !isFollowed(t, found.read.next) && !isYearPair(found.read.start, found.read.end)) continue
      return found
    }
    // a single date is stepped over as a whole, so that its pieces make no range: `17 May 1953 – x`
    const single = readDate(t, i, setting)
    if (single && !single.bare && single.next > i + 1) i = single.next - 1
  }
}

export function mayLead(t: Tokens, i: number): boolean {
  return (
    t.at(i).kind === 'word' &&
    t.matches(i).some(({ word }) => word.roles.has('since') || word.roles.has('from') || word.roles.has('until'))
  )
}

/** Where the words before the token end. */
export function endOf(t: Tokens, next: number): number {
  return next > 0 ? t.at(next - 1).end : 0
}

export function tokensOf(text: string, setting: Setting, from = 0): Tokens {
  return new Tokens(text, setting.lexicon, from)
}
