import type { PredicateWords } from '../../../language/index.ts'
import type { Chunk } from './chunk.ts'
import { isAnaphor, isDated, isDeparture, isMark, isPossessive, isSmall, isVerb, skipArticles } from './chunk-tests.ts'
import { COMMA, THE } from './fixed-words.ts'
import {
  ADVERB,
  AND,
  ARTICLE,
  AS,
  BE,
  BETWEEN,
  BY,
  FROM,
  HAVE,
  OF,
  PREPOSITION,
  REALISED,
  SINCE,
  TO,
  UNTIL,
  VERBAL,
  WHO,
} from './word-bits.ts'

/** How far an office may stand behind another that it is joined to. */
const MAX_JOINED = 20

/** `joined the bank as secretary`: of what is entered, which is no person. */
export function isEntered(verb: PredicateWords | null): boolean {
  return verb?.active?.to === 'subject' && verb.active.from !== 'object'
}

/** The index of the last chunk up to `index` that is no article. */
export function beforeArticles(chunks: readonly Chunk[], index: number): number {
  let i = index
  while (i >= 0 && isSmall(chunks[i], ARTICLE)) i--
  return i
}

/** `the resignation of president Nursultan Nazarbayev`, `Botha's death`: whose. */
export function departed(chunks: readonly Chunk[], from: number): { name: string; index: number } | null {
  let i = from
  while (isSmall(chunks[i], ARTICLE) || (chunks[i]?.kind === 'word' && i - from < 3)) i++
  const first = chunks[i]
  if (first?.kind === 'name' && first.possessive && isDeparture(chunks[i + 1]))
    return { name: first.name, index: i + 1 }
  if (!isDeparture(first) || !isSmall(chunks[i + 1], OF)) return null
  for (i += 2; i < chunks.length && i - from < 9; i++) {
    const chunk = chunks[i]!
    if (chunk.kind === 'name') return chunk.possessive ? null : { name: chunk.name, index: i }
    if (chunk.kind !== 'word' && !isSmall(chunk, ARTICLE) && !isPossessive(chunk) && !isMark(chunk, COMMA)) return null
  }
  return null
}

/** `the democratic president`, `the last Viceroy`: words between an article and the office describe it. */
export function isPremodified(chunks: readonly Chunk[], index: number): boolean {
  let i = index - 1
  while (i >= 0 && index - i <= 2 && (chunks[i]!.kind === 'word' || isSmall(chunks[i], REALISED))) i--
  return i < index - 1 && isSmall(chunks[i], ARTICLE)
}

/** A noun and what describes it: no preposition, no verb. */
export function isPredicative(chunks: readonly Chunk[], from: number, to: number): boolean {
  return chunks
    .slice(from, to)
    .every(
      (chunk) =>
        chunk.kind === 'word' ||
        chunk.kind === 'name' ||
        isSmall(chunk, ARTICLE | ADVERB | REALISED) ||
        isMark(chunk, COMMA),
    )
}

/** Behind another office and what belongs to that: `(…)`, commas, `and`, articles; or anything without a verb before its time. */
export function isJoined(chunks: readonly Chunk[], index: number): boolean {
  let dated = false
  for (let i = index - 1; i >= 0 && index - i < MAX_JOINED; i--) {
    const chunk = chunks[i]!
    if (chunk.kind === 'office') return true
    if (chunk.kind === 'date') {
      dated = true
      continue
    }
    if (
      chunk.kind === 'mark' ||
      isPossessive(chunk) ||
      // until his death and President of …
      isDeparture(chunk) ||
      isSmall(chunk, AND | ARTICLE | ADVERB | AS)
    )
      continue
    if (isSmall(chunk, UNTIL) && isPossessive(chunks[i + 1])) continue
    if (isSmall(chunk, FROM | UNTIL | BETWEEN | SINCE | PREPOSITION) && (dated || chunks[i + 1]?.kind === 'date'))
      continue
    // in the government of Clement Attlee from 1945 to 1951 and
    if (dated && (chunk.kind === 'word' || chunk.kind === 'name' || isSmall(chunk, OF))) continue
    return false
  }
  return false
}

/** A, B and C: what follows the comma goes on to an `and` before another office. */
export function endsList(chunks: readonly Chunk[], index: number): boolean {
  for (let i = index; i < chunks.length && i - index < 14; i++) {
    if (isSmall(chunks[i], AND)) return chunks[skipArticles(chunks, skipTimes(chunks, i + 1))]?.kind === 'office'
    if (isVerb(chunks[i])) return false
  }
  return isSmall(chunks[index - 1], AND)
}

/** Behind times between commas: `and, from 12 August to 29 December 1825, the first President of Bolivia`. */
function skipTimes(chunks: readonly Chunk[], index: number): number {
  let i = index
  if (!isMark(chunks[i], COMMA)) return i
  for (i++; i < chunks.length && i - index < 9; i++) {
    if (isMark(chunks[i], COMMA)) return i + 1
    if (chunks[i]!.kind !== 'date' && !isSmall(chunks[i], FROM | UNTIL | BETWEEN | SINCE | PREPOSITION | AND)) break
  }
  return index
}

/** Names and words of things, up to the times of the office that they belong to. */
export function leadsToTimes(chunks: readonly Chunk[], index: number): boolean {
  for (let i = index; i < chunks.length && i - index < 6; i++) {
    const chunk = chunks[i]!
    if (isSmall(chunk, FROM | SINCE | BETWEEN)) return i > index && chunks[i + 1]?.kind === 'date'
    if (isDated(chunk)) return i > index
    const thing =
      (chunk.kind === 'name' && !chunk.possessive) || (chunk.kind === 'word' && (chunk.traits & VERBAL) === 0)
    if (!thing && !isSmall(chunk, ARTICLE)) return false
  }
  return false
}

/** A name in front of a verb begins a clause of its own. */
export function startsClause(chunks: readonly Chunk[], index: number): boolean {
  const next = chunks[index + 1]
  return isVerb(next) || isSmall(next, BE | HAVE | WHO | ADVERB) || next?.kind === 'word'
}

/** Which preposition leads to the name at `index`: `by the new prime minister François Fillon`. */
export function roleBefore(chunks: readonly Chunk[], index: number): 'agent' | 'source' | 'target' | 'other' | null {
  for (let i = index - 1; i >= 0 && index - i <= 4; i--) {
    const chunk = chunks[i]!
    if (isVerb(chunk)) return null
    if (isSmall(chunk, BY)) return 'agent'
    if (isSmall(chunk, FROM)) return 'source'
    if (isSmall(chunk, TO)) return 'target'
    if (isSmall(chunk, PREPOSITION | OF)) return 'other'
    const passed =
      chunk.kind === 'word' ||
      chunk.kind === 'office' ||
      isMark(chunk, COMMA) ||
      isPossessive(chunk) ||
      isSmall(chunk, ARTICLE | ADVERB) ||
      isAnaphor(chunk)
    if (!passed) return null
  }
  return null
}

/** `the twenty-eight-year-old lawyer`, with an office right behind it. */
export function isDescribed(chunks: readonly Chunk[], index: number): boolean {
  const next = chunks[index + 1]
  if (next?.kind !== 'office' && !isSmall(next, AS)) return false
  for (let i = index - 1; i >= 0 && index - i < 4; i--) {
    const chunk = chunks[i]!
    if (chunk.kind === 'known') return chunk.word === THE
    if (chunk.kind !== 'word') return false
  }
  return false
}
