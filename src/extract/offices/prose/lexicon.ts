import type { LanguagePack, OfficeHeadWords, PredicateWords, ProseGrammar, SmallWord } from '../../../language/index.ts'
import { Gate } from './gate.ts'
import { type Token, tokenise } from './tokens.ts'

/** All that a word, or a run of words, can be in a sentence about an office. */
export interface Entry {
  small: Set<SmallWord>
  predicate?: PredicateWords
  participle?: true
  head?: OfficeHeadWords
  /** The plain head where the word stands for the office as such: `presidency` → `president`. */
  nominal?: true
  pronoun?: { gender: 'she' | 'he' | 'they'; form: 'subject' | 'object' | 'possessive' | 'other' }
  anaphor?: true
  several?: true
  departure?: true
  nextDay?: true
  sameYear?: true
  nextYear?: true
  nextMonth?: true
  yearsLater?: true
}

/** A run of words that the lexicon knows. */
export interface Match {
  entry: Entry
  /** In tokens. */
  length: number
}

interface State {
  next: Map<string, State>
  entry?: Entry
}

/** The words of a language, compiled: one automaton over tokens for all that may be more than one word, sets for the rest. */
export interface Lexicon {
  words: ProseGrammar
  /** The longest run of known words from `index` on. */
  match(tokens: readonly Token[], index: number): Match | null
  gate: Gate
  /** Whether known words begin so. */
  isFirstWord(lower: string): boolean
  sets: Readonly<Record<SetName, ReadonlySet<string>>>
  ordinals: ReadonlyMap<string, number>
  numbers: ReadonlyMap<string, number>
  /** Heads by each of their words. */
  heads: ReadonlyMap<string, OfficeHeadWords>
  /** Plural of a head → its singular, for categories. */
  plurals: ReadonlyMap<string, OfficeHeadWords>
  /** Pronoun → whom it stands for. */
  genders: ReadonlyMap<string, 'she' | 'he' | 'they'>
  realised: ReadonlySet<string>
}

const setNames = [
  'ranks',
  'modifiers',
  'fillers',
  'unlike',
  'acting',
  'bodies',
  'institutions',
  'generic',
  'parliaments',
  'titles',
  'particles',
  'abbreviations',
  'born',
  'death',
  'descriptions',
  'sessions',
] as const
type SetName = (typeof setNames)[number]

const cache = new WeakMap<LanguagePack, Lexicon | null>()

/** The lexicon of a language; null where its pack has no words for prose. */
export function lexiconOf(pack: LanguagePack): Lexicon | null {
  let lexicon = cache.get(pack)
  if (lexicon === undefined) {
    lexicon = 'predicates' in pack.prose ? compile(pack.prose as ProseGrammar) : null
    cache.set(pack, lexicon)
  }
  return lexicon
}

function compile(words: ProseGrammar): Lexicon {
  const root: State = { next: new Map() }
  const at = (phrase: string): Entry => {
    let state = root
    for (const { lower } of tokenise(phrase)) {
      let next = state.next.get(lower)
      if (!next) state.next.set(lower, (next = { next: new Map() }))
      state = next
    }
    return (state.entry ??= { small: new Set() })
  }
  for (const [kind, phrases] of Object.entries(words.small) as [SmallWord, readonly string[]][])
    for (const phrase of phrases) at(phrase).small.add(kind)
  for (const predicate of words.predicates) {
    for (const form of predicate.forms) at(form).predicate = predicate
    for (const form of predicate.participles ?? []) Object.assign(at(form), { predicate, participle: true })
  }
  for (const head of words.heads) {
    for (const word of head.words) at(word).head = head
    for (const word of head.nominals ?? []) Object.assign(at(word), { head, nominal: true })
  }
  for (const { gender, subject, object, possessive, others } of words.pronouns) {
    at(subject).pronoun = { gender, form: 'subject' }
    at(possessive).pronoun = { gender, form: 'possessive' }
    // her: both; as an object it is told by what follows
    at(object).pronoun = { gender, form: object === possessive ? 'possessive' : 'object' }
    for (const other of others ?? []) at(other).pronoun = { gender, form: 'other' }
  }
  for (const word of words.anaphors) at(word).anaphor = true
  for (const word of words.several) at(word).several = true
  for (const word of words.departures) at(word).departure = true
  for (const phrase of words.nextDay) at(phrase).nextDay = true
  for (const phrase of words.sameYear) at(phrase).sameYear = true
  for (const phrase of words.nextYear) at(phrase).nextYear = true
  for (const phrase of words.nextMonth) at(phrase).nextMonth = true
  for (const phrase of words.yearsLater) at(phrase).yearsLater = true

  const plurals = new Map<string, OfficeHeadWords>()
  for (const head of words.heads) for (const plural of head.plurals ?? []) plurals.set(plural, head)
  return {
    words,
    match: (tokens, index) => longest(root, tokens, index),
    gate: new Gate(words),
    isFirstWord: (lower) => root.next.has(lower),
    sets: Object.fromEntries(setNames.map((name) => [name, new Set(words[name])])) as Record<SetName, Set<string>>,
    numbers: new Map(words.numbers.map((word, index) => [word, index + 1])),
    ordinals: new Map(words.ordinals.map((word, index) => [word, index + 1])),
    heads: new Map(words.heads.flatMap((head) => head.words.map((word) => [word, head] as const))),
    plurals,
    realised: new Set(words.small.realised),
    genders: new Map(
      words.pronouns.flatMap(({ gender, subject, object, possessive }) =>
        [subject, object, possessive].map((word) => [word, gender] as const),
      ),
    ),
  }
}

function longest(root: State, tokens: readonly Token[], index: number): Match | null {
  let state: State | undefined = root
  let found: Match | null = null
  for (let i = index; i < tokens.length; i++) {
    state = state.next.get(tokens[i]!.lower)
    if (!state) break
    if (state.entry) found = { entry: state.entry, length: i - index + 1 }
  }
  return found
}
