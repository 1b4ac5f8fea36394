import type { ReadDate } from './read-date.ts'
import { NOWHERE } from './trie.ts'

/** Kinds of tokens. */
export const END = 0
export const NUMBER = 1
export const WORD = 2
/** One character that is none of the others. */
export const MARK = 3
/** > | 12:30:29.678 */
export const TIME = 4
/** > | 1,987   12.345.678 */
export const QUANTITY = 5

/** A piece of the text: a number, a word, or one character that is neither. */
export class Token {
  kind = END
  start = 0
  end = 0
  /** Of a number; all that is longer than nine digits is the same. */
  value = 0
  /** How many digits it has; 4 for `二〇〇三`. */
  digits = 0
  /** The code of a mark, 0 of others. Brackets are plain ones; all dashes but the hyphen are `–`. */
  mark = 0
  /** What stands before it: nothing, space (1), or a new line (2). */
  gap = 0
  /** Of a word: where its letters lead in the tree of the lexicon. */
  node = NOWHERE
  /** Phrases that begin here: places in the lists of all, from `low` to before `high`, which is -1 while nobody has looked. */
  low = 0
  high = -1
  /** All roles of these phrases. */
  roles = 0
  more = 0
  /** The date that begins here; undefined while nobody has tried. */
  date: ReadDate | null | undefined = undefined
}
