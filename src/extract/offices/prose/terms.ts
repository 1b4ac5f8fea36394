import type { DateValue } from '../../../model/index.ts'
import type { Mention } from './mention.ts'
import type { Passage } from './passages.ts'
import { agree, compare, entersAfter, MONTHS_TO_ENTER, monthsBetween, plain, preciser } from './spans.ts'

/** A mention and where it stands. */
export interface PlacedMention {
  mention: Mention
  passage: Passage
}

/** One time in an office, while mentions of it are put together. */
export interface Term {
  start: DateValue | null
  end: DateValue | null
  ongoing: boolean
  /** The start is that of the choice. */
  choice: boolean
  /** The end is the day on which somebody else took over. */
  takenOver: boolean
  /** When somebody else took over, where that agrees with the end. */
  handover: DateValue | null
  /** A mention says acting, and none that names the office does without. */
  acting: boolean
  plain: boolean
  predecessors: string[]
  successors: string[]
  mentions: PlacedMention[]
}

/** The term that a mention belongs to, with what the mention adds; a new one where it belongs to none. `linked`: that of the mention it points back to. */
export function addMention(terms: Term[], item: PlacedMention, linked: Term | null | undefined): Term | null {
  const { mention } = item
  const term = termOf(terms, mention, linked)
  if (term) add(term, item)
  return term
}

function termOf(terms: Term[], mention: Mention, linked: Term | null | undefined): Term | null {
  const { start, end, ongoing, again } = mention
  // somebody came after at the end of a life: only where it is the end of this office
  if (mention.principal) return linked && end && linked.end && agree(end, linked.end) ? linked : null
  if (!start && !end && !ongoing) return linked ?? (mention.office && terms.length === 1 ? terms[0]! : null)
  if (linked && fits(linked, mention, true)) return linked
  const [closest] = terms
    .filter((term) => fits(term, mention))
    .sort((a, b) => closeness(b, mention) - closeness(a, mention))
  if (closest) return closest
  // he remained there as ambassador until 1902: wherever that was
  if (!start && mention.office?.whole === false && terms.length > 0) return null
  if (again || (!mention.office && linked !== undefined && !start) || terms.some((term) => overlaps(term, mention)))
    return null
  const fresh: Term = {
    start: null,
    end: null,
    ongoing: false,
    choice: mention.choice,
    takenOver: mention.takenOver,
    handover: null,
    acting: false,
    plain: false,
    predecessors: [],
    successors: [],
    mentions: [],
  }
  terms.push(fresh)
  return fresh
}

/** Whether a mention may be of a term. */
function fits(term: Term, mention: Mention, linked = false): boolean {
  const { start, end, choice, takenOver, ongoing } = mention
  if (ongoing && term.end) return false
  if (
    mention.ceremony &&
    start &&
    term.start &&
    monthsBetween(term.start, start) >= 0 &&
    monthsBetween(term.start, start) <= MONTHS_TO_ENTER
  )
    return true
  const starts =
    !start ||
    (term.start
      ? agree(start, term.start) ||
        (term.choice && entersAfter(term.start, start)) ||
        (choice && entersAfter(start, term.start))
      : term.end !== null && compare(start, term.end) < 0)
  const ends =
    !end ||
    (term.end
      ? agree(end, term.end) || isTakenOver(term, end, takenOver)
      : term.start !== null && compare(term.start, end) <= 0 && (!term.ongoing || takenOver || linked))
  return starts && ends
}

/** Somebody else may enter some time after the end, not years. */
function isTakenOver(term: Term, end: DateValue, takenOver: boolean): boolean {
  const months = monthsBetween(term.end!, end)
  return (
    (takenOver && months >= 0 && months <= MONTHS_TO_ENTER) ||
    (term.takenOver && months <= 0 && months >= -MONTHS_TO_ENTER)
  )
}

/** Of several terms that fit, the one whose dates say the same; else the latest. */
function closeness(term: Term, { start, end }: Mention): number {
  let score = 0
  if (start && term.start && agree(start, term.start)) score += 4
  if (end && term.end && agree(end, term.end)) score += 4
  if (end && !term.end && term.start) score += Number(plain(term.start).slice(0, 4)) / 10_000
  return score
}

/** Whether a mention says of a time that is taken that it was something else. */
function overlaps(term: Term, { start, end }: Mention): boolean {
  const from = start ?? end
  const to = end ?? start
  if (!from || !to || (!term.start && !term.end)) return false
  if (start && term.start && agree(start, term.start)) return true
  if (!term.start) return term.end !== null && compare(from, term.end) < 0
  if (!term.end)
    return term.ongoing ? compare(to, term.start) >= 0 : plain(to).slice(0, 4) === plain(term.start).slice(0, 4)
  return compare(from, term.end) < 0 && compare(term.start, to) < 0
}

function add(term: Term, item: PlacedMention): void {
  const { mention } = item
  const { start, end } = mention
  if (start && (!term.start || (term.choice && !mention.choice && !mention.ceremony && !agree(start, term.start)))) {
    term.start = start
    term.choice = mention.choice
  } else if (start && term.start && agree(start, term.start)) {
    const precise = preciser(term.start, start)
    // President from 1993, elected on 26 January of that year
    term.choice = precise === start && precise !== term.start ? mention.choice : term.choice && mention.choice
    term.start = precise
  }
  if (end && (!term.end || (term.takenOver && !mention.takenOver))) {
    term.end = end
    term.takenOver = mention.takenOver
  } else if (end && term.end && agree(end, term.end)) {
    if (mention.takenOver && !term.takenOver) term.handover = preciser(term.handover, end)
    else term.end = preciser(term.end, end)
  }
  if (mention.ongoing) term.ongoing = true
  if (mention.office?.acting) term.acting = true
  else if (mention.office) term.plain = true
  for (const name of mention.predecessors) if (!term.predecessors.includes(name)) term.predecessors.push(name)
  for (const name of mention.successors) if (!term.successors.includes(name)) term.successors.push(name)
  term.mentions.push(item)
}
