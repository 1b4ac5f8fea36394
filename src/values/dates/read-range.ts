import type { Parts, Setting } from './parts.ts'
import { isMeasured } from './plausible.ts'
import { fillEnd, fillStart, isEnd, readSecond, startFrom } from './range-ends.ts'
import { isOpenEnd, readAfter, readPresent, readSeparator, type Separator } from './range-words.ts'
import { type ReadDate, readDate } from './read-date.ts'
import { readNumber } from './shapes/century.ts'
import { readDay, readMonth, skipDot, skipEnding } from './shapes/pieces.ts'
import type { Tokens } from './tokens.ts'

/** A stretch of time as read: an end that is null is open, or unknown. */
export interface ReadRange {
  start: Parts | null
  end: Parts | null
  ongoing: boolean
  unknown: boolean
  first: number
  next: number
  /** Nothing but bare years and a dash: whether they are years, their neighbours say. */
  bare: boolean
  /** A word before it wants a time: `since`, `from`. */
  led: boolean
}

/**
 * Reads a range that begins at the token; null where none does, or where only one date stands.
 *
 * > | 1999–2002   11–14 May 1950   March 2011 – October 2013   since 2019   2019–present   until 1760   c. 460 – c. 370 BC
 */
export function readRange(t: Tokens, i: number, setting: Setting): ReadRange | null {
  const token = t.at(i)
  if (token.kind === 'mark')
    return token.key === '–'
      ? openStart(t, i, setting)
      : token.key === '?'
        ? unknownStart(t, i, setting)
        : readPair(t, i, setting, false)
  if (token.kind === 'word') {
    const led = readLed(t, i, setting)
    if (led) return led
  }
  return readPair(t, i, setting, false)
}

/** > | since 2019   from 1999 to 2002   until 1760   before 1970   after 1928   between 1953 and 1955 */
function readLed(t: Tokens, i: number, setting: Setting): ReadRange | null {
  const since = t.after(i, 'since')
  const from = t.after(i, 'from')
  const start = Math.max(since, from)
  if (start >= 0) {
    const at = skipColon(t, skipDot(t, start))
    const pair = t.at(at).gap < 2 ? readPair(t, at, setting, true) : null
    if (pair) return { ...pair, first: i, led: true }
    const date = t.at(at).gap < 2 ? readDate(t, at, setting) : null
    if (date && !date.parts.bound && isEnd(date.parts)) {
      // `с` is both: a word that is only `from` does not say that it goes on
      const ongoing = since >= 0 && since >= from
      // `since 2019` says enough; `from 2000 people` does not
      return open({
        start: date.parts,
        first: i,
        next: date.next,
        ongoing,
        bare: date.bare && !(ongoing && isFull(t, date)),
      })
    }
    const later = t.after(i, 'until')
    if (later < 0) return null
  }
  const until = t.after(i, 'until')
  const date = readDate(t, i, setting)
  const bound = date?.parts.bound
  if (date && bound === 'between' && date.parts.other)
    return open({
      start: { ...date.parts, bound: null, other: null },
      end: { ...date.parts.other, bound: null },
      first: i,
      next: date.next,
    })
  if (date && bound === 'earlier' && !(until >= 0 && t.after(i, 'earlier') < until))
    return open({ end: { ...date.parts, bound: null }, first: i, next: date.next, bare: date.bare })
  if (date && bound === 'later')
    return open({ start: { ...date.parts, bound: null }, first: i, next: date.next, bare: date.bare })
  if (until >= 0) {
    const end = readDate(t, skipDot(t, until), setting)
    if (end && isEnd(end.parts))
      return open({ end: end.parts, first: i, next: end.next, bare: end.bare && !isFull(t, end) })
  }
  return null
}

/** Four digits. */
function isFull(t: Tokens, { number }: ReadDate): boolean {
  return t.at(number).digits === 4
}

function skipColon(t: Tokens, i: number): number {
  return t.is(i, ':') ? i + 1 : i
}

function open(found: Partial<ReadRange> & { first: number; next: number }): ReadRange {
  return { start: null, end: null, ongoing: false, unknown: false, bare: false, led: true, ...found }
}

/** > | –1953 */
function openStart(t: Tokens, i: number, setting: Setting): ReadRange | null {
  if (i > 0 && !t.is(i - 1, '(') && t.at(i).gap < 2) return null
  const end = readDate(t, i + 1, setting)
  if (!end || !isEnd(end.parts) || t.is(end.next, '–')) return null
  return { ...open({ end: end.parts, first: i, next: end.next }), bare: end.bare, led: false }
}

/** > | ? – 1953 */
function unknownStart(t: Tokens, i: number, setting: Setting): ReadRange | null {
  const separator = readSeparator(t, i + 1)
  const end = separator ? readDate(t, separator.next, setting) : null
  if (!end || !isEnd(end.parts)) return null
  return { ...open({ end: end.parts, first: i, next: end.next }), unknown: true, led: false }
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
function sameField(start: ReadDate): ReadRange | null {
  const { other, ...date } = start.parts
  if (!other || start.next - start.first > 4 || other.year !== (date.year ?? 0) + 1 || other.month !== null) return null
  return {
    ...open({ start: { ...date, other: null }, end: other, first: start.first, next: start.next }),
    led: start.led,
  }
}

/** What follows the first date: a second, `present`, nothing, or a word behind it. */
function readRest(t: Tokens, start: ReadDate, setting: Setting, led: boolean): ReadRange | null {
  const from = { start: start.parts, first: start.first }
  const after = readAfter(t, start.next)
  if (after?.kind === 'until') return { ...open({ end: start.parts, first: start.first, next: after.next }) }
  const present = readPresent(t, start.next)
  if (present >= 0) return open({ ...from, next: present, ongoing: true })
  const separator = readSeparator(t, start.next)
  if (separator) {
    const rest = readEnd(t, separator, start, setting, led)
    if (rest) return rest
  }
  // > | 1995年から · 2010년부터 · 1995 óta
  if (after?.kind === 'since') return open({ ...from, next: after.next, ongoing: true })
  return null
}

function readEnd(t: Tokens, separator: Separator, start: ReadDate, setting: Setting, led: boolean): ReadRange | null {
  const at = separator.next
  const from = { start: start.parts, first: start.first, led: led || start.led }
  const present = readPresent(t, at)
  if (present >= 0) return open({ ...from, next: present, ongoing: true, led: true })
  const unknown = t.is(at, '?') ? at + 1 : t.after(at, 'unknown')
  if (unknown >= 0 && !(t.is(at, '?') && t.at(at + 1).kind === 'number'))
    return open({ ...from, next: unknown, unknown: true })
  const end = readSecond(t, at, start, setting, led)
  if (end) {
    const last = readAfter(t, end.next)
    const next = last?.kind === 'until' ? last.next : end.next
    return {
      ...open({ ...from, start: fillStart(start.parts, end.parts), end: fillEnd(start.parts, end.parts), next }),
      led: from.led,
      bare: start.bare && end.bare,
    }
  }
  if (!separator.dash || !isOpenEnd(t, at)) return null
  return { ...open({ ...from, next: at }), led: from.led, bare: false }
}

/** The first date lacks what only the second says: > | 11–14 May 1950   May–June 1953   460 – c. 370 BC   18th–19th century */
function readElided(t: Tokens, i: number, setting: Setting): ReadRange | null {
  const token = t.at(i)
  if (token.kind === 'mark') return null
  const about = t.after(i, 'about')
  const at = about < 0 ? i : skipDot(t, about)
  const number = t.at(at)
  const isNumber = number.kind === 'number' && number.digits <= 3
  const month = isNumber ? null : readMonth(t, at)
  const ordinal = month ? null : readNumber(t, at)
  if (!isNumber && !month && !ordinal) return null
  const ends = [
    month?.next,
    ordinal?.next,
    isNumber ? skipEnding(t, at + 1) : undefined,
    isNumber ? readDay(t, at)?.next : undefined,
  ]
  for (const next of ends) {
    if (next === undefined) continue
    const separator = readSeparator(t, next)
    if (
      !separator ||
      t.at(separator.next).gap === 2 ||
      (month && separator.dash && t.at(separator.next).kind === 'number')
    )
      continue
    const end = readDate(t, separator.next, setting)
    if (!end || !isEnd(end.parts)) continue
    const start = startFrom(end.parts, {
      number: isNumber ? number.value : null,
      month,
      ordinal: ordinal?.value ?? null,
    })
    if (!start || isMeasured(t, i)) continue
    return {
      ...open({ start: { ...start, approximate: about >= 0 }, end: end.parts, first: i, next: end.next }),
      led: about >= 0,
    }
  }
  return null
}
