import type { Root } from '../../../document/index.ts'
import type { DateValue, Evidence } from '../../../model/index.ts'
import { createTenure, evidenceOf, type Tenure } from '../tenure.ts'
import { assignOffices, type Office } from './assign-offices.ts'
import { completeOffice } from './complete-office.ts'
import type { FullNames } from './full-names.ts'
import type { Lexicon } from './lexicon.ts'
import type { Mention } from './mention.ts'
import type { Person } from './person.ts'
import { agree, compare, monthsBetween, preciser } from './spans.ts'
import { addMention, type PlacedMention, type Term } from './terms.ts'

/** Puts the mentions of a page together: one tenure for each time in each office, in order of start. */
export function joinMentions(
  placed: readonly PlacedMention[],
  names: FullNames,
  person: Person,
  lexicon: Lexicon,
  root: Root,
): Tenure[] {
  const officeOf = assignOffices(placed.map(({ mention }) => mention))
  const termOf = new Map<Mention, Term>()
  const offices = new Set<Office>()
  const strays: PlacedMention[] = []
  // whole spans first: what says only one end is then known to belong to one
  for (const item of [...placed].sort((a, b) => rank(a.mention) - rank(b.mention))) {
    const { mention } = item
    const office = officeOf.get(mention)
    if (!office) {
      if (!mention.office) strays.push(item)
      continue
    }
    offices.add(office)
    office.ordinal ??= mention.office?.ordinal ?? null
    const term = addMention(office.terms, item, linkedTerm(mention, termOf))
    if (term) termOf.set(mention, term)
    else if (!mention.office) strays.push(item)
  }
  for (const item of strays) addStray(item, offices, termOf)
  const tenures: Tenure[] = []
  for (const office of offices) {
    const name = completeOffice(office.phrase, root, lexicon)
    for (const term of office.terms) {
      if (!isDated(term) || isNamedElsewhere(term, office, offices)) continue
      const tenure = toTenure(name, office, term, names, person)
      if (tenure.start || tenure.end) tenures.push(tenure)
    }
  }
  return tenures.sort((a, b) => compareText(startKey(a), startKey(b)) || a.at - b.at)
}

/** A heading's short name for a post that the text calls otherwise: `Nuncio in Paris (1944–1953)` above `Apostolic Nuncio to France`. */
function isNamedElsewhere(term: Term, office: Office, offices: ReadonlySet<Office>): boolean {
  if (term.mentions.some(({ mention }) => mention.from !== 'heading')) return false
  for (const other of offices)
    if (other !== office && other.phrase.head === office.phrase.head)
      for (const { start, end, mentions } of other.terms)
        if (
          mentions.some(({ mention }) => mention.from !== 'heading') &&
          ((start && term.start && agree(start, term.start) && (!end || !term.end || agree(end, term.end))) ||
            (!start && end && term.end && agree(end, term.end)))
        )
          return true
  return false
}

/** That of the nearest mention it points back to whose term is known; null where that is of a time of its own, and of none. */
function linkedTerm(mention: Mention, termOf: ReadonlyMap<Mention, Term>): Term | null | undefined {
  for (let before = mention.after, steps = 0; before && steps < 8; before = before.after, steps++) {
    const term = termOf.get(before)
    if (term) return term
    // he left office in 1945, which is none of them, and John Doe followed him
    if (before.start || before.end) return null
  }
  return undefined
}

/**
 * A clause that names no office, and is not of the last one: of the only term of the page that begins or ends then.
 *
 *     was the 99th Mayor of New York City from 1934 to 1945. … He left office on December 31, 1945, and William O'Dwyer followed him.
 */
function addStray(item: PlacedMention, offices: ReadonlySet<Office>, termOf: Map<Mention, Term>): void {
  const { start, end, after, ongoing, takenOver } = item.mention
  const before = after && termOf.get(after)
  const linked = before?.mentions.some(({ mention }) => mention === after) ? before : null
  if (!start && !end) {
    if (linked) addMention([linked], item, linked)
    return
  }
  if (ongoing || (start && end)) return
  const terms = [...offices].flatMap((office) => office.terms)
  const only =
    nearest(terms, (term) => (start ? term.start : term.end), (start ?? end)!) ??
    (takenOver && !start ? endingBefore(terms, end!) : null)
  if (!only) return
  const term = addMention([only], item, only)
  if (term) termOf.set(item.mention, term)
}

/** The one term whose date is the same, said with less; of several the one that says most of it. */
function nearest(terms: readonly Term[], dateOf: (term: Term) => DateValue | null, date: DateValue): Term | null {
  let best: Term | null = null
  let most = 0
  for (const term of terms) {
    const own = dateOf(term)
    if (!own || !isWithin(date, own) || own.edtf.length < most) continue
    best = own.edtf.length === most ? null : term
    most = own.edtf.length
  }
  return best
}

/** The one term that ends shortly before somebody takes over: he was Secretary-General until December 1996, and Kofi Annan succeeded him on 1 January 1997. */
function endingBefore(terms: readonly Term[], date: DateValue): Term | null {
  const [only, another] = terms.filter(
    ({ end }) => end && end.edtf.length >= 7 && compare(end, date) < 0 && monthsBetween(end, date) <= 1,
  )
  return only && !another ? only : null
}

/** A date that says as much as another or more, and nothing else. */
function isWithin(date: DateValue, other: DateValue): boolean {
  return date.edtf.startsWith(other.edtf)
}

function rank({ start, end, ongoing, from }: Mention): number {
  if (start && end) return from === 'heading' ? 1 : 0
  if (start) return ongoing ? 2 : 3
  return end ? 4 : 5
}

function isDated({ start, end }: Term): boolean {
  return (start !== null || end !== null) && !(start && end && compare(start, end) > 0)
}

/** Tenures without a start stand where they end. */
function startKey({ start, end }: Tenure): string {
  return (start ?? end)?.edtf ?? ''
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function toTenure(name: string, office: Office, term: Term, names: FullNames, person: Person): Tenure {
  const [first, ...others] = term.mentions.map(toEvidence).sort((a, b) => a.position.start - b.position.start)
  const tenure = createTenure('prose', name, first!)
  for (const piece of others) tenure.evidence.push(piece)
  tenure.series = office
  tenure.start = term.start
  // the day on which somebody came after the dead is not that of the end
  const isPosthumous = (date: DateValue): boolean => person.death !== null && compare(person.death, date) < 0
  if (term.end && !(term.takenOver && isPosthumous(term.end)))
    tenure.end = term.handover && !isPosthumous(term.handover) ? preciser(term.end, term.handover) : term.end
  if (office.ordinal !== null && office.terms.length === 1) tenure.ordinal = office.ordinal
  if (term.acting && !term.plain) tenure.acting = true
  if (term.ongoing && !term.end && !person.death) tenure.current = true
  tenure.predecessors = people(term.predecessors, names, person)
  tenure.successors = people(term.successors, names, person)
  return tenure
}

function toEvidence({ mention: { startsAt, endsAt, from }, passage }: PlacedMention): Evidence {
  const { text } = passage
  let end = endsAt
  // (1999–2002
  //           ^ the bracket is not part of the dates
  if (text.charAt(end) === ')' && text.slice(startsAt, end).includes('(')) end++
  // on 3 June.
  //          ^ nor the full stop of the month
  else if (text.charAt(end - 1) === '.') end--
  return evidenceOf(from, 'inferred', text.slice(startsAt, end), passage.words.positionOf(startsAt, end))
}

/** Nobody comes before or after himself. */
function people(short: readonly string[], names: FullNames, person: Person): { name: string }[] {
  const full = new Set(short.map((name) => names.complete(name)))
  return [...full].filter((name) => !person.isCalled(name)).map((name) => ({ name }))
}
