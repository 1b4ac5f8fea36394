import type { LanguagePack, OfficeHeadWords, PredicateWords, ProseGrammar, SmallWord } from '../../../language/index.ts'
import { fixedWords } from './fixed-words.ts'
import { gateHashesOf, gateWords } from './gate-words.ts'
import { Sentence, type WordTables } from './sentence.ts'
import { Vocabulary } from './vocabulary.ts'
import {
  ACTING,
  ANAPHOR,
  BARE,
  BEHIND_OBJECT,
  BODY,
  BORN,
  CARDINAL,
  DATE_JOINT,
  DAYS_LATER,
  DEADLY,
  DEED,
  DEPARTURE,
  DESCRIPTION,
  FIELD_WORD,
  FILLER,
  GENERIC,
  HEAD,
  INSTITUTION,
  JOINT,
  LINK,
  MODIFIER,
  MONTH,
  MONTH_LEAD,
  MONTHS_LATER,
  NEXT_DAY,
  NEXT_MONTH,
  NEXT_YEAR,
  NOMINAL,
  NOUN,
  ORDINAL,
  PARLIAMENT,
  PARTICIPLE,
  PARTICLE,
  PREDICATE,
  PRONOUN,
  RANK,
  REALISING,
  SAME_YEAR,
  SESSION,
  SEVERAL,
  SUCCESSOR,
  smallBits,
  TEAM,
  TITLE,
  UNLIKE,
  YEARS_LATER,
} from './word-bits.ts'

export interface Pronoun {
  gender: 'she' | 'he' | 'they'
  form: 'subject' | 'object' | 'possessive' | 'other'
}

/** All that a word, or a run of words, can be in a sentence about an office. */
export interface Entry {
  /** `ARTICLE`, `BE` … of `word-bits`. */
  small: number
  /** `HEAD`, `PREDICATE` … */
  traits: number
  predicate: PredicateWords | null
  head: OfficeHeadWords | null
  pronoun: Pronoun | null
}

/** Where a run of known words has got to. */
export interface State {
  /** Its number, or 0. */
  entry: number
  /** By the number of the next word. */
  next: Map<number, State> | null
}

/** The words of a language, compiled: each has a number, and what it can be is looked up by that. */
export interface Lexicon {
  words: ProseGrammar
  vocabulary: Vocabulary
  /** By number of a word: `RANK`, `MODIFIER` … */
  classes: Int32Array
  /** What words and runs of words can be, from number 1 on. */
  entries: readonly Entry[]
  entryTraits: Int32Array
  entrySmall: Int32Array
  /** By number of a word: the entry of the word alone, and how runs that begin with it go on. */
  wordEntries: Uint16Array
  runs: readonly (Map<number, State> | null)[]
  /** By number of a word: what it tells of a sentence. */
  gates: Uint16Array
  /** By `gateSlot` of the hash of a word: `GATE_WORD`, `GATE_SHORT`. */
  gateHashes: Uint8Array
  /** By number of a word: `second` → 2, `two` → 2, `May` → 5. */
  ordinals: Uint8Array
  cardinals: Uint8Array
  months: Uint8Array
  /** By character: the number of the mark. */
  markIds: Uint16Array
  /** Words that end in a full stop inside a sentence. */
  abbreviations: ReadonlySet<string>
  /** Heads by each of their words. */
  heads: ReadonlyMap<string, OfficeHeadWords>
  /** For one sentence and two before it: what reads a page reads it at one go. */
  desk: readonly [Sentence, Sentence, Sentence]
}

const cache = new WeakMap<LanguagePack, Lexicon | null>()

/** The lexicon of a language; null where its pack has no words for prose. */
export function lexiconOf(pack: LanguagePack): Lexicon | null {
  let lexicon = cache.get(pack)
  if (lexicon === undefined) {
    lexicon = 'predicates' in pack.prose ? compile(pack.prose as ProseGrammar, pack) : null
    cache.set(pack, lexicon)
  }
  return lexicon
}

/** Words that join others and tell nothing of an office. */
const joints = ['of', 'the', 'for', 'and', 'to', 'in', 'at', 'from', '&', 'on']
const monthLeads = ['in', 'that', 'until', 'from', 'to', 'since']
const dateJoints = [',', ';', 'and', '&', 'again']
/** Behind `her` they tell that it is an object: `appointed her as`, `succeeded her on`. */
const behindObject = 'as a an on in to and when at from until after by for with the that but'.split(' ')

function compile(words: ProseGrammar, pack: LanguagePack): Lexicon {
  const vocabulary = new Vocabulary()
  for (const word of fixedWords) if (word !== '') vocabulary.add(word)
  const states: (State | null)[] = [null]
  const entries: Entry[] = [createEntry()]
  const cutter = new Sentence(emptyTables())
  const at = (phrase: string): Entry => {
    cutter.read(phrase, 0, phrase.length)
    let state: State | undefined
    for (let i = 0; i < cutter.count; i++) {
      const id = vocabulary.add(cutter.lower(i))
      const known: State | null | undefined = state ? state.next?.get(id) : states[id]
      const next: State = known ?? { entry: 0, next: null }
      if (!known && state) (state.next ??= new Map()).set(id, next)
      else if (!known) states[id] = next
      state = next
    }
    if (state!.entry === 0) state!.entry = entries.push(createEntry()) - 1
    return entries[state!.entry]!
  }
  addPhrases(words, at)

  const classes: [number, readonly string[]][] = [
    [RANK, words.ranks],
    [MODIFIER, words.modifiers],
    [FILLER, words.fillers],
    [UNLIKE, words.unlike],
    [ACTING, words.acting],
    [BODY, words.bodies],
    [INSTITUTION, words.institutions],
    [GENERIC, words.generic],
    [PARLIAMENT, words.parliaments],
    [TITLE, words.titles],
    [PARTICLE, words.particles],
    [BORN, words.born],
    [DESCRIPTION, words.descriptions],
    [SESSION, words.sessions],
    [TEAM, words.teams],
    [FIELD_WORD, words.fieldWords],
    [REALISING, words.small.realised],
    [CARDINAL, words.numbers],
    [ORDINAL, words.ordinals],
    [JOINT, joints],
    [MONTH_LEAD, monthLeads],
    [DATE_JOINT, dateJoints],
    [BEHIND_OBJECT, behindObject],
    [LINK, ['of', ...words.heads.flatMap(({ links }) => links ?? [])]],
  ]
  const months = (pack.dates.cldr?.months ?? []).map((names) =>
    names.map((name) => name.toLowerCase()).filter((name) => name.length > 2),
  )
  classes.push([MONTH, months.flat()])
  const gates = gateWords(words)
  for (const [, names] of classes) for (const name of names) vocabulary.add(name)
  for (const word of gates.keys()) vocabulary.add(word)

  const size = vocabulary.words.length
  const table = <T extends Int32Array | Uint8Array>(
    filled: T,
    names: readonly string[],
    value: (index: number) => number,
  ): T => {
    names.forEach((name, index) => {
      filled[vocabulary.idOf(name)]! |= value(index)
    })
    return filled
  }
  const classOf = new Int32Array(size)
  for (const [bit, names] of classes) table(classOf, names, () => bit)
  const monthOf = new Uint8Array(size)
  // the last month that is so written
  months.forEach((names, index) => {
    for (const name of names) monthOf[vocabulary.idOf(name)] = index + 1
  })
  const gateOf = new Uint16Array(size)
  for (const [word, bits] of gates) gateOf[vocabulary.idOf(word)] = bits
  const markIds = new Uint16Array(0x10000)
  vocabulary.words.forEach((word, id) => {
    if (word.length === 1) markIds[word.charCodeAt(0)] = id
  })
  const tables: WordTables = {
    vocabulary,
    classes: classOf,
    entries,
    entryTraits: Int32Array.from(entries, ({ traits }) => traits),
    entrySmall: Int32Array.from(entries, ({ small }) => small),
    wordEntries: Uint16Array.from({ length: size }, (_, id) => states[id]?.entry ?? 0),
    runs: Array.from({ length: size }, (_, id) => states[id]?.next ?? null),
    markIds,
  }
  return {
    ...tables,
    words,
    gates: gateOf,
    gateHashes: gateHashesOf(gates.keys(), words.abbreviations),
    ordinals: table(new Uint8Array(size), words.ordinals, (index) => index + 1),
    cardinals: table(new Uint8Array(size), words.numbers, (index) => index + 1),
    months: monthOf,
    abbreviations: new Set(words.abbreviations),
    heads: new Map(words.heads.flatMap((head) => head.words.map((word) => [word, head] as const))),
    desk: [new Sentence(tables), new Sentence(tables), new Sentence(tables)],
  }
}

/** What each run of words can be. */
function addPhrases(words: ProseGrammar, at: (phrase: string) => Entry): void {
  for (const [kind, phrases] of Object.entries(words.small) as [SmallWord, readonly string[]][])
    for (const phrase of phrases) at(phrase).small |= smallBits[kind]
  for (const predicate of words.predicates) {
    const { forms, participles, noun, bare, head } = predicate
    const traits = PREDICATE | (noun ? NOUN : 0) | (bare ? BARE : 0) | (head === undefined ? 0 : DEED)
    for (const form of forms) setPredicate(at(form), predicate, traits)
    for (const form of participles ?? []) setPredicate(at(form), predicate, traits | PARTICIPLE)
  }
  for (const head of words.heads) {
    for (const word of head.words) setHead(at(word), head, HEAD)
    for (const word of head.nominals ?? []) setHead(at(word), head, HEAD | NOMINAL)
  }
  for (const { gender, subject, object, possessive, others } of words.pronouns) {
    setPronoun(at(subject), { gender, form: 'subject' })
    setPronoun(at(possessive), { gender, form: 'possessive' })
    // her: both; as an object it is told by what follows
    setPronoun(at(object), { gender, form: object === possessive ? 'possessive' : 'object' })
    for (const other of others ?? []) setPronoun(at(other), { gender, form: 'other' })
  }
  const traits: [number, readonly string[]][] = [
    [ANAPHOR, words.anaphors],
    [SEVERAL, words.several],
    [DEPARTURE, words.departures],
    [SUCCESSOR, words.successors],
    [DEADLY, words.death],
    [NEXT_DAY, words.nextDay],
    [SAME_YEAR, words.sameYear],
    [NEXT_YEAR, words.nextYear],
    [NEXT_MONTH, words.nextMonth],
    [YEARS_LATER, words.yearsLater],
    [MONTHS_LATER, words.monthsLater],
    [DAYS_LATER, words.daysLater],
  ]
  for (const [bit, phrases] of traits) for (const phrase of phrases) at(phrase).traits |= bit
}

function setPredicate(entry: Entry, predicate: PredicateWords, traits: number): void {
  // a word that is a participle somewhere is one
  entry.traits = (entry.traits & ~(NOUN | BARE | DEED)) | traits
  entry.predicate = predicate
}

function setHead(entry: Entry, head: OfficeHeadWords, traits: number): void {
  entry.traits |= traits
  entry.head = head
}

function setPronoun(entry: Entry, pronoun: Pronoun): void {
  entry.traits |= PRONOUN
  entry.pronoun = pronoun
}

function createEntry(): Entry {
  return { small: 0, traits: 0, predicate: null, head: null, pronoun: null }
}

/** Tables that know no words, for cutting phrases. */
function emptyTables(): WordTables {
  return {
    vocabulary: new Vocabulary(),
    classes: new Int32Array(1),
    entries: [createEntry()],
    entryTraits: new Int32Array(1),
    entrySmall: new Int32Array(1),
    wordEntries: new Uint16Array(1),
    runs: [null],
    markIds: new Uint16Array(0x10000),
  }
}
