import type { Root } from '../../../document/index.ts'
import type { DateValue } from '../../../model/index.ts'
import { createTenure, evidenceOf, type Tenure } from '../tenure.ts'
import { completeOffice } from './complete-office.ts'
import type { FullNames } from './full-names.ts'
import type { Lexicon } from './lexicon.ts'
import type { Mention } from './mention.ts'
import { isSameWording, mayBeSame, type OfficePhrase } from './office-phrase.ts'
import type { Person } from './person.ts'
import type { Passage } from './read-passages.ts'
import { agree, compare, monthsBetween, plain, preciser } from './spans.ts'

/** A mention and where it stands. */
export interface PlacedMention {
  mention: Mention
  passage: Passage
}

/** One office of the person, and the phrases for it. */
interface Office {
  phrase: OfficePhrase
  ordinal: number | null
  terms: Term[]
}

/** One time in an office, while mentions of it are put together. */
interface Term {
  start: DateValue | null
  end: DateValue | null
  ongoing: boolean
  /** The start is that of the choice. */
  choice: boolean
  /** The end is the day on which somebody else took over. */
  takenOver: boolean
  /** All mentions say acting. */
  acting: boolean
  predecessors: string[]
  successors: string[]
  mentions: PlacedMention[]
}

/** How long after an election an office may be entered. */
const MONTHS_TO_ENTER = 14

/** Puts the mentions of a page together: one tenure for each time in each office. */
export function joinMentions(
  placed: readonly PlacedMention[],
  names: FullNames,
  person: Person,
  root: Root,
  lexicon: Lexicon,
): Tenure[] {
  const officeOf = assignOffices(placed.map(({ mention }) => mention))
  const termOf = new Map<Mention, Term>()
  const offices = new Set<Office>()
  // whole spans first: what says only one end is then known to belong to one
  const order = [...placed].sort((a, b) => rank(a.mention) - rank(b.mention))
  for (const item of order) {
    const office = officeOf.get(item.mention)
    if (!office) continue
    offices.add(office)
    const { mention } = item
    if (mention.office?.ordinal !== undefined) office.ordinal ??= mention.office.ordinal
    const term = termFor(office, item, mention.after ? termOf.get(mention.after) : undefined)
    if (term) termOf.set(mention, term)
  }
  const tenures: Tenure[] = []
  for (const office of offices) {
    const name = completeOffice(office.phrase, root, lexicon)
    for (const term of withoutDoubts(office.terms)) tenures.push(toTenure(name, office, term, names, person))
  }
  return tenures.sort((a, b) => startKey(a).localeCompare(startKey(b)) || a.at - b.at)
}

function rank({ start, end, ongoing, from }: Mention): number {
  if (start && end) return from === 'heading' ? 1 : 0
  if (start) return ongoing ? 2 : 3
  return end ? 4 : 5
}

/** Which office each mention is of. Short forms take the only full one, or the one said last. */
function assignOffices(mentions: readonly Mention[]): Map<Mention, Office> {
  const offices: Office[] = []
  const whole = mentions
    .filter(
      (mention) =>
        mention.office?.whole && (mention.from !== 'heading' || mention.start !== null || mention.end !== null),
    )
    .sort((a, b) => b.office!.words.size - a.office!.words.size)
  for (const { office } of whole)
    if (!offices.some(({ phrase }) => mayBeSame(phrase, office!)))
      offices.push({ phrase: office!, ordinal: null, terms: [] })
  const assigned = new Map<Mention, Office>()
  const spoken: Office[] = []
  for (const mention of mentions) {
    const { office: phrase, after } = mention
    let office: Office | undefined
    if (phrase) {
      office = chooseOffice(
        offices.filter((candidate) => mayBeSame(candidate.phrase, phrase)),
        mention,
        spoken,
        assigned,
      )
      if (
        office &&
        phrase.complemented &&
        phrase.words.size === office.phrase.words.size &&
        !office.phrase.complemented
      )
        office.phrase = phrase
    } else if (after) office = assigned.get(after)
    if (!office) continue
    assigned.set(mention, office)
    spoken.push(office)
  }
  return assigned
}

/** Which of several offices a short form means: the one so worded, the one with such dates, or the one said last. */
function chooseOffice(
  candidates: readonly Office[],
  mention: Mention,
  spoken: readonly Office[],
  assigned: ReadonlyMap<Mention, Office>,
): Office | undefined {
  if (candidates.length <= 1) return candidates[0]
  const same = candidates.filter((candidate) => isSameWording(candidate.phrase, mention.office!))
  if (same.length === 1) return same[0]
  const { start, end } = mention
  if (!start && !end) return spoken.findLast((office) => candidates.includes(office))
  const dated = new Set<Office>()
  for (const [other, office] of assigned)
    if (
      candidates.includes(office) &&
      ((start && other.start && agree(start, other.start)) || (end && other.end && agree(end, other.end)))
    )
      dated.add(office)
  const last = spoken.findLast((office) => candidates.includes(office))
  const [only] = dated
  return dated.size === 1 ? only : start && end ? undefined : end ? last : undefined
}

/** The term that a mention belongs to, with what the mention adds; a new one where it belongs to none. */
function termFor(office: Office, item: PlacedMention, linked: Term | undefined): Term | null {
  const { mention } = item
  const { start, end } = mention
  const term =
    (linked && fits(linked, mention) ? linked : undefined) ??
    office.terms
      .filter((candidate) => fits(candidate, mention))
      .sort((a, b) => closeness(b, mention) - closeness(a, mention))[0]
  if (!start && !end && !mention.ongoing) {
    const last = linked ?? (mention.office && office.terms.length === 1 ? office.terms[0] : undefined)
    if (last) add(last, item)
    return last ?? null
  }
  if (term) {
    add(term, item)
    return term
  }
  if (!mention.office && linked && !start) return null
  if (office.terms.some((other) => overlaps(other, mention))) return null
  const fresh: Term = {
    start: null,
    end: null,
    ongoing: false,
    choice: mention.choice,
    takenOver: mention.takenOver,
    acting: true,
    predecessors: [],
    successors: [],
    mentions: [],
  }
  office.terms.push(fresh)
  add(fresh, item)
  return fresh
}

/** Whether a mention may be of a term. */
function fits(term: Term, { start, end, choice, takenOver, ongoing }: Mention): boolean {
  if (start && term.start) {
    if (
      !agree(start, term.start) &&
      !entersAfter(term.choice, term.start, start) &&
      !entersAfter(choice, start, term.start)
    )
      return false
  } else if (start && !(term.end && compare(start, term.end) < 0)) return false
  if (end && term.end) {
    if (!agree(end, term.end) && !takenOver && !term.takenOver) return false
  } else if (end && !(term.start && compare(term.start, end) <= 0 && !(term.ongoing && !takenOver))) return false
  if (ongoing && term.end) return false
  return start !== null || end !== null
}

function entersAfter(choice: boolean, chosen: DateValue, entered: DateValue): boolean {
  if (!choice) return false
  const months = monthsBetween(chosen, entered)
  return months >= 0 && months <= MONTHS_TO_ENTER && compare(chosen, entered) <= 0
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
  const from = start ?? end!
  const to = end ?? start!
  if (!term.start && !term.end) return false
  if (start && term.start && agree(start, term.start)) return true
  if (!term.start) return compare(from, term.end!) < 0
  if (!term.end)
    return term.ongoing ? compare(to, term.start) >= 0 : plain(to).slice(0, 4) === plain(term.start).slice(0, 4)
  return compare(from, term.end) < 0 && compare(term.start, to) < 0
}

function add(term: Term, item: PlacedMention): void {
  const { mention } = item
  const { start, end } = mention
  if (start) {
    if (!term.start || (term.choice && !mention.choice && !agree(start, term.start))) {
      term.start = start
      term.choice = mention.choice
    } else if (agree(start, term.start)) {
      term.start = preciser(term.start, start)
      term.choice &&= mention.choice
    }
  }
  if (end) {
    if (!term.end || (term.takenOver && !mention.takenOver)) {
      term.end = end
      term.takenOver = mention.takenOver
    } else if (agree(end, term.end)) term.end = preciser(term.end, end)
  }
  if (mention.ongoing) term.ongoing = true
  if (mention.office?.acting !== true) term.acting = false
  for (const name of mention.predecessors) if (!term.predecessors.includes(name)) term.predecessors.push(name)
  for (const name of mention.successors) if (!term.successors.includes(name)) term.successors.push(name)
  term.mentions.push(item)
}

/** Terms that others of the office do not speak against. */
function withoutDoubts(terms: readonly Term[]): Term[] {
  return terms.filter((term) => {
    if (!term.start && !term.end) return false
    return !(term.start && term.end && compare(term.start, term.end) > 0)
  })
}

/** Tenures without a start stand where they end. */
function startKey({ start, end }: Tenure): string {
  return (start ?? end)?.edtf ?? ''
}

function toTenure(name: string, office: Office, term: Term, names: FullNames, person: Person): Tenure {
  const [first, ...others] = term.mentions
    .map(({ mention, passage }) => {
      const { text } = passage.words
      const { startsAt, from } = mention
      // (1999–2002
      //           ^ the bracket is not part of the dates
      const endsAt =
        text.charAt(mention.endsAt) === ')' && text.slice(startsAt, mention.endsAt).includes('(')
          ? mention.endsAt + 1
          : mention.endsAt
      return evidenceOf(from, 'inferred', text.slice(startsAt, endsAt), passage.words.positionOf(startsAt, endsAt))
    })
    .sort((a, b) => a.position.start - b.position.start)
  const tenure = createTenure('prose', name, first!)
  tenure.evidence.push(...others)
  tenure.start = term.start
  tenure.end = term.end
  const ordinal = office.ordinal
  if (ordinal !== null && office.terms.length === 1) tenure.ordinal = ordinal
  if (term.acting) tenure.acting = true
  if (term.ongoing && !term.end && !person.death) tenure.current = true
  tenure.predecessors = people(term.predecessors, names)
  tenure.successors = people(term.successors, names)
  return tenure
}

function people(short: readonly string[], names: FullNames): { name: string }[] {
  const full = new Set(short.map((name) => names.complete(name)))
  return [...full].map((name) => ({ name }))
}
