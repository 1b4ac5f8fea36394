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
  if (!date) return null
  const first = date.edtf.startsWith('[') ? (boundsOf(date)?.first ?? null) : dayOf(date.edtf, false)
  return first === null ? null : Math.floor(first / 372)
}

// > -0043-05-17~   19XX   1961-21
function dayOf(edtf: string, last: boolean): number | null {
  const start = edtf.charCodeAt(0) === MINUS ? 1 : 0
  const year = numberAt(edtf, start, start + 4, last ? 9 : 0)
  if (year < 0) return null
  const month = partAt(edtf, start + 4)
  const day = month === null ? null : partAt(edtf, start + 7)
  return (start > 0 ? -year : year) * 372 + (bound(month, last, 12) - 1) * 31 + (bound(day, last, 31) - 1)
}

const MINUS = 45
const UNKNOWN = 88

/** A number of digits between two offsets, `unknown` in place of each `X`; -1 for none. */
function numberAt(edtf: string, from: number, to: number, unknown: number): number {
  if (to > edtf.length) return -1
  let number = 0
  for (let i = from; i < to; i++) {
    const c = edtf.charCodeAt(i)
    if (c !== UNKNOWN && (c < 48 || c > 57)) return -1
    number = number * 10 + (c === UNKNOWN ? unknown : c - 48)
  }
  return number
}

/** Month or day behind its hyphen; 0 for one that is not known, null where none stands there. */
function partAt(edtf: string, at: number): number | null {
  if (edtf.charCodeAt(at) !== MINUS) return null
  const least = numberAt(edtf, at + 1, at + 3, 0)
  if (least < 0) return null
  return least === numberAt(edtf, at + 1, at + 3, 9) ? least : 0
}

/** Months above 12 are seasons: they count as the whole year. */
function bound(number: number | null, last: boolean, most: number): number {
  return number !== null && number >= 1 && number <= most ? number : last ? most : 1
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
