import type { DateValue } from '../model/index.ts'

/** The days that a date may mean, as day numbers of the proleptic Gregorian calendar (0 = 1970-01-01), both ends included. */
export interface Days {
  earliest: number
  latest: number
}

/**
 * The days that a date may mean: a year is 365 of them, `[1953,1954]` two years of them. Null where the words are not sure
 * (`1953~`, `1953?`, before, after) or name another calendar without the Gregorian day: nothing is held against such a date.
 */
export function daysOf(date: DateValue | null | undefined): Days | null {
  if (!date) return null
  if (date.calendar && date.calendar !== 'gregorian') return date.gregorian ? daysOfEdtf(date.gregorian) : null
  return daysOfEdtf(date.edtf)
}

/** As `daysOf`, of an EDTF string. Forms that this library does not write give null. */
export function daysOfEdtf(edtf: string): Days | null {
  const set = /^\[(.+)\]$/.exec(edtf)?.[1]
  if (set !== undefined) {
    const parts = set.includes('..') ? set.split('..') : set.split(',')
    const all = parts.map(daysOfEdtf)
    let days: Days | null = null
    for (const one of all) {
      if (!one) return null
      days = days ? { earliest: Math.min(days.earliest, one.earliest), latest: Math.max(days.latest, one.latest) } : one
    }
    return days
  }
  const match = /^(-?)(\d{1,4}|\d{0,3}X{1,3})(?:-(\d\d))?(?:-(\d\d))?$/.exec(edtf)
  if (!match) return null
  const [, sign, digits = '', month, day] = match
  const factor = sign ? -1 : 1
  const years = [factor * Number(digits.replaceAll('X', '0')), factor * Number(digits.replaceAll('X', '9'))].sort(
    (a, b) => a - b,
  )
  const [from = 0, to = 0] = years
  if (month === undefined) return { earliest: dayNumber(from, 1, 1), latest: dayNumber(to, 12, 31) }
  const m = Number(month)
  // a season may begin in the year before (winter) and lies in the other half of the year south of the equator
  if (m > 12) return { earliest: dayNumber(from - 1, 12, 1), latest: dayNumber(to + 1, 3, 31) }
  if (day === undefined)
    return { earliest: dayNumber(from, m, 1), latest: dayNumber(to + (m === 12 ? 1 : 0), (m % 12) + 1, 1) - 1 }
  const number = dayNumber(from, m, Number(day))
  return { earliest: number, latest: number }
}

/** Day number of a date of the proleptic Gregorian calendar (Howard Hinnant, "chrono-compatible low-level date algorithms"). */
function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}

/** Whether every day of the first lies before every day of the second, by more than `slack` days. */
export function isBefore(first: Days | null, second: Days | null, slack = 0): boolean {
  return first !== null && second !== null && first.latest + slack < second.earliest
}
