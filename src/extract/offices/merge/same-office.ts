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

const cache = new WeakMap<Tenure, string[]>()

/** The words of an office that tell it from others. */
export function officeWordsOf(tenure: Tenure, tables: OfficeTables): string[] {
  let words = cache.get(tenure)
  if (!words) {
    const name = tenure.office.replace(/\([^()]{0,300}\)/g, ' ')
    const found = toWords(name)
      .flatMap((word) => tables.shortForms.get(word) ?? [word])
      .filter((word) => !tables.smallWords.has(word))
    words = [...new Set(found.length > 0 ? found : toWords(tenure.office))]
    cache.set(tenure, words)
  }
  return words
}

/** Holds the names of two offices against each other. */
export function likeness(a: Tenure, b: Tenure, tables: OfficeTables): Likeness {
  const one = spellOut(officeWordsOf(a, tables), a, b)
  const other = spellOut(officeWordsOf(b, tables), b, a)
  const [small, large] = one.length <= other.length ? [one, other] : [other, one]
  // > Member of Parliament, Lok Sabha (constituency: Varanasi) – Member of Parliament for Varanasi
  const seat = toWords((large === one ? a : b).constituency?.name ?? '')
  const shared = small.filter((word) => large.some((candidate) => sameWord(word, candidate)) || seat.includes(word))
  const rest = [...one, ...other].filter((word) => !shared.some((common) => sameWord(word, common)))
  // `Deputy Minister of X` holds all the words of `Minister of X`
  if (rest.some((word) => tables.rankWords.has(word))) return 'none'
  const overlap = shared.length / Math.max(1, small.length)
  if (overlap === 1) return small.length > 1 || large.length === 1 ? 'same' : 'vague'
  const linked = a.officeLink !== undefined && a.officeLink === b.officeLink
  if (linked && overlap >= 0.5 && sameWord(one[0] ?? '', other[0] ?? '')) return 'same'
  return overlap >= 0.75 ? 'close' : overlap >= 0.6 ? 'far' : 'none'
}

/**
 * Replaces initials by the words that the other name has in their place.
 *
 * > Leader of the CDU
 * > Leader of the Christian Democratic Union
 */
function spellOut(words: string[], { office }: Tenure, { office: other }: Tenure): string[] {
  const initials = office.match(/\b[A-Z]{2,6}\b/g)
  if (!initials) return words
  const names = toWords(other)
  let spelt = words
  for (const word of initials) {
    const letters = word.toLowerCase()
    const capitals = names.filter((name) => !lowWords.has(name))
    const at = capitals.findIndex(
      (_, i) =>
        capitals
          .slice(i, i + letters.length)
          .map((name) => name[0])
          .join('') === letters,
    )
    if (at < 0 || capitals.includes(letters)) continue
    spelt = spelt.flatMap((known) => (known === letters ? capitals.slice(at, at + letters.length) : [known]))
  }
  return spelt
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
