import type { Entry } from './lexicon.ts'
import type { OfficePhrase } from './office-phrase.ts'
import type { ProseDate } from './read-dates.ts'

interface Shape {
  /** Offsets in the words of the passage. */
  start: number
  end: number
  /** Number of the (first) word; 0 where the lexicon has none. */
  word: number
  /** `ARTICLE`, `BE` …; nothing but for known words. */
  small: number
  /** `HEAD`, `PREDICATE` … */
  traits: number
}

/** What a sentence is made of, as far as offices go. */
export type Chunk = Shape &
  (
    | { kind: 'date'; date: ProseDate }
    /** The person of the page. */
    | { kind: 'self'; form: 'name' | 'subject' | 'object' | 'possessive' }
    /** Anybody or anything else with a name. */
    | { kind: 'name'; name: string; possessive: boolean }
    | { kind: 'office'; office: OfficePhrase }
    /** A word of the lexicon. */
    | { kind: 'known'; entry: Entry }
    | { kind: 'mark' }
    | { kind: 'word' }
  )
type Form = Extract<Chunk, { kind: 'self' }>['form']

/** One shape for all of them: what does not apply is null. */
function create(
  kind: Chunk['kind'],
  start: number,
  end: number,
  word: number,
  small: number,
  traits: number,
  date: ProseDate | null,
  form: Form | null,
  name: string | null,
  possessive: boolean,
  office: OfficePhrase | null,
  entry: Entry | null,
): Chunk {
  return { kind, start, end, word, small, traits, date, form, name, possessive, office, entry } as Chunk
}

export function dateChunk(start: number, end: number, date: ProseDate): Chunk {
  return create('date', start, end, 0, 0, 0, date, null, null, false, null, null)
}

export function selfChunk(start: number, end: number, form: Form): Chunk {
  return create('self', start, end, 0, 0, 0, null, form, null, false, null, null)
}

export function nameChunk(start: number, end: number, name: string, possessive: boolean): Chunk {
  return create('name', start, end, 0, 0, 0, null, null, name, possessive, null, null)
}

export function officeChunk(start: number, end: number, office: OfficePhrase): Chunk {
  return create('office', start, end, 0, 0, 0, null, null, null, false, office, null)
}

export function knownChunk(start: number, end: number, word: number, entry: Entry): Chunk {
  return create('known', start, end, word, entry.small, entry.traits, null, null, null, false, null, entry)
}

export function markChunk(start: number, end: number, word: number): Chunk {
  return create('mark', start, end, word, 0, 0, null, null, null, false, null, null)
}

export function wordChunk(start: number, end: number, word: number, traits: number): Chunk {
  return create('word', start, end, word, 0, traits, null, null, null, false, null, null)
}
