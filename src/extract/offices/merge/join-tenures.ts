import type { DateValue } from '../../../model/index.ts'
import type { Context } from '../../../values/context.ts'
import type { Tenure } from '../tenure.ts'
import type { OfficeTables } from '../words/office-tables.ts'
import { likeness } from './same-office.ts'
import { addPeople, haveCommon } from './same-person.ts'
import { agree, boundsOf, precisionOf } from './spans.ts'

/** Adds what another place says of a tenure: more precise dates, missing people, its evidence. What contradicts is reported. */
export function joinTenures(tenure: Tenure, other: Tenure, tables: OfficeTables, context: Context): void {
  const start = joinDates('start', tenure, other, context)
  const end = joinEnds(tenure, other, context)
  tenure.start = start
  tenure.end = end
  if (end !== null) {
    delete tenure.current
    delete tenure.currentInferred
  } else if (other.current && start !== null) {
    tenure.current = true
    if (!other.currentInferred) delete tenure.currentInferred
  }
  if (start !== null || end !== null) delete tenure.undated
  const trusted = other.origin !== 'prose'
  for (const side of ['predecessors', 'successors'] as const) {
    const mine = tenure[side]
    const theirs = other[side]
    if (trusted && mine.length > 0 && theirs.length > 0 && !haveCommon(mine, theirs))
      report(side, tenure, other, mine.map(nameOf).join(', '), theirs.map(nameOf).join(', '), context)
    const nobody = side === 'predecessors' ? tenure.noPredecessor : tenure.noSuccessor
    if (!nobody && (trusted || mine.length === 0)) addPeople(mine, theirs)
  }
  for (const list of ['alongside', 'appointedBy'] as const) {
    const theirs = other[list]
    if (!theirs) continue
    const mine = tenure[list] ?? []
    addPeople(mine, theirs)
    tenure[list] = mine
  }
  if (other.under && !tenure.under) tenure.under = other.under
  if (other.constituency && !tenure.constituency) tenure.constituency = other.constituency
  if (other.ordinal !== undefined && tenure.ordinal === undefined) tenure.ordinal = other.ordinal
  if (other.acting) tenure.acting = true
  if (other.officeLink !== undefined && tenure.officeLink === undefined && likeness(tenure, other, tables) === 'same')
    tenure.officeLink = other.officeLink
  tenure.evidence.push(...other.evidence)
}

function joinDates(side: 'start' | 'end', tenure: Tenure, other: Tenure, context: Context): DateValue | null {
  const mine = tenure[side]
  const theirs = other[side]
  if (!mine || !theirs) return mine ?? theirs
  if (agree(mine, theirs)) return precisionOf(theirs) > precisionOf(mine) && isWritten(theirs, other) ? theirs : mine
  if (other.origin !== 'prose' && !isOtherStyle(mine, theirs))
    report(side, tenure, other, mine.edtf, theirs.edtf, context)
  return mine
}

/** The words of the place give the date: `until his death` gives none that could stand above a year that a box gives. */
function isWritten(date: DateValue, { origin, evidence }: Tenure): boolean {
  return origin !== 'prose' || evidence.some(({ text }) => text.includes(date.text))
}

/** An end that one place states stands against an empty field of another, not against its `incumbent`. */
function joinEnds(tenure: Tenure, other: Tenure, context: Context): DateValue | null {
  if (!tenure.end && other.end && tenure.current && !tenure.currentInferred) {
    if (other.origin !== 'prose') report('end', tenure, other, 'present', other.end.edtf, context)
    return null
  }
  return joinDates('end', tenure, other, context)
}

/** Old and new style of one day: 10 to 13 days apart, before the last countries changed. */
function isOtherStyle(a: DateValue, b: DateValue): boolean {
  const one = boundsOf(a)
  const other = boundsOf(b)
  if (!one || !other || a.precision !== 'day' || b.precision !== 'day') return false
  const days = Math.abs(one.first - other.first)
  return days >= 9 && days <= 13 && one.first < 1930 * 372
}

function report(fact: string, tenure: Tenure, other: Tenure, mine: string, theirs: string, context: Context): void {
  const [first] = tenure.evidence
  const [second] = other.evidence
  if (!first || !second) return
  context.report(
    'office-disagreement',
    { office: tenure.office, fact, values: [mine, theirs], positions: [first.position, second.position] },
    { position: first.position },
  )
}

function nameOf({ name }: { name: string }): string {
  return name
}
