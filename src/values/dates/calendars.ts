import { UTCDateMini } from '@date-fns/utc/date/mini'
import { addDays } from 'date-fns/addDays'
import { getDaysInMonth } from 'date-fns/getDaysInMonth'

/** A day by the calendar it is asked in; years are astronomical (44 BC is −43). */
export interface Day {
  year: number
  month: number
  day: number
}

/** Days are counted as Julian day numbers; 2000-01-01 has this one. */
const MILLENNIUM = 2451545
const millennium = new UTCDateMini(2000, 0, 1)

/** Whether the proleptic Gregorian calendar has the day. */
export function isGregorianDay({ year, month, day }: Day): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  // only the last days are asked for
  return day <= 28 || (day <= 30 && month !== 2) || day <= getDaysInMonth(utc(year, month))
}

/** Whether the Julian calendar has the day: every fourth year is a leap year. */
export function isJulianDay({ year, month, day }: Day): boolean {
  if (month === 2 && day === 29) return year % 4 === 0
  // a common year: the other months are as in the Gregorian calendar
  return isGregorianDay({ year: 2001, month, day })
}

/** A month of the Islamic calendar has 29 or 30 days by the sight of the moon. */
export function isIslamicDay({ month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 30
}

export function isPersianDay({ month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= (month <= 6 ? 31 : 30)
}

export function isEthiopicDay({ month, day }: Day): boolean {
  return month >= 1 && month <= 13 && day >= 1 && day <= (month === 13 ? 6 : 30)
}

export function julianToGregorian({ year, month, day }: Day): Day {
  // years that begin in March, so that the leap day is the last of its year
  const shift = month < 3 ? 1 : 0
  const y = year + 4800 - shift
  const m = month + 12 * shift - 3
  return toGregorian(day + Math.floor((153 * m + 2) / 5) + 365 * y + Math.floor(y / 4) - 32083)
}

/** By the civil (tabular) calendar: the sighted one may be a day off. */
export function islamicToGregorian({ year, month, day }: Day): Day {
  return toGregorian(
    Math.floor((11 * year + 3) / 30) + 354 * year + 30 * month - Math.floor((month - 1) / 2) + day + 1948055,
  )
}

/** By the 33-year cycle of leap years, true from 1178 to 1633 of the Solar Hijri calendar. */
export function persianToGregorian({ year, month, day }: Day): Day {
  const before = month <= 7 ? 31 * (month - 1) : 30 * (month - 1) + 6
  return toGregorian(1948319 + 365 * (year - 1) + Math.floor((8 * (year - 1) + 29) / 33) + before + day)
}

export function ethiopicToGregorian({ year, month, day }: Day): Day {
  return toGregorian(1724220 + 365 * (year - 1) + Math.floor(year / 4) + 30 * (month - 1) + day)
}

function toGregorian(dayNumber: number): Day {
  const date = addDays(millennium, dayNumber - MILLENNIUM)
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() }
}

/** `Date` takes the years 0–99 for 1900–1999 unless they are set on their own; UTC, so that no time zone has a say. */
function utc(year: number, month: number): Date {
  const date = new UTCDateMini(2000, month - 1, 1)
  date.setFullYear(year)
  return date
}
