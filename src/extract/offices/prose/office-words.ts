import type { OfficeHeadWords } from '../../../language/index.ts'
import { AND } from './fixed-words.ts'
import type { Lexicon } from './lexicon.ts'
import type { Person } from './person.ts'
import { CAPITAL, DATED, FIGURE, MARK, POSSESSIVE, type Sentence } from './sentence.ts'
import {
  ACTING,
  BODY,
  FILLER,
  GENERIC,
  HEAD,
  INSTITUTION,
  JOINT,
  MODIFIER,
  ORDINAL,
  PARLIAMENT,
  PREDICATE,
  PRONOUN,
  RANK,
  TITLE,
  UNLIKE,
} from './word-bits.ts'

/** What reading offices knows of a sentence. */
export interface Words {
  sentence: Sentence
  person: Person
  lexicon: Lexicon
}

const MAX_BEFORE = 4

/** Whether a token belongs to the person's own name. */
export function isOwn({ sentence, person }: Words, index: number): boolean {
  return (
    (sentence.flags[index]! & CAPITAL) !== 0 &&
    person.hasWord(sentence, index) &&
    (sentence.traits[index]! & HEAD) === 0
  )
}

/** `second`, `2nd` → 2; 0 where a token is no ordinal. */
export function ordinalOf({ sentence, lexicon }: Words, index: number): number {
  if (index < 0) return 0
  const { classes, flags, ids, starts, textEnds } = sentence
  if ((classes[index]! & ORDINAL) !== 0) return lexicon.ordinals[ids[index]!]!
  if ((flags[index]! & FIGURE) === 0 || textEnds[index]! - starts[index]! > 6) return 0
  const lower = sentence.lower(index)
  for (const ending of lexicon.words.ordinalEndings)
    if (lower.endsWith(ending) && /^\d+$/.test(lower.slice(0, -ending.length))) return Number.parseInt(lower, 10)
  return 0
}

/** Where the words before a head begin that belong to it. */
export function startOf(words: Words, head: number, after: number): number {
  const { flags, ids, classes, traits, small, entryNumbers } = words.sentence
  let start = head
  while (start > after && head - start < MAX_BEFORE) {
    const i = start - 1
    const flag = flags[i]!
    if ((flag & (MARK | POSSESSIVE | DATED)) !== 0 || isOwn(words, i)) break
    const capital = (flag & CAPITAL) !== 0
    const behindOrdinal = i > after && ordinalOf(words, i - 1) !== 0
    // the second democratic president
    if (behindOrdinal && !capital && entryNumbers[i] === 0) {
      start -= 2
      continue
    }
    const known =
      // the 44th and current President
      (behindOrdinal && ids[i] === AND && (classes[start]! & FILLER) !== 0) ||
      (classes[i]! & (RANK | MODIFIER | ACTING | FILLER | UNLIKE)) !== 0 ||
      ordinalOf(words, i) !== 0
    if (!known) {
      if (!capital || (classes[i]! & TITLE) !== 0) break
      if (small[i] !== 0 || (traits[i]! & (PRONOUN | PREDICATE)) !== 0) break
    }
    start--
  }
  return start
}

/** Whether enough is said for an office: `kept` stand beside its head, from `behind` on behind it. */
export function isWhole(head: OfficeHeadWords, sentence: Sentence, kept: readonly number[], behind: number): boolean {
  const { classes, flags } = sentence
  const { among } = head
  if (among && !kept.some((i) => among.includes(sentence.lower(i)))) return false
  switch (head.needs) {
    case 'nothing':
      return true
    case 'institution':
      for (const i of kept) if ((classes[i]! & INSTITUTION) !== 0 || isAcronym(sentence.word(i))) return true
      return false
    case 'parliament':
      for (let k = behind; k < kept.length; k++) if ((classes[kept[k]!]! & PARLIAMENT) !== 0) return true
      return false
    default:
      for (let k = 0; k < kept.length; k++) {
        const i = kept[k]!
        const own = classes[i]!
        if ((own & GENERIC) !== 0) continue
        if (k >= behind && (own & JOINT) === 0 && (flags[i]! & MARK) === 0) return true
        // foreign minister, but not French minister
        if ((own & (MODIFIER | BODY)) !== 0) return true
      }
      return false
  }
}

function isAcronym(text: string): boolean {
  return text.length >= 2 && text === text.toUpperCase() && text !== text.toLowerCase() && !text.includes('.')
}

/** Tokens as they stood, with one space where there was one. */
export function join({ text, starts, ends, classes }: Sentence, kept: readonly number[], capitals: boolean): string {
  let joined = ''
  let before = -1
  for (const i of kept) {
    const written = text.slice(starts[i], ends[i])
    if (joined !== '' && (i !== before + 1 || starts[i]! > ends[before]!)) joined += ' '
    joined += capitals && (classes[i]! & JOINT) === 0 ? capitalise(written) : written
    before = i
  }
  return joined
}

export function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
