import { parts, type Setting, type Shaped } from '../parts.ts'
import type { Tokens } from '../tokens.ts'
import { readDay, readMonth, readYear, skipDot, skipLinks, type YearPiece } from './pieces.ts'

/** > | 1953年5月17日   1953년 5월   1953 May 17   1953. május 17.   1953 m. gegužės 17 d.   昭和28年（1953年）5月17日 */
export function yearMonthDay(t: Tokens, i: number, _setting: Setting): Shaped | null {
  let year = readYear(t, i)
  if (!year) return null
  const twin = readTwinYear(t, year.next)
  if (twin) year = year.era?.kind === 'counted' ? twin : { ...year, next: twin.next }
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
  return {
    parts: parts({
      year: year.year,
      era: year.era,
      laterYear: year.laterYear,
      month: month.value,
      months: month.months,
      day: day?.value ?? null,
    }),
    next: day?.next ?? month.next,
  }
}

/** The same day in the common calendar, where months before it may be the moon's: > | 天保5年11月12日（1835年1月10日） */
function readTwinDate(t: Tokens, i: number): Shaped | null {
  if (!t.is(i, '(')) return null
  const year = readYear(t, i + 1)
  const month = year?.named && !year.era ? readMonth(t, year.next) : null
  const day = month && readDay(t, month.next)
  if (!year || !month || !day || !t.is(day.next, ')')) return null
  return {
    parts: parts({ year: year.year, month: month.value, months: month.months, day: day.value }),
    next: day.next + 1,
  }
}

/** > | 1953. gada 17. maijs */
function dayBeforeMonth(t: Tokens, i: number, year: YearPiece): Shaped | null {
  const day = readDay(t, i)
  const month = day && readMonth(t, day.next)
  if (!month || t.at(day.next).gap === 2) return null
  return {
    parts: parts({ year: year.year, era: year.era, month: month.value, months: month.months, day: day.value }),
    next: month.next,
  }
}

/** The same year in other words: > | 昭和28年（1953年）   1953年（昭和28年） */
export function readTwinYear(t: Tokens, i: number): YearPiece | null {
  if (!t.is(i, '(')) return null
  const year = readYear(t, i + 1)
  return year?.named && t.is(year.next, ')') ? { ...year, next: year.next + 1 } : null
}
