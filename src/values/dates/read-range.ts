import { type Parts, parts, type Setting } from './parts.ts'
import { isFollowed, isMeasured, isYearPair } from './plausible.ts'
import { monthAlone, type ReadDate, readDate, skipAge } from './read-date.ts'
import { readNumber } from './shapes/century.ts'
import { readDay, readEra, readMonth, readYear, skipDot, skipEnding, skipLinks } from './shapes/pieces.ts'
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

type Separator = { next: number; dash: boolean }

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

/** A date that can bound a range. */
function isEnd({ other, bound }: Parts): boolean {
  return other === null && bound === null
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

/** `1953–` at the end of a value, a line or a bracket. */
function isOpenEnd(t: Tokens, i: number): boolean {
  const token = t.at(i)
  return token.kind === 'end' || token.gap === 2 || t.is(i, ')') || t.is(i, ']') || t.is(i, ',') || t.is(i, ';')
}

/** > | –   -   --   to   until   / (between years)   ; div.   -től */
function readSeparator(t: Tokens, i: number): Separator | null {
  let at = i
  const token = t.at(at)
  if (token.kind === 'mark') {
    if (token.key === '–' || token.key === '~') {
      at++
      if (t.is(at, '–')) at++
      // > | 1995 – until now
      const word = t.after(at, 'to')
      return {
        next: word >= 0 && t.at(word).kind !== 'mark' && readPresentOrDate(t, word) ? skipDot(t, word) : at,
        dash: true,
      }
    }
    if (token.key === '-') {
      const word =
        token.gap === 0 && t.at(at + 1).kind === 'word' && t.at(at + 1).gap === 0 ? t.after(at + 1, 'to') : -1
      if (word >= 0) return { next: word, dash: false }
      return { next: t.is(at + 1, '-') ? at + 2 : at + 1, dash: true }
    }
    if (token.key === '…' || (token.key === '.' && t.is(at + 1, '.') && t.is(at + 2, '.')))
      return { next: token.key === '…' ? at + 1 : at + 3, dash: true }
    if (token.key === '→') return { next: at + 1, dash: true }
    if (token.key !== ',' && token.key !== ';') return null
    at++
  }
  // > | 1995-től 2002-ig · 1995, until 2002 · (m. 1968; div. 1991)
  const next = t.after(at, 'to')
  return next < 0 ? null : { next: skipLinks(t, skipDot(t, next)), dash: false }
}

function readPresentOrDate(t: Tokens, i: number): boolean {
  return readPresent(t, i) >= 0 || t.at(i).kind === 'number'
}

/** > | present   the present   incumbent   (incumbent)   настоящее время */
function readPresent(t: Tokens, i: number): number {
  const bracket = t.is(i, '(') ? 1 : 0
  const comma = t.is(i, ',') ? 1 : 0
  const next = t.after(i + bracket + comma, 'present')
  if (next < 0) return -1
  if (!bracket) {
    // `on` and `day` alone are no present; a longer word may only begin as one
    if (comma && t.at(next).kind === 'word') return -1
    return skipDot(t, next)
  }
  return t.is(next, ')') ? next + 1 : -1
}

/** > | から   부터   óta   まで   까지   -ig */
function readAfter(t: Tokens, i: number): { kind: 'since' | 'until'; next: number } | null {
  const joined = (t.is(i, '-') || t.is(i, "'")) && t.at(i).gap === 0 ? i + 1 : i
  if (t.at(joined).gap === 2) return null
  const since = t.after(joined, 'sinceAfter')
  const until = t.after(joined, 'untilAfter')
  if (since < 0 && until < 0) return null
  return since >= until ? { kind: 'since', next: since } : { kind: 'until', next: until }
}

/** The second date, which may leave out what the first has said. */
function readSecond(t: Tokens, i: number, start: ReadDate, setting: Setting, led: boolean): ReadDate | null {
  const first = start.parts
  const token = t.at(i)
  if (token.gap === 2 && token.kind !== 'number') return null
  const short = readShort(t, i, first)
  if (short) return { parts: short.parts, first: i, next: short.next, bare: short.bare, number: i, led: false }
  const full = readDate(t, i, setting)
  if (!full || !isEnd(full.parts)) return null
  const loose = full.bare && first.month === null && !start.led && !led
  if (loose && !isFollowed(t, full.next) && !isYearPair(first, full.parts)) return null
  return full
}

/** > | 1898–02   1953–4   August 20 – 27 2011   September 14–15, 2003   1953年5月17日－20日   44 BC – 14 */
function readShort(t: Tokens, i: number, first: Parts): { parts: Parts; next: number; bare: boolean } | null {
  const token = t.at(i)
  if (token.kind !== 'number' || token.digits > 3) return null
  if (first.day !== null) {
    const day = readDay(t, i)
    if (!day || readMonth(t, skipLinks(t, day.next)) || t.is(day.next, '/') || t.is(day.next, '.')) return null
    const yearAt = skipLinks(t, day.next)
    const year = first.year === null && t.at(yearAt).gap < 2 ? readYear(t, yearAt) : null
    if (first.year === null && !year && t.at(yearAt).kind === 'number') return null
    return {
      parts: parts({
        day: day.value,
        month: first.month,
        months: first.months,
        year: year?.year ?? first.year,
        era: year?.era ?? first.era,
      }),
      next: year?.next ?? day.next,
      bare: false,
    }
  }
  if (first.month !== null || first.year === null || first.unit !== 'year' || first.season > 0) return null
  if (readEra(t, i + 1)) return null
  const next = t.at(i + 1)
  if (next.kind === 'word' && (next.gap === 0 || readMonth(t, i + 1))) return null
  if ((t.is(i + 1, '.') || t.is(i + 1, '/') || t.is(i + 1, '-')) && t.at(i + 2).kind === 'number') return null
  if (first.era?.kind === 'before') return { parts: parts({ year: token.value }), next: i + 1, bare: true }
  if (first.year < 100) return null
  const span = 10 ** token.digits
  if (token.digits === 3 && first.year >= 1000) return null
  if (token.digits === 3) return { parts: parts({ year: token.value, era: first.era }), next: i + 1, bare: true }
  const same = Math.floor(first.year / span) * span + token.value
  // > | 1898–02 is 1902; 1990–85 is no range of years
  const year = same <= first.year ? same + span : same
  if (year - first.year > 60 || (token.digits === 1 && year - first.year > 9)) return null
  return { parts: parts({ year, era: first.era }), next: i + 1, bare: true }
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

/** What an unfinished first date is, as the second tells. */
function startFrom(
  end: Parts,
  found: { number: number | null; month: { value: number; months: Parts['months'] } | null; ordinal: number | null },
): Parts | null {
  const { number, month, ordinal } = found
  const same = { era: end.era, calendar: end.calendar }
  if (month) {
    if (end.month === null || end.unit !== 'year' || end.year === null || end.day !== null) return null
    return { ...monthAlone(month.value, month.months), ...same, year: earlierYear(end, month.value) }
  }
  if (end.unit === 'century') return ordinal === null ? null : parts({ unit: 'century', year: ordinal, ...same })
  if (number === null) return null
  if (end.day !== null && end.month !== null) {
    if (number < 1 || number > 31) return null
    return parts({ day: number, month: end.month, months: end.months, year: end.year, ...same })
  }
  return end.era && end.month === null && end.unit === 'year' && number > 0 ? parts({ year: number, ...same }) : null
}

/** > | 17 December – 3 January 1954: the first stands in the year before. */
function earlierYear(end: Parts, month: number): number | null {
  return end.year !== null && end.month !== null && month > end.month && !end.era ? end.year - 1 : end.year
}

function fillStart(start: Parts, end: Parts): Parts {
  const era =
    start.era ??
    (end.era && end.era.kind !== 'after' && start.year !== null && start.unit === end.unit && isSmallYear(start, end)
      ? end.era
      : null)
  if (start.year !== null || end.year === null || start.month === null)
    return era === start.era ? start : { ...start, era }
  return { ...start, year: earlierYear(end, start.month), era: end.era, calendar: start.calendar ?? end.calendar }
}

/** `460 – 370 BC`, but not `14 – 1500 AH`: an era goes over to a year that can be of it. */
function isSmallYear(start: Parts, end: Parts): boolean {
  return end.era?.kind === 'before'
    ? start.unit !== 'year' || (start.year ?? 0) >= (end.year ?? 0) || start.month === null
    : true
}

function fillEnd(start: Parts, end: Parts): Parts {
  if (end.year !== null || start.year === null) return end
  const next = start.month !== null && end.month !== null && end.month < start.month
  return { ...end, year: next && !start.era ? start.year + 1 : start.year, era: start.era }
}

/** Skips what stands behind a range and belongs to it: > | (aged 67) */
export function afterRange(t: Tokens, i: number): number {
  return skipAge(t, i)
}
