import type { OfficeHeadWords } from '../../../language/index.ts'

/** An office as a sentence names it: `second President of Kazakhstan`. */
export interface OfficePhrase {
  /** As a name: without ordinal, `acting` and fillers, its head with capitals. */
  name: string
  head: OfficeHeadWords
  /** Which office of its head: its word, or that of all words for it. */
  kind: string
  /** `deputy`, `vice`: make it another office. In order. */
  rank: string
  /** What tells it from others of its head, lower case: `foreign`, `affairs`, `kazakhstan`. */
  words: ReadonlySet<string>
  ordinal: number | undefined
  acting: boolean
  /** Enough is said to be an office; otherwise it can only point to one that is named elsewhere. */
  whole: boolean
  /** What stands behind the head, with the space before it: ` of Kazakhstan`. `''` where nothing does. */
  complement: string
  /** `presidency`, not `president`. */
  nominal: boolean
}

/** An office phrase and the tokens it is made of. */
export interface OfficeReading {
  phrase: OfficePhrase
  start: number
  end: number
}

/** Whether one phrase may be a shorter or other wording of the office that the other names. */
export function mayBeSame(a: OfficePhrase, b: OfficePhrase): boolean {
  if (a.kind !== b.kind || a.rank !== b.rank) return false
  const [few, many] = a.words.size <= b.words.size ? [a.words, b.words] : [b.words, a.words]
  // President of Liberia, and of the Liberian Bank for Development
  const exact = few.size < many.size && a.whole && b.whole && a.complement !== '' && b.complement !== ''
  for (const word of few) if (!has(many, word, exact)) return false
  // a numbered district is one of several
  for (const word of many) if (/^\d/.test(word) && !few.has(word)) return false
  return true
}

/** Whether two phrases say the same words, or one the initials of the other's. */
export function isSameWording(a: OfficePhrase, b: OfficePhrase): boolean {
  const initials = (words: ReadonlySet<string>): string => (words.size === 1 ? [...words].join() : initialsOf(words))
  return (
    (a.words.size === b.words.size && [...a.words].every((word) => b.words.has(word))) ||
    initials(a.words) === initials(b.words)
  )
}

function initialsOf(words: ReadonlySet<string>): string {
  return [...words].map((word) => word[0]).join('')
}

function has(words: ReadonlySet<string>, word: string, exact: boolean): boolean {
  if (words.has(word)) return true
  // CDU and Christian Democratic Union
  if (word.length >= 2 && word.length <= 4 && initialsOf(words).includes(word)) return true
  if (exact || word.length < 5) return false
  // Kazakh and Kazakhstan, Canadian and Canada
  const stem = word.slice(0, 5)
  for (const other of words) if (other.startsWith(stem)) return true
  return false
}

/** Words that join others and tell nothing of an office. */
export function isJoint(lower: string): boolean {
  return (
    lower === 'of' ||
    lower === 'the' ||
    lower === 'for' ||
    lower === 'and' ||
    lower === 'to' ||
    lower === 'in' ||
    lower === 'at' ||
    lower === 'from' ||
    lower === '&' ||
    lower === 'on'
  )
}
