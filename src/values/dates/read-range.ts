import { COLON, DASH, OPEN, QUESTION } from './marks.ts'
import { isOver } from './may-begin.ts'
import { copyOf, type Parts, type Setting } from './parts.ts'
import { isMeasured } from './plausible.ts'
import { fillEnd, fillStart, isEnd, readSecond, startFrom } from './range-ends.ts'
import { isOpenEnd, readAfter, readPresent, readSeparator, type Separator } from './range-words.ts'
import { type ReadDate, readDate } from './read-date.ts'
import * as role from './roles.ts'
import { readNumber } from './shapes/century.ts'
import { readDay, readMonth, skipDot, skipEnding } from './shapes/pieces.ts'
import { MARK, NUMBER, WORD } from './token.ts'
import type { Tokens } from './tokens.ts'

/** A stretch of time as read: an end that is null is open, or unknown. */
export interface ReadRange {
  start: Parts | null
  end: Parts | null
  first: number
  next: number
  ongoing: boolean
  unknown: boolean
  /** Nothing but bare years and a dash: whether they are years, their neighbours say. */
  bare: boolean
  /** A word before it wants a time: `since`, `from`. */
  led: boolean
}

/** A range that is sure to be one. */
function open(start: Parts | null, end: Parts | null, first: number, next: number, led: boolean): ReadRange {
  return { start, end, first, next, ongoing: false, unknown: false, bare: false, led }
}

function ongoing(start: Parts, first: number, next: number): ReadRange {
  return { start, end: null, first, next, ongoing: true, unknown: false, bare: false, led: true }
}

/**
 * Reads a range that begins at the token; null where none does, or where only one date stands.
 *
 * > | 1999–2002   11–14 May 1950   March 2011 – October 2013   since 2019   2019–present   until 1760   c. 460 – c. 370 BC
 */
export function readRange(t: Tokens, i: number, setting: Setting): ReadRange | null {
  const { kind, mark } = t.at(i)
  if (mark === DASH) return openStart(t, i, setting)
  if (mark === QUESTION) return unknownStart(t, i, setting)
  return (kind === WORD ? readLed(t, i, setting) : null) ?? readPair(t, i, setting, false)
}

/** > | since 2019   from 1999 to 2002   until 1760   before 1970   after 1928   between 1953 and 1955 */
function readLed(t: Tokens, i: number, setting: Setting): ReadRange | null {
  const opens = t.has(i, role.opensRange)
  if (opens) {
    const since = t.after(i, role.since)
    const from = t.after(i, role.from)
    if (since >= 0 || from >= 0) {
      const range = readSince(t, i, since, from, setting)
      if (range || !t.has(i, role.until)) return range
    }
  } else if (!t.has(i, role.qualifier) && !t.has(i, role.weekday)) return null
  const date = readDate(t, i, setting)
  const until = opens ? t.after(i, role.until) : -1
  if (date) {
    const bounded = boundedRange(t, i, date, until)
    if (bounded) return bounded
  }
  if (until < 0) return null
  const end = readDate(t, skipDot(t, until), setting)
  if (!end || !isEnd(end.parts)) return null
  const range = open(null, end.parts, i, end.next, true)
  range.bare = end.bare && !isFull(t, end)
  return range
}

/** > | since 2019   from 1999 to 2002 */
function readSince(t: Tokens, i: number, since: number, from: number, setting: Setting): ReadRange | null {
  const at = skipColon(t, skipDot(t, Math.max(since, from)))
  if (t.at(at).gap === 2) return null
  const pair = readPair(t, at, setting, true)
  if (pair) {
    pair.first = i
    pair.led = true
    return pair
  }
  const date = readDate(t, at, setting)
  if (!date || date.parts.bound || !isEnd(date.parts)) return null
  const range = open(date.parts, null, i, date.next, true)
  // `с` is both: a word that is only `from` does not say that it goes on
  range.ongoing = since >= 0 && since >= from
  // `since 2019` says enough; `from 2000 people` does not
  range.bare = date.bare && !(range.ongoing && isFull(t, date))
  return range
}

/** > | before 1970   after 1928   between 1953 and 1955 */
function boundedRange(t: Tokens, i: number, date: ReadDate, until: number): ReadRange | null {
  const { bound, other } = date.parts
  if (bound === null) return null
  if (bound === 'between') {
    if (!other) return null
    const last = copyOf(other)
    last.bound = null
    return open(unbound(date.parts), last, i, date.next, true)
  }
  if (bound === 'earlier' && until >= 0 && t.after(i, role.earlier) < until) return null
  const end = unbound(date.parts)
  end.other = other
  const range = bound === 'later' ? open(end, null, i, date.next, true) : open(null, end, i, date.next, true)
  range.bare = date.bare
  return range
}

function unbound(date: Parts): Parts {
  const parts = copyOf(date)
  parts.bound = null
  parts.other = null
  return parts
}

/** Four digits. */
function isFull(t: Tokens, { number }: ReadDate): boolean {
  return t.at(number).digits === 4
}

function skipColon(t: Tokens, i: number): number {
  return t.is(i, COLON) ? i + 1 : i
}

/** > | –1953 */
function openStart(t: Tokens, i: number, setting: Setting): ReadRange | null {
  if (i > 0 && !t.is(i - 1, OPEN) && t.at(i).gap < 2) return null
  const end = readDate(t, i + 1, setting)
  if (!end || !isEnd(end.parts) || t.is(end.next, DASH)) return null
  const range = open(null, end.parts, i, end.next, false)
  range.bare = end.bare
  return range
}

/** > | ? – 1953 */
function unknownStart(t: Tokens, i: number, setting: Setting): ReadRange | null {
  const separator = readSeparator(t, i + 1)
  const end = separator ? readDate(t, separator.next, setting) : null
  if (!end || !isEnd(end.parts)) return null
  const range = open(null, end.parts, i, end.next, false)
  range.unknown = true
  return range
}

function readPair(t: Tokens, i: number, setting: Setting, led: boolean): ReadRange | null {
  const elided = readElided(t, i, setting)
  if (elided) return elided
  const start = readDate(t, i, setting)
  if (!start || start.parts.bound || (!led && isMeasured(t, i))) return null
  // > | 1953/54
  if (start.parts.other) return sameField(start)
  return readRest(t, start, setting, led)
}

/** `1953/54` is an interval for whoever wants one; `1953 or 1954` is not. */
function sameField({ parts, first, next, led }: ReadDate): ReadRange | null {
  const { other, year } = parts
  if (!other || next - first > 4 || other.year !== (year ?? 0) + 1 || other.month !== null) return null
  return open(unbound(parts), other, first, next, led)
}

/** What follows the first date: a second, `present`, nothing, or a word behind it. */
function readRest(t: Tokens, start: ReadDate, setting: Setting, led: boolean): ReadRange | null {
  if (isOver(t, start.next)) return null
  const after = readAfter(t, start.next)
  if (after?.kind === 'until') return open(null, start.parts, start.first, after.next, true)
  const present = readPresent(t, start.next)
  if (present >= 0) return ongoing(start.parts, start.first, present)
  const separator = readSeparator(t, start.next)
  if (separator) {
    const rest = readEnd(t, separator, start, setting, led)
    if (rest) return rest
  }
  // > | 1995年から · 2010년부터 · 1995 óta
  return after?.kind === 'since' ? ongoing(start.parts, start.first, after.next) : null
}

function readEnd(t: Tokens, separator: Separator, start: ReadDate, setting: Setting, led: boolean): ReadRange | null {
  const at = separator.next
  const { parts, first } = start
  const present = readPresent(t, at)
  if (present >= 0) return ongoing(parts, first, present)
  const asked = t.is(at, QUESTION)
  const unknown = asked ? at + 1 : t.after(at, role.unknown)
  if (unknown >= 0 && !(asked && t.at(at + 1).kind === NUMBER)) {
    const range = open(parts, null, first, unknown, led || start.led)
    range.unknown = true
    return range
  }
  const end = readSecond(t, at, start, setting, led)
  if (end) {
    const last = readAfter(t, end.next)
    const next = last?.kind === 'until' ? last.next : end.next
    const range = open(fillStart(parts, end.parts), fillEnd(parts, end.parts), first, next, led || start.led)
    range.bare = start.bare && end.bare
    return range
  }
  return separator.dash && isOpenEnd(t, at) ? open(parts, null, first, at, led || start.led) : null
}

/** The first date lacks what only the second says: > | 11–14 May 1950   May–June 1953   460 – c. 370 BC   18th–19th century */
function readElided(t: Tokens, i: number, setting: Setting): ReadRange | null {
  const first = t.at(i)
  if (first.kind === MARK || (first.kind === NUMBER && (first.digits > 3 || isOver(t, i + 1)))) return null
  const about = t.after(i, role.about)
  const at = about < 0 ? i : skipDot(t, about)
  const { kind, digits, value } = t.at(at)
  const isNumber = kind === NUMBER && digits <= 3
  const month = isNumber ? null : readMonth(t, at)
  const ordinal = month ? null : readNumber(t, at)
  if (!isNumber && !month && !ordinal) return null
  const day = isNumber ? readDay(t, at) : null
  const ends = [month?.next, ordinal?.next, isNumber ? skipEnding(t, at + 1) : undefined, day?.next]
  for (const next of ends) {
    if (next === undefined) continue
    const separator = readSeparator(t, next)
    if (!separator) continue
    const { kind, gap } = t.at(separator.next)
    if (gap === 2 || (month && separator.dash && kind === NUMBER)) continue
    const end = readDate(t, separator.next, setting)
    if (!end || !isEnd(end.parts)) continue
    const start = startFrom(end.parts, isNumber ? value : null, month, ordinal?.value ?? null)
    if (!start || isMeasured(t, i)) continue
    start.approximate = about >= 0
    return open(start, end.parts, i, end.next, about >= 0)
  }
  return null
}
