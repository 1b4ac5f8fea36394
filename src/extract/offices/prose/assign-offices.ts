import type { Mention } from './mention.ts'
import { isSameWording, mayBeSame, type OfficePhrase } from './office-phrase.ts'
import { agree, compare } from './spans.ts'
import type { Term } from './terms.ts'

/** One office of the person: its fullest phrase, and the times it was held. */
export interface Office {
  phrase: OfficePhrase
  ordinal: number | null
  terms: Term[]
}

/** Which office each mention is of. Short forms take the only full one, or the one said last. */
export function assignOffices(mentions: readonly Mention[]): Map<Mention, Office> {
  const offices = wholeOffices(mentions)
  const assigned = new Map<Mention, Office>()
  const spoken: Office[] = []
  for (const mention of mentions) {
    const { office: phrase, after } = mention
    const office = phrase
      ? officeOf(phrase, mention, offices, spoken, assigned, mentions)
      : after
        ? assigned.get(after)
        : undefined
    if (!office) continue
    if (phrase?.complement && !office.phrase.complement && phrase.words.size === office.phrase.words.size)
      office.phrase = phrase
    assigned.set(mention, office)
    spoken.push(office)
  }
  return assigned
}

/** The offices that are named in full, the longest names first: shorter ones are then found to be the same. */
function wholeOffices(mentions: readonly Mention[]): Office[] {
  const offices: Office[] = []
  const phrases = mentions.flatMap(({ office, from, start, end }) =>
    office?.whole && (from !== 'heading' || start || end) ? [office] : [],
  )
  for (const phrase of phrases.sort((a, b) => b.words.size - a.words.size))
    if (!offices.some((office) => mayBeSame(office.phrase, phrase))) add(offices, phrase)
  return offices
}

function officeOf(
  phrase: OfficePhrase,
  mention: Mention,
  offices: Office[],
  spoken: readonly Office[],
  assigned: ReadonlyMap<Mention, Office>,
  mentions: readonly Mention[],
): Office | undefined {
  const candidates = offices.filter(
    (candidate) =>
      mayBeSame(candidate.phrase, phrase) &&
      (isNamed(phrase) || spoken.includes(candidate) || !isOfAnotherTime(mention, candidate, mentions)),
  )
  if (candidates.length > 0) return chooseOffice(candidates, mention, phrase, spoken, assigned)
  if (phrase.whole) return add(offices, phrase)
  // deputy president, where the page knows a President of South Africa
  const [base, another] =
    phrase.rank === '' || phrase.complement
      ? []
      : offices.filter(
          ({ phrase: whole }) =>
            whole.complement && whole.rank === '' && mayBeSame({ ...whole, rank: phrase.rank }, phrase),
        )
  if (!base || another) return undefined
  return add(offices, {
    ...phrase,
    name: phrase.name + base.phrase.complement,
    complement: base.phrase.complement,
    words: base.phrase.words,
  })
}

function add(offices: Office[], phrase: OfficePhrase): Office {
  const office: Office = { phrase, ordinal: null, terms: [] }
  offices.push(office)
  return office
}

/** With what tells it from others of its head; `Attorney-General` is that of any country. */
function isNamed({ whole, words }: OfficePhrase): boolean {
  return whole && words.size > 0
}

/**
 * Whether what a short form says is of a time before that in which the office is first named:
 *
 *     Attorney-General in the cabinet of Victoria from 1932 to 1934. … Attorney-General of Australia in October 1934
 */
function isOfAnotherTime(mention: Mention, { phrase }: Office, mentions: readonly Mention[]): boolean {
  const { start, end } = mention
  if (!start || !end) return false
  let isBehind = false
  let dated = false
  let undated = false
  for (const other of mentions) {
    if (other === mention) isBehind = true
    if (!other.office || !isNamed(other.office) || !mayBeSame(other.office, phrase)) continue
    if (other.start === null) {
      if (!isBehind) return false
      undated = true
    } else if (agree(other.start, start) || compare(other.start, start) < 0) return false
    else dated = true
  }
  // who is named later and without a time is named later only
  return dated || !undated
}

/** Which of several offices a short form means: the one so worded, the one with such dates, or the one said last. */
function chooseOffice(
  candidates: readonly Office[],
  mention: Mention,
  phrase: OfficePhrase,
  spoken: readonly Office[],
  assigned: ReadonlyMap<Mention, Office>,
): Office | undefined {
  if (candidates.length <= 1) return candidates[0]
  const same = candidates.filter((candidate) => isSameWording(candidate.phrase, phrase))
  if (same.length === 1) return same[0]
  const { start, end, from } = mention
  // `Presidency`: the one that the lead names
  if (from === 'heading') {
    const [only, another] = candidates.filter((candidate) => isOfLead(candidate, assigned))
    if (only && !another) return only
  }
  const last = spoken.findLast((office) => candidates.includes(office))
  if (!start && !end) return last
  const dated = new Set<Office>()
  for (const [other, office] of assigned)
    if (
      candidates.includes(office) &&
      ((start && other.start && agree(start, other.start)) || (end && other.end && agree(end, other.end)))
    )
      dated.add(office)
  const [only] = dated
  return dated.size === 1 ? only : start ? undefined : last
}

function isOfLead(office: Office, assigned: ReadonlyMap<Mention, Office>): boolean {
  for (const [mention, other] of assigned) if (other === office && mention.from === 'lead') return true
  return false
}
