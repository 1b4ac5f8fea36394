import type { SmallWord } from '../../../language/index.ts'
import type { Chunk } from './chunks.ts'

/** Whether a chunk is a small word of one of the kinds. */
export function isSmall(chunk: Chunk | undefined, ...kinds: SmallWord[]): boolean {
  return chunk?.kind === 'known' && kinds.some((kind) => chunk.entry.small.has(kind))
}

export function isMark(chunk: Chunk | undefined, mark: string): boolean {
  return chunk?.kind === 'mark' && chunk.lower === mark
}

/** A verb, not a noun such as `resignation`. */
export function isVerb(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'known' && chunk.entry.predicate !== undefined && !chunk.entry.predicate.noun
}

/** `its holding company`: a participle that describes. */
export function isAttribute(chunks: readonly Chunk[], index: number): boolean {
  const chunk = chunks[index]
  return (
    chunk?.kind === 'known' &&
    chunk.entry.participle === true &&
    (isSmall(chunks[index - 1], 'article') || isPossessive(chunks[index - 1]))
  )
}

export function isAnaphor(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'known' && chunk.entry.anaphor === true
}

export function isDeparture(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'known' && chunk.entry.departure === true
}

export function isBracketed(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'date' && chunk.date.bracketed
}

/** `his`, `Tokayev's`. */
export function isPossessive(chunk: Chunk | undefined): boolean {
  return (chunk?.kind === 'self' && chunk.form === 'possessive') || (chunk?.kind === 'name' && chunk.possessive)
}

/** Index of the first chunk from `index` on that is no article and no `as`. */
export function skipArticles(chunks: readonly Chunk[], index: number): number {
  let i = index
  while (isSmall(chunks[i], 'article', 'as')) i++
  return i
}
