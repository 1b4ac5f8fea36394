import type { PredicateWords } from '../../../language/index.ts'
import type { Chunk } from './chunk.ts'
import { isAttribute, isBracketed, isPossessive, isSmall, isSuccessor, isVerb, skipArticles } from './chunk-tests.ts'
import { BEING } from './fixed-words.ts'
import {
  ADVERB,
  AND,
  AS,
  BE,
  HAVE,
  LISTING,
  MODAL,
  NEGATION,
  NOUN,
  PARTICIPLE,
  PREDICATE,
  TO,
  WOULD,
} from './word-bits.ts'

/** A verb with its helpers. */
export interface Verb {
  words: PredicateWords | null
  /** First helper, and the first chunk behind the verb. */
  start: number
  end: number
  passive: boolean
  participle: boolean
  infinitive: boolean
  negated: boolean
}

/** The verb at a chunk; null where there is none, or where it only helps the one behind it. */
export function verbAt(chunks: readonly Chunk[], index: number, lastEnd: number): Verb | null {
  const chunk = chunks[index]!
  if (chunk.kind !== 'known') return null
  const { traits, small } = chunk
  if (
    (traits & PREDICATE) !== 0 &&
    !isAttribute(chunks, index) &&
    (!chunk.entry.predicate?.ofPlace || (isPossessive(chunks[index + 1]) && isSuccessor(chunks[index + 2]))) &&
    ((traits & NOUN) === 0 || isSmall(chunks[index + 1], AS))
  ) {
    if ((small & BE) !== 0 && nextPredicate(chunks, index + 1)) return null
    const helpers = helpersBefore(chunks, index, lastEnd)
    return {
      words: chunk.entry.predicate,
      start: helpers.start,
      end: index + 1,
      passive: helpers.be,
      participle: (traits & PARTICIPLE) !== 0,
      infinitive: helpers.to,
      negated: helpers.negated || helpers.modal,
    }
  }
  if ((small & BE) !== 0) {
    if (nextPredicate(chunks, index + 1)) return null
    const helpers = helpersBefore(chunks, index, lastEnd)
    return {
      words: null,
      start: helpers.start,
      end: index + 1,
      passive: false,
      participle: chunk.word === BEING,
      infinitive: helpers.to,
      negated: helpers.negated || helpers.modal || isSmall(chunks[index + 1], NEGATION | TO),
    }
  }
  // As Leader of the Opposition from 1924 to 1933 he …; posts, including Prime Minister (1999–2002)
  const listing = (small & LISTING) !== 0 && isBracketed(chunks[skipArticles(chunks, index + 1) + 1])
  if (listing || ((small & AS) !== 0 && startsPhrase(chunks, index)))
    return {
      words: null,
      start: index,
      end: index + 1,
      passive: false,
      participle: true,
      infinitive: false,
      negated: false,
    }
  return null
}

function startsPhrase(chunks: readonly Chunk[], index: number): boolean {
  if (chunks[index + 1]?.kind !== 'office') return false
  if (index === 0) return true
  const before = chunks[index - 1]!
  return before.kind === 'mark' || ((before.small & AND) !== 0 && index > 1 && chunks[index - 2]!.kind === 'mark')
}

/** A form of `be` that helps the verb behind it. */
function nextPredicate(chunks: readonly Chunk[], from: number): boolean {
  for (let i = from; i < chunks.length && i - from < 5; i++) {
    const chunk = chunks[i]!
    if (chunk.kind === 'date') continue
    if (chunk.kind !== 'known') return false
    if (isVerb(chunk)) return true
    if ((chunk.small & BE) !== 0) return true
    if ((chunk.small & (ADVERB | NEGATION | TO)) === 0) return false
  }
  return false
}

interface Helpers {
  start: number
  be: boolean
  to: boolean
  negated: boolean
  modal: boolean
}

function helpersBefore(chunks: readonly Chunk[], index: number, lastEnd: number): Helpers {
  const found: Helpers = { start: index, be: false, to: false, negated: false, modal: false }
  let i = index - 1
  for (; i >= Math.min(lastEnd, index); i--) {
    const chunk = chunks[i]!
    if (chunk.kind === 'date' && i > 0 && (chunks[i - 1]!.small & (BE | HAVE)) !== 0) continue
    if (chunk.kind !== 'known') break
    const { small } = chunk
    if ((small & BE) !== 0) found.be = true
    else if ((small & TO) !== 0 && i >= index - 2) {
      found.to = true
      found.start = i
      break
    } else if ((small & NEGATION) !== 0) found.negated = true
    else if ((small & MODAL) !== 0) found.modal = true
    else if ((small & (HAVE | WOULD | ADVERB)) === 0) break
    found.start = i
  }
  return found
}
