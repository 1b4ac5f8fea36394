import { AND as AND_WORD, CLOSE, COMMA, DASH, EN_DASH, OPEN, SEMICOLON, THEN } from './fixed-words.ts'
import { headAt } from './head-at.ts'
import { addRun, type Complement } from './office-complement.ts'
import type { OfficeReading } from './office-phrase.ts'
import { isOwn, join, type Words } from './office-words.ts'
import { CAPITAL, DATED, MARK, type Sentence } from './sentence.ts'
import { ADVERB, AND, BETWEEN, BODY, BUT, JOINT, PREPOSITION } from './word-bits.ts'

/**
 * The same office of another body, without its head.
 *
 *     Ambassador to Poland from 1980 to 1984 and to Spain from 1984 · Minister of Health (1980–1982), Education (1982–1984)
 *                                            ^                                                        ^
 */
export function readElided(words: Words, { phrase, end: lastEnd }: OfficeReading, at: number): OfficeReading | null {
  const { sentence } = words
  const { flags, ids, classes } = sentence
  // behind a comma or the like: where most tokens are not
  const joint = at > 0 ? ids[at - 1]! : 0
  if (joint !== COMMA && joint !== AND_WORD && joint !== THEN) return null
  if (!phrase.complement || phrase.nominal || (flags[at]! & DATED) !== 0) return null
  const [link = ''] = phrase.complement.trim().split(' ', 1)
  const linked = sentence.lower(at) === link
  if (!linked && (flags[at]! & CAPITAL) === 0 && (classes[at]! & BODY) === 0) return null
  let datedBefore = false
  for (let i = at - 1; i >= lastEnd; i--) {
    if ((flags[i]! & DATED) !== 0) datedBefore = true
    else if (!isBetween(sentence, i)) return null
  }
  if (!datedBefore) return null
  const complement: Complement = { end: at, kept: [] }
  if (!addRun(words, complement, linked ? at + 1 : at, -1, 'any')) return null
  const { end, kept } = complement
  // State Secretary (2002–2003): an office of its own
  for (const i of kept) if (isOwn(words, i) || headAt(words, i)) return null
  // the years of its own must follow
  if ((flags[end + 1]! & DATED) === 0 || (ids[end] !== OPEN && (sentence.small[end]! & PREPOSITION) === 0)) return null
  const named = ` ${link} ${join(sentence, kept, false)}`
  const others = new Set(phrase.words)
  for (const word of phrase.complement.toLowerCase().split(' ')) others.delete(word)
  for (const i of kept) if ((classes[i]! & JOINT) === 0) others.add(sentence.lower(i))
  return {
    phrase: {
      name: phrase.name.slice(0, phrase.name.length - phrase.complement.length) + named,
      head: phrase.head,
      kind: phrase.kind,
      rank: phrase.rank,
      words: others,
      ordinal: undefined,
      acting: phrase.acting,
      whole: phrase.whole,
      complement: named,
      nominal: phrase.nominal,
    },
    start: at,
    end,
  }
}

/** What may stand between the years of one office and the body of the next. */
function isBetween(sentence: Sentence, index: number): boolean {
  const id = sentence.ids[index]!
  if ((sentence.flags[index]! & MARK) !== 0)
    return id === COMMA || id === OPEN || id === CLOSE || id === SEMICOLON || id === EN_DASH || id === DASH
  return (sentence.small[index]! & (AND | PREPOSITION | ADVERB | BETWEEN | BUT)) !== 0
}
