import type { Position } from './nodes.ts'

/** Plain words of a stretch of the tree, each of which knows where it stood in the source. */
export class PlainText {
  readonly text: string
  /** Where the words as a whole stood. */
  readonly whole: Position
  /** Triples: offset in `text`, offset in the source, and the end in the source where the piece is atomic (else -1). */
  private readonly pieces: readonly number[]

  constructor(text: string, pieces: readonly number[], whole: Position) {
    this.text = text
    this.pieces = pieces
    this.whole = whole
  }

  /** The stretch of the source that the words `text.slice(start, end)` were read from. */
  positionOf(start: number, end: number): Position {
    if (this.pieces.length === 0 || end <= start) return this.whole
    return { start: this.sourceOffset(start, false), end: this.sourceOffset(end - 1, true) }
  }

  private sourceOffset(offset: number, last: boolean): number {
    const pieces = this.pieces
    let low = 0
    let high = pieces.length / 3 - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (pieces[middle * 3]! <= offset) low = middle
      else high = middle - 1
    }
    const start = pieces[low * 3 + 1]!
    const atomicEnd = pieces[low * 3 + 2]!
    if (atomicEnd >= 0) return last ? atomicEnd : start
    return start + (offset - pieces[low * 3]!) + (last ? 1 : 0)
  }
}
