import type { Entry, Lexicon, Match } from './lexicon.ts'
import type { OfficePhrase } from './office-phrase.ts'
import type { Person } from './person.ts'
import type { ProseDate } from './read-dates.ts'
import { readOffices } from './read-offices.ts'
import type { Token } from './tokens.ts'

/** What a sentence is made of, as far as offices go. `start` and `end` are offsets in the sentence. */
export type Chunk = { start: number; end: number } & (
  | { kind: 'date'; date: ProseDate }
  /** The person of the page. */
  | { kind: 'self'; form: 'name' | 'subject' | 'object' | 'possessive' }
  /** Anybody or anything else with a name. */
  | { kind: 'name'; name: string; possessive: boolean }
  | { kind: 'office'; office: OfficePhrase }
  /** A word of the lexicon. */
  | { kind: 'known'; entry: Entry; lower: string }
  | { kind: 'mark'; lower: string }
  | { kind: 'word'; lower: string; capital: boolean }
)

/** Cuts the tokens of a sentence into chunks. Parentheses that hold no dates are left out. */
export function readChunks(
  tokens: readonly Token[],
  dates: readonly ProseDate[],
  person: Person,
  lexicon: Lexicon,
): Chunk[] {
  const dateAt = new Map<number, ProseDate>()
  const inDate = new Set<number>()
  for (const date of dates) {
    dateAt.set(date.start, date)
    for (let i = date.start; i < date.end; i++) inDate.add(i)
  }
  const matches: (Match | null)[] = tokens.map((_, index) => lexicon.match(tokens, index))
  const own = (index: number): boolean => {
    const token = tokens[index]!
    return token.capital && person.words.has(token.lower) && !matches[index]?.entry.head
  }
  const offices = readOffices({ lexicon, tokens, matches, dated: (index) => inDate.has(index), own })

  const chunks: Chunk[] = []
  let nextOffice = 0
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!
    const date = dateAt.get(i)
    if (date) {
      chunks.push({ kind: 'date', date, start: token.start, end: tokens[date.end - 1]!.end })
      i = date.end
      continue
    }
    while (nextOffice < offices.length && offices[nextOffice]!.end <= i) nextOffice++
    const office = offices[nextOffice]
    if (office && office.start <= i) {
      const end = tokens[office.end - 1]!.end
      // Prime Minister Nurlan Balgimbayev: the office is his
      //                ^
      const name = office.phrase.complement ? null : readName(tokens, office.end, matches, inDate, lexicon)
      if (name && isPerson(name.words, person))
        chunks.push({
          kind: 'self',
          form: name.possessive ? 'possessive' : 'name',
          start: token.start,
          end: tokens[name.end - 1]!.end,
        })
      else if (name)
        chunks.push({
          kind: 'name',
          name: name.text,
          possessive: name.possessive,
          start: token.start,
          end: tokens[name.end - 1]!.end,
        })
      else if (tokens[office.end - 1]!.possessive)
        chunks.push({ kind: 'name', name: '', possessive: true, start: token.start, end })
      else chunks.push({ kind: 'office', office: office.phrase, start: token.start, end })
      i = name ? name.end : office.end
      continue
    }
    if (token.lower === '(' || token.lower === '[') {
      const close = closing(tokens, i)
      if (close !== null && !dateAt.get(i + 1)?.bracketed) {
        i = close + 1
        continue
      }
    }
    if (token.kind === 'mark') {
      // ( 1994–1999 ; 2002–2007 ): the dates tell that they are bracketed
      const inside = dateAt.get(i + 1)?.bracketed === true
      const last = chunks[chunks.length - 1]
      if (
        (token.lower === '(' && inside) ||
        (last?.kind === 'date' && last.date.bracketed && (inside || token.lower === ')'))
      ) {
        i++
        continue
      }
      chunks.push({ kind: 'mark', lower: token.lower, start: token.start, end: token.end })
      i++
      continue
    }
    const match = matches[i]
    const common = match && (i === 0 || !token.capital || isSmall(match.entry))
    if (common) {
      chunks.push(knownChunk(match, tokens, i, person))
      i += match.length
      continue
    }
    const name = readName(tokens, i, matches, inDate, lexicon)
    if (name) {
      const bounds = { start: token.start, end: tokens[name.end - 1]!.end }
      if (isPerson(name.words, person))
        chunks.push({ kind: 'self', form: name.possessive ? 'possessive' : 'name', ...bounds })
      else chunks.push({ kind: 'name', name: name.text, possessive: name.possessive, ...bounds })
      i = name.end
      continue
    }
    chunks.push({ kind: 'word', lower: token.lower, capital: token.capital, start: token.start, end: token.end })
    i++
  }
  return chunks
}

function isSmall(entry: Entry): boolean {
  return entry.small.size > 0 || entry.pronoun !== undefined
}

function knownChunk(match: Match, tokens: readonly Token[], index: number, person: Person): Chunk {
  const { entry } = match
  const bounds = { start: tokens[index]!.start, end: tokens[index + match.length - 1]!.end }
  if (entry.pronoun && entry.pronoun.form !== 'other' && entry.pronoun.gender !== 'they') {
    const { gender, form } = entry.pronoun
    if (person.gender === null || gender === person.gender)
      return {
        kind: 'self',
        form: form === 'possessive' && isObject(tokens, index + match.length) ? 'object' : form,
        ...bounds,
      }
    return { kind: 'name', name: '', possessive: form === 'possessive', ...bounds }
  }
  return { kind: 'known', entry, lower: tokens[index]!.lower, ...bounds }
}

/** `her` before a mark or a small word: `appointed her as`, `succeeded her on`. */
function isObject(tokens: readonly Token[], next: number): boolean {
  const token = tokens[next]
  return (
    token === undefined ||
    token.kind !== 'word' ||
    [
      'as',
      'a',
      'an',
      'on',
      'in',
      'to',
      'and',
      'when',
      'at',
      'from',
      'until',
      'after',
      'by',
      'for',
      'with',
      'the',
      'that',
      'but',
    ].includes(token.lower)
  )
}

function closing(tokens: readonly Token[], open: number): number | null {
  const close = tokens[open]!.lower === '(' ? ')' : ']'
  for (let i = open + 1; i < tokens.length && i - open < 60; i++) if (tokens[i]!.lower === close) return i
  return null
}

interface NameReading {
  text: string
  words: string[]
  end: number
  possessive: boolean
}

/** A run of words with capitals, and small parts of names between them: `Ursula von der Leyen`, `J. B. M. Hertzog`. */
function readName(
  tokens: readonly Token[],
  from: number,
  matches: readonly (Match | null)[],
  inDate: ReadonlySet<number>,
  { sets }: Lexicon,
): NameReading | null {
  const kept: number[] = []
  let end = from
  for (let i = from; i < tokens.length && i - from < 12; i++) {
    const token = tokens[i]!
    if (inDate.has(i)) break
    // Louis St. Laurent
    if (
      token.kind === 'mark' &&
      token.lower === '.' &&
      i > from &&
      tokens[i - 1]!.lower === 'st' &&
      tokens[i + 1]?.capital
    )
      continue
    if (token.kind === 'mark') break
    if (token.capital || (token.kind === 'number' && kept.length > 0 && /^\d{1,2}$/.test(token.text) && false)) {
      const entry = matches[i]?.entry
      if (i > from && entry?.head && matches[i]!.length > 1) break
      if (kept.length > 0 || !sets.titles.has(token.lower)) kept.push(i)
      end = i + 1
      if (token.possessive) break
    } else if (kept.length > 0 && sets.particles.has(token.lower) && leadsToName(tokens, i, inDate, sets.particles))
      kept.push(i)
    else if (kept.length === 0 && sets.titles.has(token.lower)) end = i + 1
    else break
  }
  const [first] = kept
  if (first === undefined || !tokens[first]!.capital) return null
  const last = tokens[end - 1]!
  const text = kept
    .map((i) =>
      tokens[i]!.lower === 'st' && i < end - 1 && tokens[i + 1]!.lower === '.'
        ? `${tokens[i]!.text}.`
        : tokens[i]!.text,
    )
    .join(' ')
  return { text, words: kept.map((i) => tokens[i]!.lower), end, possessive: last.possessive }
}

function leadsToName(
  tokens: readonly Token[],
  index: number,
  inDate: ReadonlySet<number>,
  particles: ReadonlySet<string>,
): boolean {
  for (let i = index + 1; i < index + 3; i++) {
    const token = tokens[i]
    if (!token || inDate.has(i) || token.kind === 'mark') return false
    if (token.capital) return true
    if (!particles.has(token.lower)) return false
  }
  return false
}

function isPerson(words: readonly string[], person: Person): boolean {
  return words.every((word) => person.words.has(word))
}
