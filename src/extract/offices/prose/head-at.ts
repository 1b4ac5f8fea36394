import type { OfficeHeadWords } from '../../../language/index.ts'
import { isOwn, type Words } from './office-words.ts'
import { CAPITAL, DATED, HYPHEN, POSSESSIVE } from './sentence.ts'
import { HEAD, MODIFIER, NOMINAL, RANK } from './word-bits.ts'

/** The head of an office phrase. */
export interface Head {
  head: OfficeHeadWords
  length: number
  nominal: boolean
  /** `vice` of `vice-president`. */
  prefix: string
}

/** The head at a token; null where there is none. */
export function headAt(words: Words, index: number): Head | null {
  const { sentence, lexicon } = words
  const traits = sentence.traits[index]!
  const flags = sentence.flags[index]!
  if (((traits & HEAD) === 0 && (flags & HYPHEN) === 0) || (flags & DATED) !== 0 || isNamePart(words, index))
    return null
  if ((traits & HEAD) !== 0) {
    const { head } = sentence.entryAt(index)
    return { head: head!, length: sentence.lengths[index]!, nominal: (traits & NOMINAL) !== 0, prefix: '' }
  }
  const { vocabulary, classes, wordEntries, entries } = lexicon
  const lower = sentence.lower(index)
  const hyphen = lower.indexOf('-')
  if (hyphen <= 0 || isOwn(words, index)) return null
  const prefix = lower.slice(0, hyphen)
  if ((classes[vocabulary.idOf(prefix)]! & RANK) === 0) return null
  const entry = entries[wordEntries[vocabulary.idOf(lower.slice(hyphen + 1))]!]!
  return entry.head ? { head: entry.head, length: 1, nominal: (entry.traits & NOMINAL) !== 0, prefix } : null
}

/** Deputy Under Secretary: a head before a head is part of the latter's name. */
export function leadsToHead(words: Words, from: number): boolean {
  const { flags, classes, count } = words.sentence
  if ((flags[from - 1]! & POSSESSIVE) !== 0) return false
  for (let i = from; i < count && i - from < 3; i++) {
    if (headAt(words, i)) return true
    if ((classes[i]! & (RANK | MODIFIER)) === 0) return false
  }
  return false
}

/** `James Earl Carter`: a head that stands in the person's name. */
function isNamePart(words: Words, index: number): boolean {
  const { sentence, person } = words
  const { flags, lengths } = sentence
  if (index === 0 || (flags[index]! & CAPITAL) === 0 || lengths[index] !== 1) return false
  return isOwn(words, index - 1) && (flags[index - 1]! & POSSESSIVE) === 0 && person.hasWord(sentence, index)
}
