import { DOT, HYPHEN, SLASH } from './marks.ts'
import { copyOf, dayParts, type Era, type Parts, type Setting } from './parts.ts'
import { isFollowed, isYearPair } from './plausible.ts'
import { type ReadDate, readDate } from './read-date.ts'
import { type MonthPiece, readDay, readEra, readMonth, readYear, skipLinks } from './shapes/pieces.ts'
import { NUMBER, WORD } from './token.ts'
import type { Tokens } from './tokens.ts'

/** A date that can bound a range. */
export function isEnd({ other, bound }: Parts): boolean {
  return other === null && bound === null
}

/** The second date, which may leave out what the first has said. */
export function readSecond(t: Tokens, i: number, start: ReadDate, setting: Setting, led: boolean): ReadDate | null {
  const first = start.parts
  const token = t.at(i)
  if (token.gap === 2 && token.kind !== NUMBER) return null
  const short = readShort(t, i, first)
  if (short)
    return {
      parts: short.parts,
      first: i,
      next: short.next,
      wordsFirst: i,
      wordsNext: short.next,
      bare: short.bare,
      number: i,
      led: false,
    }
  const full = readDate(t, i, setting)
  if (!full || !isEnd(full.parts)) return null
  const loose = full.bare && first.month === null && !start.led && !led
  if (loose && !isFollowed(t, full.next) && !isYearPair(first, full.parts)) return null
  return full
}

/** > | 1898–02   1953–4   August 20 – 27 2011   September 14–15, 2003   1953年5月17日－20日   44 BC – 14 */
function readShort(t: Tokens, i: number, first: Parts): { parts: Parts; next: number; bare: boolean } | null {
  const token = t.at(i)
  if (token.kind !== NUMBER || token.digits > 3) return null
  if (first.day !== null) {
    const day = readDay(t, i)
    if (!day || readMonth(t, skipLinks(t, day.next)) || t.is(day.next, SLASH) || t.is(day.next, DOT)) return null
    const yearAt = skipLinks(t, day.next)
    const year = first.year === null && t.at(yearAt).gap < 2 ? readYear(t, yearAt) : null
    if (first.year === null && !year && t.at(yearAt).kind === NUMBER) return null
    const parts = dayParts(year?.year ?? first.year, first.month, day.value)
    parts.months = first.months
    parts.era = year?.era ?? first.era
    return { parts, next: year?.next ?? day.next, bare: false }
  }
  if (first.month !== null || first.year === null || first.unit !== 'year' || first.season > 0) return null
  if (readEra(t, i + 1)) return null
  const next = t.at(i + 1)
  if (next.kind === WORD && (next.gap === 0 || readMonth(t, i + 1))) return null
  if ((t.is(i + 1, DOT) || t.is(i + 1, SLASH) || t.is(i + 1, HYPHEN)) && t.at(i + 2).kind === NUMBER) return null
  if (first.era?.kind === 'before') return { parts: yearParts(token.value, null), next: i + 1, bare: true }
  // > | AD 14–37
  if (first.era?.kind === 'after' && token.value > first.year)
    return { parts: yearParts(token.value, first.era), next: i + 1, bare: false }
  if (first.year < 100) return null
  const span = 10 ** token.digits
  if (token.digits === 3 && first.year >= 1000) return null
  if (token.digits === 3) return { parts: yearParts(token.value, first.era), next: i + 1, bare: true }
  const same = Math.floor(first.year / span) * span + token.value
  // > | 1898–02 is 1902; 1990–85 is no range of years
  const year = same <= first.year ? same + span : same
  if (year - first.year > 60 || (token.digits === 1 && year - first.year > 9)) return null
  return { parts: yearParts(year, first.era), next: i + 1, bare: true }
}

function yearParts(year: number, era: Era | null): Parts {
  const parts = dayParts(year, null, null)
  parts.era = era
  return parts
}

/** What an unfinished first date is, as the second tells. */
export function startFrom(
  end: Parts,
  number: number | null,
  month: MonthPiece | null,
  ordinal: number | null,
): Parts | null {
  if (month) {
    if (end.month === null || end.unit !== 'year' || end.year === null || end.day !== null) return null
    return likeEnd(end, dayParts(earlierYear(end, month.value), month.value, null), month.months)
  }
  if (end.unit === 'century') {
    if (ordinal === null) return null
    const century = likeEnd(end, dayParts(ordinal, null, null), 'common')
    century.unit = 'century'
    return century
  }
  if (number === null) return null
  if (end.day !== null && end.month !== null) {
    if (number < 1 || number > 31) return null
    return likeEnd(end, dayParts(end.year, end.month, number), end.months)
  }
  const isYear = end.era && end.month === null && end.unit === 'year' && number > 0
  return isYear ? likeEnd(end, dayParts(number, null, null), 'common') : null
}

function likeEnd(end: Parts, parts: Parts, months: Parts['months']): Parts {
  parts.months = months
  parts.era = end.era
  parts.calendar = end.calendar
  return parts
}

/** > | 17 December – 3 January 1954: the first stands in the year before. */
function earlierYear(end: Parts, month: number): number | null {
  return end.year !== null && end.month !== null && month > end.month && !end.era ? end.year - 1 : end.year
}

/** The first date, with what only the second says. */
export function fillStart(start: Parts, end: Parts): Parts {
  const whole = copyOf(start)
  if (
    start.era === null &&
    end.era !== null &&
    end.era.kind !== 'after' &&
    start.year !== null &&
    start.unit === end.unit &&
    isSmallYear(start, end)
  )
    whole.era = end.era
  if (start.year !== null || end.year === null || start.month === null) return whole
  whole.year = earlierYear(end, start.month)
  whole.era = end.era
  whole.calendar = start.calendar ?? end.calendar
  return whole
}

/** `460 – 370 BC`, but not `14 – 1500 AH`: an era goes over to a year that can be of it. */
function isSmallYear(start: Parts, end: Parts): boolean {
  return end.era?.kind === 'before'
    ? start.unit !== 'year' || (start.year ?? 0) >= (end.year ?? 0) || start.month === null
    : true
}

/** The second date, with what only the first says. */
export function fillEnd(start: Parts, end: Parts): Parts {
  if (end.year !== null || start.year === null) return end
  const isNext = start.month !== null && end.month !== null && end.month < start.month
  const whole = copyOf(end)
  whole.year = isNext && !start.era ? start.year + 1 : start.year
  whole.era = start.era
  return whole
}
