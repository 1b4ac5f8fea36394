import type { DateValue } from '../../../model/index.ts'
import type { Tenure } from '../tenure.ts'
import type { OfficeTables } from '../words/office-tables.ts'
import { likeness } from './same-office.ts'
import { haveCommon } from './same-person.ts'
import { boundsOf, yearOf } from './spans.ts'

/**
 * How sure it is that two tenures are one: 0 where they are not. Needs one office and one time; where the names differ,
 * the neighbours have to agree.
 */
export function matchScore(a: Tenure, b: Tenure, tables: OfficeTables): number {
  let time = timeScore(a, b)
  // most pairs have neither their time nor a bound in common, and need no look at names
  if (time === 0 && !mayBeOneSpan(a, b)) return 0
  let like = likeness(a, b, tables)
  if (like === 'none' && !(time === 4 && isOneLink(a, b))) return 0
  const before = haveCommon(a.predecessors, b.predecessors)
  const after = haveCommon(a.successors, b.successors)
  if (like === 'none') {
    if (!before || !after) return 0
    like = 'close'
  }
  if (time === 0) {
    if (like !== 'same' || !before || !(after || (a.current && b.current))) return 0
    time = 2
  }
  if (Boolean(a.acting) !== Boolean(b.acting) && time < 3) return 0
  const neighbours = (before ? 1 : 0) + (after ? 1 : 0)
  // a sentence that names both years of a term means it, however it words the office
  const told = b.origin === 'prose' && a.origin !== 'prose' && time === 4
  if (like === 'far' && !told && !(before && after && time === 4)) return 0
  if (like === 'close' && (neighbours === 0 || time < 3) && !told) return 0
  if (like === 'vague' && neighbours === 0 && time < 4 && b.origin !== 'prose') return 0
  return time + neighbours + (like === 'same' ? 2 : 0) + (a.office === b.office ? 1 : 0)
}

/**
 * How well the times of two tenures agree.
 * 4: both ends in the same year · 3: one end, the other open or within a year · 2: overlap of a vague one · 1: one has no dates · 0: two times
 */
function timeScore(a: Tenure, b: Tenure): number {
  // two rows of one box: the most there are to compare on a page that is a list
  if (a.origin === b.origin && a.origin !== 'prose' && !sameDays(a, b)) return isDated(a) && isDated(b) ? 0 : 1
  const aStart = yearOf(a.start)
  const aEnd = yearOf(a.end)
  const bStart = yearOf(b.start)
  const bEnd = yearOf(b.end)
  if ((aStart === null && aEnd === null) || (bStart === null && bEnd === null)) return 1
  const start = near(aStart, bStart)
  const end = near(aEnd, bEnd)
  if (start === 'far' || end === 'far') return a.origin !== b.origin && b.origin === 'prose' && within(b, a) ? 2 : 0
  if (a.origin === b.origin && a.origin !== 'prose') return start === 'same' && end === 'same' && sameDays(a, b) ? 4 : 0
  if (start === 'same' && end === 'same') return 4
  if (start === 'open' && end === 'open') return overlap(a, b) ? 2 : 0
  if (start === 'same' || end === 'same') return 3
  return overlap(a, b) ? 2 : 0
}

/**
 * Another name of the page that both link to, between the same people in the same years, is one office too.
 *
 * > [[Prime Minister of France]] – [[Prime Minister of France|President of the Council]]
 */
function isOneLink(a: Tenure, b: Tenure): boolean {
  return a.officeLink !== undefined && a.officeLink === b.officeLink && a.origin !== b.origin
}

/** From the same person to the same person, or to now, with one bound that both give: the other is a matter of dispute. */
function mayBeOneSpan(a: Tenure, b: Tenure): boolean {
  if (a.origin === b.origin) return false
  return (a.current === true && b.current === true) || isOneYear(a.start, b.start) || isOneYear(a.end, b.end)
}

function isOneYear(a: DateValue | null, b: DateValue | null): boolean {
  const year = yearOf(a)
  return year !== null && year === yearOf(b)
}

function isDated({ start, end }: Tenure): boolean {
  return yearOf(start) !== null || yearOf(end) !== null
}

function near(a: number | null, b: number | null): 'same' | 'next' | 'open' | 'far' {
  if (a === null || b === null) return 'open'
  if (a === b) return 'same'
  return Math.abs(a - b) === 1 ? 'next' : 'far'
}

/** Two rows of one box are one tenure only where their dates are. */
function sameDays(a: Tenure, b: Tenure): boolean {
  return a.start?.edtf === b.start?.edtf && a.end?.edtf === b.end?.edtf
}

/** Whether the time of the first lies inside that of the second. */
function within(inner: Tenure, outer: Tenure): boolean {
  const { from, to } = stretch(inner)
  const around = stretch(outer)
  return from.last >= around.from.first && to.first <= around.to.last
}

function overlap(a: Tenure, b: Tenure): boolean {
  const one = stretch(a)
  const other = stretch(b)
  return one.from.first < other.to.last && other.from.first < one.to.last
}

function stretch(tenure: Tenure) {
  const start = boundsOf(tenure.start)
  const end = boundsOf(tenure.end)
  const never = { first: Number.NEGATIVE_INFINITY, last: Number.NEGATIVE_INFINITY }
  const always = { first: Number.POSITIVE_INFINITY, last: Number.POSITIVE_INFINITY }
  return { from: start ?? never, to: end ?? always }
}
