import type { OfficeTenure } from '../../../model/index.ts'
import type { Tenure, TenureContext } from '../tenure.ts'
import { joinTenures } from './join-tenures.ts'
import { matchScore } from './match-score.ts'
import { likeness } from './same-office.ts'
import { addPeople } from './same-person.ts'
import { boundsOf, yearOf } from './spans.ts'

const MOST_PAIRS = 40_000

/**
 * Makes one list of what the places of a page say, in order of start. `groups` in order of trust: infoboxes, succession
 * boxes, sentences. A tenure that several places state is one entry with all their evidence.
 */
export function mergeTenures(groups: readonly (readonly Tenure[])[], known: TenureContext): OfficeTenure[] {
  const merged: Tenure[] = []
  for (const group of groups) mergeGroup(merged, group, known)
  const few = merged.length * merged.length <= MOST_PAIRS
  const kept = few
    ? merged.filter((tenure) => !isShadow(tenure, merged, known) && !isDoubtful(tenure, merged, known))
    : merged
  return kept.sort(byStart).map(toOfficeTenure)
}

/** Joins each tenure of a group with the best match; each match is taken once, but by sentences as often as they like. */
function mergeGroup(merged: Tenure[], group: readonly Tenure[], { tables, context }: TenureContext): void {
  // nobody held so many offices: such a page is a list, and holding each row against each would take for ever
  if ((merged.length + group.length) * group.length > MOST_PAIRS) {
    for (const tenure of group) merged.push(tenure)
    return
  }
  const distinct: Tenure[] = []
  for (const tenure of group) {
    const twin = distinct.find(
      (other) =>
        (tenure.series === undefined || tenure.series !== other.series) &&
        matchScore(other, tenure, tables) >= (tenure.origin === 'prose' ? 4 : 6),
    )
    if (twin) joinTenures(twin, tenure, tables, context)
    else distinct.push(tenure)
  }
  const pairs = distinct.flatMap((tenure) =>
    merged.flatMap((candidate) => {
      const score = matchScore(candidate, tenure, tables)
      return score > 0 ? [{ tenure, candidate, score }] : []
    }),
  )
  pairs.sort((a, b) => b.score - a.score || a.tenure.at - b.tenure.at || a.candidate.at - b.candidate.at)
  const joined = new Set<Tenure>()
  const taken = new Set<Tenure>()
  for (const { tenure, candidate } of pairs) {
    if (joined.has(tenure) || (taken.has(candidate) && tenure.origin !== 'prose')) continue
    joinTenures(candidate, tenure, tables, context)
    joined.add(tenure)
    taken.add(candidate)
  }
  const others = distinct.filter((tenure) => !joined.has(tenure) && !absorb(merged, tenure, tables))
  for (const tenure of others) merged.push(tenure)
}

/**
 * One row for several terms that an infobox lists one by one: `1963–1968` beside three governments. It is evidence of
 * the first, and names who came before the first and after the last.
 */
function absorb(merged: readonly Tenure[], whole: Tenure, tables: TenureContext['tables']): boolean {
  const start = yearOf(whole.start)
  const end = yearOf(whole.end)
  if (start === null || (end === null && !whole.current)) return false
  const parts = merged
    .filter(
      (part) => part.origin !== whole.origin && isInside(part, start, end) && likeness(part, whole, tables) === 'same',
    )
    .sort(byStart)
  const first = parts[0]
  const last = parts[parts.length - 1]
  if (!first || !last || first === last) return false
  if (yearOf(first.start) !== start || (end !== null && yearOf(last.end) !== end)) return false
  if (first.predecessors.length === 0) addPeople(first.predecessors, whole.predecessors)
  if (last.successors.length === 0) addPeople(last.successors, whole.successors)
  first.evidence.push(...whole.evidence)
  return true
}

function isInside(part: Tenure, start: number, end: number | null): boolean {
  const from = yearOf(part.start)
  const to = yearOf(part.end)
  return from !== null && from >= start && (end === null || (to !== null && to <= end))
}

/** An office without dates or neighbours of its own beside a tenure in the same office. */
function isShadow(tenure: Tenure, all: readonly Tenure[], { tables }: TenureContext): boolean {
  return (
    tenure.undated === true &&
    tenure.predecessors.length === 0 &&
    tenure.successors.length === 0 &&
    all.some(
      (other) => other !== tenure && !other.undated && ['same', 'vague'].includes(likeness(other, tenure, tables)),
    )
  )
}

/**
 * Beside offices that boxes state, a sentence has to be plain: it names a year, and does not tell the time of one of them otherwise.
 *
 * > the first female leader of the opposition two years later
 */
function isDoubtful(tenure: Tenure, all: readonly Tenure[], { tables }: TenureContext): boolean {
  if (tenure.origin !== 'prose') return false
  const boxed = all.filter(({ origin }) => origin !== 'prose')
  if (boxed.length === 0) return false
  const { start, end } = tenure
  if ((start || end) && ![start, end].some((date) => date && /\p{N}/u.test(date.text))) return true
  return boxed.some(
    (other) =>
      !other.undated && isMeanwhile(tenure, other) && ['same', 'vague'].includes(likeness(other, tenure, tables)),
  )
}

/** Whether two tenures share more than the year in which one follows the other. */
function isMeanwhile(a: Tenure, b: Tenure): boolean {
  if (Boolean(a.acting) !== Boolean(b.acting)) return false
  const from = Math.max(yearOf(a.start) ?? Number.NEGATIVE_INFINITY, yearOf(b.start) ?? Number.NEGATIVE_INFINITY)
  const to = Math.min(yearOf(a.end) ?? Number.POSITIVE_INFINITY, yearOf(b.end) ?? Number.POSITIVE_INFINITY)
  return from < to
}

/** By start, an unknown one by its end; without either at the end, as on the page. */
function byStart(a: Tenure, b: Tenure): number {
  return keyOf(a) - keyOf(b) || endOf(a) - endOf(b) || a.at - b.at
}

function keyOf(tenure: Tenure): number {
  return boundsOf(tenure.start)?.first ?? boundsOf(tenure.end)?.first ?? Number.MAX_SAFE_INTEGER
}

function endOf(tenure: Tenure): number {
  return boundsOf(tenure.end)?.first ?? Number.MAX_SAFE_INTEGER
}

/** The public shape, its keys in the order of the contract. */
function toOfficeTenure(tenure: Tenure): OfficeTenure {
  const { office, officeLink, ordinal, acting, start, end, current, predecessors, successors } = tenure
  const { alongside, constituency, appointedBy, under, evidence } = tenure
  return {
    office,
    ...(officeLink !== undefined && { officeLink }),
    ...(ordinal !== undefined && { ordinal }),
    ...(acting && { acting }),
    start,
    end,
    ...(current && { current }),
    predecessors,
    successors,
    ...(alongside && { alongside }),
    ...(constituency && { constituency }),
    ...(appointedBy && { appointedBy }),
    ...(under && { under }),
    evidence,
  }
}
