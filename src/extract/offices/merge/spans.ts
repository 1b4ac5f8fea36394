import type { DateValue } from '../../../model/index.ts'

/** A date as whole days since year 0 by a calendar of 31-day months: good for order, not for lengths. */
export interface Bounds {
  first: number
  last: number
}

/** The first and the last day that a date may mean; null where it says nothing that could be ordered. */
export function boundsOf(date: DateValue | null): Bounds | null {
  if (!date) return null
  const edtf = date.edtf
  // > [1735,1736]
  if (edtf.startsWith('[')) {
    const [from, to] = edtf.slice(1, -1).split(/,|\.\./)
    const first = dayOf(from ?? '', false)
    const last = dayOf(to || (from ?? ''), true)
    return first === null || last === null ? null : { first, last }
  }
  const first = dayOf(edtf, false)
  const last = dayOf(edtf, true)
  return first === null || last === null ? null : { first, last }
}

/** The year of a date; null without one. */
export function yearOf(date: DateValue | null): number | null {
  const bounds = boundsOf(date)
  return bounds ? Math.floor(bounds.first / 372) : null
}

function dayOf(edtf: string, last: boolean): number | null {
  const match = /^(-?)([\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?/.exec(edtf)
  if (!match) return null
  const year = Number((match[2] ?? '').replaceAll('X', last ? '9' : '0')) * (match[1] ? -1 : 1)
  const month = part(match[3], last, 12)
  const day = part(match[4], last, 31)
  return year * 372 + (month - 1) * 31 + (day - 1)
}

/** Months above 12 are seasons: they count as the whole year. */
function part(digits: string | undefined, last: boolean, most: number): number {
  const number = digits === undefined || digits.includes('X') ? Number.NaN : Number(digits)
  return number >= 1 && number <= most ? number : last ? most : 1
}

const precisions: Record<DateValue['precision'], number> = {
  century: 0,
  decade: 1,
  year: 2,
  season: 3,
  month: 4,
  day: 5,
}

/** How precise a date is, for comparing two. */
export function precisionOf(date: DateValue): number {
  return precisions[date.precision]
}

/** Whether two dates may mean one day. */
export function agree(a: DateValue, b: DateValue): boolean {
  const one = boundsOf(a)
  const other = boundsOf(b)
  return !one || !other || (one.first <= other.last && other.first <= one.last)
}
