import type { Chunk } from './chunk.ts'
import { ANAPHOR, ARTICLE, AS, DEPARTURE, NOUN, PARTICIPLE, PREDICATE, SUCCESSOR } from './word-bits.ts'

/** Whether a chunk is a small word of one of the kinds: `ARTICLE | AS`. */
export function isSmall(chunk: Chunk | undefined, kinds: number): boolean {
  return chunk !== undefined && (chunk.small & kinds) !== 0
}

/** By its fixed number. */
export function isMark(chunk: Chunk | undefined, mark: number): boolean {
  return chunk !== undefined && chunk.kind === 'mark' && chunk.word === mark
}

/** A word of the lexicon by its fixed number. */
export function isKnown(chunk: Chunk | undefined, word: number): boolean {
  return chunk?.kind === 'known' && chunk.word === word
}

/** A verb or a noun such as `resignation`. */
export function isVerbal(chunk: Chunk): boolean {
  return (chunk.traits & PREDICATE) !== 0
}

/** A verb, not a noun such as `resignation`. */
export function isVerb(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && (chunk.traits & (PREDICATE | NOUN)) === PREDICATE
}

/** `its holding company`: a participle that describes. */
export function isAttribute(chunks: readonly Chunk[], index: number): boolean {
  const chunk = chunks[index]
  if (chunk === undefined || (chunk.traits & PARTICIPLE) === 0) return false
  const before = index > 0 ? chunks[index - 1] : undefined
  return isSmall(before, ARTICLE) || isPossessive(before)
}

export function isAnaphor(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && (chunk.traits & ANAPHOR) !== 0
}

export function isDeparture(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && (chunk.traits & DEPARTURE) !== 0
}

export function isSuccessor(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && (chunk.traits & SUCCESSOR) !== 0
}

export function isBracketed(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'date' && chunk.date.bracketed
}

/** A time with two ends, or in brackets: it is that of the office before it. */
export function isDated(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'date' && (chunk.date.bracketed || !chunk.date.point)
}

/** `his`, `Tokayev's`. */
export function isPossessive(chunk: Chunk | undefined): boolean {
  return (chunk?.kind === 'self' && chunk.form === 'possessive') || (chunk?.kind === 'name' && chunk.possessive)
}

/** Index of the first chunk from `index` on that is no article and no `as`. */
export function skipArticles(chunks: readonly Chunk[], index: number): number {
  let i = index
  while (isSmall(chunks[i], ARTICLE | AS)) i++
  return i
}
