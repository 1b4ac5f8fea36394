import { type Parts, parts, type Setting } from './parts.ts'
import { isFollowed, isYearPair } from './plausible.ts'
import { type ReadDate, readDate } from './read-date.ts'
import { readDay, readEra, readMonth, readYear, skipLinks } from './shapes/pieces.ts'
import type { Tokens } from './tokens.ts'

/** A date that can bound a range. */
export function isEnd({ other, bound }: Parts): boolean {
  return other === null && bound === null
}

/** The second date, which may leave out what the first has said. */
export function readSecond(t: Tokens, i: number, start: ReadDate, setting: Setting, led: boolean): ReadDate | null {
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
  // > | AD 14–37
  if (first.era?.kind === 'after' && token.value > first.year)
    return { parts: parts({ year: token.value, era: first.era }), next: i + 1, bare: false }
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

/** What an unfinished first date is, as the second tells. */
export function startFrom(
  end: Parts,
  found: { number: number | null; month: { value: number; months: Parts['months'] } | null; ordinal: number | null },
): Parts | null {
  const { number, month, ordinal } = found
  const same = { era: end.era, calendar: end.calendar }
  if (month) {
    if (end.month === null || end.unit !== 'year' || end.year === null || end.day !== null) return null
    return { ...parts({ month: month.value, months: month.months }), ...same, year: earlierYear(end, month.value) }
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

export function fillStart(start: Parts, end: Parts): Parts {
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

export function fillEnd(start: Parts, end: Parts): Parts {
  if (end.year !== null || start.year === null) return end
  const next = start.month !== null && end.month !== null && end.month < start.month
  return { ...end, year: next && !start.era ? start.year + 1 : start.year, era: start.era }
}
