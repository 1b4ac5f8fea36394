import type { DateRange, DateValue } from '../../model/index.ts'
import {
  type Day,
  ethiopicToGregorian,
  isEthiopicDay,
  isGregorianDay,
  isIslamicDay,
  isJulianDay,
  islamicToGregorian,
  isPersianDay,
  julianToGregorian,
  persianToGregorian,
} from './calendars.ts'
import { copyOf, type Parts } from './parts.ts'

/** A date before its qualifiers: `18XX`, `1953-05-17`. */
interface Settled {
  edtf: string
  precision: DateValue['precision']
  calendar: 'gregorian' | 'julian' | 'islamic' | null
  gregorian: string | null
  /** A second candidate: a year of another calendar lies in two of ours. */
  or: string | null
}

function settled(edtf: string, precision: DateValue['precision'], calendar: Settled['calendar']): Settled {
  return { edtf, precision, calendar, gregorian: null, or: null }
}

/** No page of a person gives a date later than this one. */
const LATEST_CONVERTED = 2199

/** The last year of the Julian calendar in any state (Greece, 1923): a 29 February after it is a mistake. */
const LAST_JULIAN_YEAR = 1923

/**
 * The one place that decides what words mean: precision, calendar, EDTF. Null where the calendar has no such day.
 * Nothing is filled in: what the parts lack, the value lacks.
 */
export function decide(parts: Parts, text: string): DateValue | null {
  return toValue(parts, text, settle(parts))
}

/** As `decide`, for an end of a range, where EDTF allows no set: of two candidates stands the first, as about right. */
export function decideEnd(parts: Parts, text: string): DateValue | null {
  const first = settle(parts)
  if (!first?.or) return toValue(parts, text, first)
  first.or = null
  const loose = copyOf(parts)
  loose.approximate = true
  return toValue(loose, text, first)
}

function toValue(parts: Parts, text: string, date: Settled | null): DateValue | null {
  if (!date) return null
  const { precision, calendar, gregorian } = date
  const value: DateValue = { text, edtf: express(parts, date), precision }
  if (calendar) value.calendar = calendar
  if (gregorian) value.gregorian = gregorian
  if (parts.ambiguous) value.ambiguous = true
  if (parts.other) {
    const other = settle(parts.other)
    if (!other) return null
    value.edtf = setOf(date.edtf, other.edtf, parts.bound === 'between')
    delete value.gregorian
  } else if (parts.bound) value.edtf = bounded(date, parts.bound)
  return value
}

/** A range of two decided ends; null stands for a boundary that is open or unknown. */
export function decideRange(
  start: DateValue | null,
  end: DateValue | null,
  text: string,
  ongoing: boolean,
  unknown: boolean,
): DateRange {
  // an unknown end is empty in EDTF; readers of it know no empty start, and no empty end behind a season or an X
  const plain = start?.precision !== 'season' && !start?.edtf.includes('X')
  const unknownEnd = unknown && plain ? '' : '..'
  const edtf = `${start === null ? '..' : start.edtf}/${end === null ? unknownEnd : end.edtf}`
  return ongoing ? { text, edtf, start, end, ongoing: true } : { text, edtf, start, end }
}

/** The year as we count: `44 BC` is −43, `昭和28年` 1953. Null where there is none. */
function commonYear({ year, era }: Parts): number | null {
  if (year === null || !era) return year
  if (era.kind === 'before') return 1 - year
  return era.kind === 'counted' ? year + era.offset : year
}

function settle(parts: Parts): Settled | null {
  if (parts.unit === 'century') return century(parts)
  if (parts.unit === 'decade') return decade(parts)
  const year = commonYear(parts)
  if (parts.era?.kind === 'before' && parts.year === 0) return null
  if (parts.season > 0) return year === null ? null : settled(`${four(year)}-2${parts.season}`, 'season', null)
  if (parts.months === 'persian' || (parts.era?.kind === 'persian' && parts.months === 'common'))
    return converted(parts, isPersianDay, persianToGregorian, 621)
  if (parts.months === 'ethiopic' || (parts.era?.kind === 'ethiopian' && parts.months === 'common'))
    return converted(parts, isEthiopicDay, ethiopicToGregorian, 7)
  if (parts.months === 'islamic' || parts.era?.kind === 'islamic') return islamic(parts)
  if (year === null) return withoutYear(parts)
  if (year > 9999 || year < -9999) return null
  return common(parts, year)
}

function common(parts: Parts, year: number): Settled | null {
  const { month, day } = parts
  if (month === null) return settled(four(year), 'year', parts.calendar)
  if (month < 1 || month > 12) return null
  if (day === null) return settled(`${four(year)}-${two(month)}`, 'month', parts.calendar)
  // > | 10 February 1719/20: the year began in March, the later one is ours, and the calendar was the Julian
  const dual = parts.laterYear !== null
  const date: Day = { year: dual ? parts.laterYear! : year, month, day }
  const julian = parts.calendar === 'julian' || dual || (!isGregorianDay(date) && year <= LAST_JULIAN_YEAR)
  if (!julian) {
    if (!isGregorianDay(date)) return null
    return settled(write(date), 'day', parts.calendar)
  }
  if (!isJulianDay(date)) return null
  const twin = parts.twin && settle({ ...parts.twin, calendar: 'gregorian', year: parts.twin.year ?? year })
  const found = settled(write(date), 'day', 'julian')
  found.gregorian = twin?.precision === 'day' ? twin.edtf : write(julianToGregorian(date))
  return found
}

/** `4 July`: a day of no year. 29 February is one. */
function withoutYear({ month, day }: Parts): Settled | null {
  if (month === null || month < 1 || month > 12) return null
  if (day === null) return settled(`XXXX-${two(month)}`, 'month', null)
  if (!isGregorianDay({ year: 2000, month, day })) return null
  return settled(`XXXX-${two(month)}-${two(day)}`, 'day', null)
}

/** Written in its own calendar, which the contract names, with the Gregorian day beside it. */
function islamic(parts: Parts): Settled | null {
  const { year, month, day } = parts
  if (year === null || year > 1700 || parts.era?.kind === 'before') return null
  if (month === null) return settled(four(year), 'year', 'islamic')
  if (month > 12) return null
  if (day === null) return settled(`${four(year)}-${two(month)}`, 'month', 'islamic')
  const date: Day = { year, month, day }
  if (!isIslamicDay(date)) return null
  const found = settled(write(date), 'day', 'islamic')
  found.gregorian = write(islamicToGregorian(date))
  return found
}

/** Solar Hijri and Ethiopian: converted, since EDTF has no name for them. A year of theirs lies in two of ours. */
function converted(
  { year, month, day }: Parts,
  isDay: (day: Day) => boolean,
  convert: (day: Day) => Day,
  offset: number,
): Settled | null {
  if (year === null || year + offset > LATEST_CONVERTED) return null
  if (month === null) return either(four(year + offset), four(year + offset + 1), 'year')
  if (!isDay({ year, month, day: day ?? 1 })) return null
  const first = convert({ year, month, day: day ?? 1 })
  if (day !== null) return settled(write(first), 'day', null)
  const last = convert({ year, month, day: month === 13 ? 5 : 29 })
  return either(write(first).slice(0, -3), last.month === first.month ? null : write(last).slice(0, -3), 'month')
}

function either(edtf: string, or: string | null, precision: DateValue['precision']): Settled {
  const found = settled(edtf, precision, null)
  found.or = or
  return found
}

/** `19th century` is 18XX; the second before Christ (200–101 BC) −01XX. */
function century({ year, era }: Parts): Settled | null {
  if (year === null || year < 1 || year > 40) return null
  return settled(`${era?.kind === 'before' ? '-' : ''}${two(year - 1)}XX`, 'century', null)
}

function decade({ year, era }: Parts): Settled | null {
  if (year === null) return null
  const common = era?.kind === 'counted' ? year + era.offset : year
  return settled(`${era?.kind === 'before' ? '-' : ''}${four(common).slice(0, 3)}X`, 'decade', null)
}

function express(parts: Parts, { edtf, or }: Settled): string {
  if (or) return `[${edtf},${or}]`
  if (parts.approximate) return `${edtf}${parts.uncertain ? '%' : '~'}`
  return parts.uncertain ? `${edtf}?` : edtf
}

/** `[1953,1954]` one of them, `[1953..1955]` one of them or between them; the earlier one first. */
function setOf(first: string, second: string, between: boolean): string {
  if (first.includes('X') && !first.startsWith('XXXX')) between = true
  return `[${lowest(first)}${between ? '..' : ','}${highest(second)}]`
}

/** EDTF knows no decade, century or season inside a set: their first and last years stand for them. */
function bounded({ edtf }: Settled, bound: 'earlier' | 'later' | 'between'): string {
  return bound === 'earlier' ? `[..${highest(edtf)}]` : `[${lowest(edtf)}..]`
}
function lowest(edtf: string): string {
  if (edtf.startsWith('XXXX') || !edtf.includes('X')) return withoutSeason(edtf)
  return edtf.replaceAll('X', edtf.startsWith('-') ? '9' : '0')
}
function highest(edtf: string): string {
  if (edtf.startsWith('XXXX') || !edtf.includes('X')) return withoutSeason(edtf)
  return edtf.replaceAll('X', edtf.startsWith('-') ? '0' : '9')
}
function withoutSeason(edtf: string): string {
  return /^-?\d{4}-2[1-4]$/.test(edtf) ? edtf.slice(0, -3) : edtf
}

/** > | 1953-05-17 */
export function write({ year, month, day }: Day): string {
  return `${four(year)}-${two(month)}-${two(day)}`
}
function two(number: number): string {
  return number < 10 ? `0${number}` : `${number}`
}
function four(year: number): string {
  if (year >= 1000) return `${year}`
  const digits = `${Math.abs(year)}`.padStart(4, '0')
  return year < 0 ? `-${digits}` : digits
}
