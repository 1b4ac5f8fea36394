import type { Tenure } from '../tenure.ts'
import type { OfficeTables } from '../words/office-tables.ts'
import { toWords } from '../words/phrases.ts'

/** How near two names of offices are. */
export type Likeness =
  /** Not one office. */
  | 'none'
  /** Some words in common: enough for a sentence that names the same years. */
  | 'far'
  /** Many words in common: one office only where dates and neighbours say so too. */
  | 'close'
  /** One name holds all of the other, which is a single word: `President`. */
  | 'vague'
  /** The same words, or one with more of them; or the same link. */
  | 'same'

/** The name of an office, as it is held against others. */
export interface OfficeWords {
  /** Those that tell it from others. */
  readonly telling: readonly string[]
  /** All of them but those that initials leave out. */
  readonly capitals: readonly string[]
  /** `cdu` of `Leader of the CDU`. */
  readonly initials: readonly string[]
}

function wordsOf(tenure: Tenure, tables: OfficeTables): OfficeWords {
  return (tenure.words ??= wordsOfName(tenure.office, tables))
}

function wordsOfName(office: string, tables: OfficeTables): OfficeWords {
  // > Secretary-General, Secretary General
  const all = toWords(office.includes('-') ? office.replaceAll('-', ' ') : office)
  const found = (office.includes('(') ? toWords(office.replace(/\([^()]{0,300}\)/g, ' ').replaceAll('-', ' ')) : all)
    .flatMap((word) => tables.shortForms.get(word) ?? word)
    .filter((word) => !tables.smallWords.has(word))
  return {
    telling: [...new Set(found.length > 0 ? found : all)],
    capitals: all.filter((word) => !lowWords.has(word)),
    initials: initialsOf(office),
  }
}

const none: readonly string[] = []

/** Words of nothing but capitals, in small letters. */
function initialsOf(office: string): readonly string[] {
  for (let i = 1; i < office.length; i++)
    if (isCapital(office.charCodeAt(i)) && isCapital(office.charCodeAt(i - 1)))
      return office.match(/\b[A-Z]{2,6}\b/g)?.map((letters) => letters.toLowerCase()) ?? none
  return none
}

function isCapital(c: number): boolean {
  return c >= 65 && c <= 90
}

/** Holds the names of two offices against each other. */
export function likeness(a: Tenure, b: Tenure, tables: OfficeTables): Likeness {
  const first = wordsOf(a, tables)
  const second = wordsOf(b, tables)
  const one = spellOut(first, second)
  const other = spellOut(second, first)
  const [small, large] = one.length <= other.length ? [one, other] : [other, one]
  // > Member of Parliament, Lok Sabha (constituency: Varanasi) – Member of Parliament for Varanasi
  const place = (large === one ? a : b).constituency?.name
  const seat = place === undefined ? none : toWords(place)
  const shared: string[] = []
  for (const word of small) if (isAmong(word, large) || seat.includes(word)) shared.push(word)
  // `Deputy Minister of X` holds all the words of `Minister of X`
  if (hasOwnRank(one, shared, tables) || hasOwnRank(other, shared, tables)) return 'none'
  const overlap = shared.length / Math.max(1, small.length)
  if (overlap === 1) return small.length > 1 || large.length === 1 ? 'same' : 'vague'
  const linked = a.officeLink !== undefined && a.officeLink === b.officeLink
  if (linked && overlap >= 0.5 && sameWord(one[0] ?? '', other[0] ?? '')) return 'same'
  return overlap >= 0.75 ? 'close' : overlap >= 0.6 ? 'far' : 'none'
}

function isAmong(word: string, words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i++) if (sameWord(word, words[i]!)) return true
  return false
}

/** A rank that the other name has not. */
function hasOwnRank(words: readonly string[], shared: readonly string[], tables: OfficeTables): boolean {
  for (const word of words) if (tables.rankWords.has(word) && !isAmong(word, shared)) return true
  return false
}

/**
 * Replaces initials by the words that the other name has in their place.
 *
 * > Leader of the CDU
 * > Leader of the Christian Democratic Union
 */
function spellOut({ telling, initials }: OfficeWords, { capitals }: OfficeWords): readonly string[] {
  let spelt = telling
  for (const letters of initials) {
    const at = startOf(letters, capitals)
    if (at < 0 || capitals.includes(letters)) continue
    spelt = spelt.flatMap((known) => (known === letters ? capitals.slice(at, at + letters.length) : [known]))
  }
  return spelt
}

/** Where words stand that begin with these letters, one each; -1 for nowhere. */
function startOf(letters: string, words: readonly string[]): number {
  for (let at = 0; at + letters.length <= words.length; at++) {
    let i = 0
    while (i < letters.length && words[at + i]!.charCodeAt(0) === letters.charCodeAt(i)) i++
    if (i === letters.length) return at
  }
  return -1
}

/** Words that initials leave out. */
const lowWords = new Set([
  'of',
  'the',
  'and',
  'for',
  'in',
  'de',
  'des',
  'du',
  'la',
  'der',
  'die',
  'und',
  'di',
  'del',
  'e',
  'y',
  'van',
  'do',
  'da',
])

/** Equal, or of one stem: `senate` and `senator`; in scripts without spaces one may be the end of the other. */
function sameWord(a: string, b: string): boolean {
  if (a === b) return true
  if (a.charCodeAt(0) > 0x3000 || b.charCodeAt(0) > 0x3000) return holdsOffice(a, b) || holdsOffice(b, a)
  if (a.length < 6 || b.length < 6) return false
  let common = 0
  while (common < a.length && a[common] === b[common]) common++
  return common >= 5 && common >= 0.7 * Math.max(a.length, b.length)
}

/** `中华人民共和国国务院总理` is `国务院总理`; `国务院副总理` is no `总理`. */
function holdsOffice(long: string, short: string): boolean {
  return (
    short.length >= 2 && long.endsWith(short) && !lowRanks.some((rank) => long.includes(rank) && !short.includes(rank))
  )
}

const lowRanks = ['副', '次', '代', '補', '补', '助理', '前']
