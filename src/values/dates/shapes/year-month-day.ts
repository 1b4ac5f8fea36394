import { CLOSE, OPEN } from '../marks.ts'
import { dayParts, type Shaped } from '../parts.ts'
import type { Tokens } from '../tokens.ts'
import { type MonthPiece, readDay, readMonth, readYear, skipDot, skipLinks, type YearPiece } from './pieces.ts'

/** > | 1953年5月17日   1953년 5월   1953 May 17   1953. május 17.   1953 m. gegužės 17 d.   昭和28年（1953年）5月17日 */
export function yearMonthDay(t: Tokens, written: YearPiece): Shaped | null {
  const year = withTwin(t, written)
  const monthAt = skipLinks(t, skipDot(t, year.next))
  if (t.at(monthAt).gap === 2) return null
  const month = readMonth(t, monthAt)
  if (!month) return year.named ? dayBeforeMonth(t, monthAt, year) : null
  // > | 1953 May 17
  //          ^^^
  const dayAt = skipLinks(t, month.next)
  const day = t.at(dayAt).gap < 2 ? readDay(t, dayAt) : null
  // `1953 May 17 1954` is `1953` and another date
  const before = day && readYear(t, skipLinks(t, day.next))
  const ownYear = !day && readYear(t, skipLinks(t, month.next))
  if (
    (before && !before.named && t.at(skipLinks(t, day.next)).digits === 4 && t.at(day.next).gap < 2) ||
    (ownYear && t.at(month.next).gap === 1)
  )
    return null
  const common = day && year.era?.kind === 'counted' ? readTwinDate(t, day.next) : null
  if (common) return common
  const shaped = shapedFrom(year, month, day?.value ?? null, day?.next ?? month.next)
  shaped.parts.laterYear = year.laterYear
  return shaped
}

function shapedFrom(year: YearPiece, month: MonthPiece, day: number | null, next: number): Shaped {
  const parts = dayParts(year.year, month.value, day)
  parts.months = month.months
  parts.era = year.era
  return { parts, next }
}

/** The same day in the common calendar, where months before it may be the moon's: > | 天保5年11月12日（1835年1月10日） */
function readTwinDate(t: Tokens, i: number): Shaped | null {
  if (!t.is(i, OPEN)) return null
  const year = readYear(t, i + 1)
  const month = year?.named && !year.era ? readMonth(t, year.next) : null
  const day = month && readDay(t, month.next)
  if (!year || !month || !day || !t.is(day.next, CLOSE)) return null
  return shapedFrom(year, month, day.value, day.next + 1)
}

/** > | 1953. gada 17. maijs */
function dayBeforeMonth(t: Tokens, i: number, year: YearPiece): Shaped | null {
  const day = readDay(t, i)
  const month = day && readMonth(t, day.next)
  if (!month || t.at(day.next).gap === 2) return null
  return shapedFrom(year, month, day.value, month.next)
}

/** The year, and the same one in other words: > | 昭和28年（1953年）   1953年（昭和28年） */
export function withTwin(t: Tokens, year: YearPiece): YearPiece {
  const twin = readTwinYear(t, year.next)
  if (!twin) return year
  return year.era?.kind === 'counted' ? twin : { ...year, next: twin.next }
}

function readTwinYear(t: Tokens, i: number): YearPiece | null {
  if (!t.is(i, OPEN)) return null
  const year = readYear(t, i + 1)
  if (!year?.named || !t.is(year.next, CLOSE)) return null
  year.next++
  return year
}
