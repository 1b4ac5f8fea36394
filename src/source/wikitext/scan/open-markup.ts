import { grown, type Structure } from './structure.ts'

const SIZE = 5
const START = 1
const INNER = 2
const DETAIL = 3
const MARKS = 4

/**
 * What is open while structure is being found, innermost last: braces, links, variants, with the pipes and equals signs met in
 * each. Marks of the inner ones always stand behind those of the outer ones.
 */
export class OpenMarkup {
  /** The number of the innermost; 0 where nothing is open. */
  top = 0
  /** What is open up to here belongs to the range around. */
  bottom = 0
  /** How many braces are open in the range, since the others never close at `}}`. */
  braces = 0
  /** Where the marks that were last taken away stand in the structure. */
  moved = 0
  private frames: Int32Array = new Int32Array(SIZE * 64)
  private marks: Int32Array = new Int32Array(256)
  private marksEnd = 0

  kind(k: number): number {
    return this.frames[k * SIZE]!
  }

  /** Kind of the innermost in the range, 0 where none is open. */
  topKind(): number {
    return this.top > this.bottom ? this.frames[this.top * SIZE]! : 0
  }

  start(k: number): number {
    return this.frames[k * SIZE + START]!
  }

  /** Behind the opener. */
  inner(k: number): number {
    return this.frames[k * SIZE + INNER]!
  }

  /** Of braces how many of the run are still open; of a link whether its title is plain. */
  detail(k: number): number {
    return this.frames[k * SIZE + DETAIL]!
  }

  push(kind: number, start: number, inner: number, detail: number): void {
    const at = ++this.top * SIZE
    if (at + SIZE > this.frames.length) this.frames = grown(this.frames)
    const { frames } = this
    frames[at] = kind
    frames[at + START] = start
    frames[at + INNER] = inner
    frames[at + DETAIL] = detail
    frames[at + MARKS] = this.marksEnd
  }

  /** A pipe or an equals sign of the innermost. */
  mark(offset: number): void {
    if (this.marksEnd === this.marks.length) this.marks = grown(this.marks)
    this.marks[this.marksEnd++] = offset
  }

  /** Whether the last mark of the innermost is an equals sign: then the part that is open has a name. */
  hasName(source: string): boolean {
    return this.endsWithName(source, this.frames[this.top * SIZE + MARKS]!, this.marksEnd)
  }

  private endsWithName(source: string, from: number, to: number): boolean {
    return to > from && source.charCodeAt(this.marks[to - 1]!) === 61
  }

  /** Takes the innermost away; its marks go into the structure. */
  pop(into: Structure): void {
    this.shrink(into, 0)
    this.top--
  }

  /** Takes the marks of the innermost away, and of its braces as many as have closed. */
  shrink(into: Structure, size: number): void {
    const at = this.top * SIZE
    const from = this.frames[at + MARKS]!
    this.moved = into.addMarks(this.marks, from, this.marksEnd)
    this.marksEnd = from
    this.frames[at + INNER] = this.frames[at + INNER]! - size
    this.frames[at + DETAIL] = this.frames[at + DETAIL]! - size
  }

  /** The innermost is nothing: its marks are those of what is around it. */
  drop(source: string): void {
    if (this.top - 1 > this.bottom) this.handDown(source, this.top - 1)
    else {
      this.marksEnd = this.frames[this.top * SIZE + MARKS]!
      this.top--
    }
  }

  /** What is open within `k` is nothing: the marks are its own. */
  handDown(source: string, k: number): void {
    const own = this.frames[k * SIZE + MARKS]!
    const { marks } = this
    let end = this.frames[(k + 1) * SIZE + MARKS]!
    for (let at = end; at < this.marksEnd; at++) {
      const c = source.charCodeAt(marks[at]!)
      if (c === 124 || (c === 61 && !this.endsWithName(source, own, end))) marks[end++] = marks[at]!
    }
    this.marksEnd = end
    this.top = k
  }

  /** Copies into the structure what `handDown` would leave, up to an offset. */
  copyMarks(source: string, into: Structure, k: number, limit: number): void {
    const kept: number[] = []
    let named = false
    for (let at = this.frames[k * SIZE + MARKS]!; at < this.marksEnd; at++) {
      const offset = this.marks[at]!
      const c = source.charCodeAt(offset)
      if (c !== 124 && (c !== 61 || named)) continue
      named = c === 61
      if (offset < limit) kept.push(offset)
    }
    this.moved = into.addMarks(Int32Array.from(kept), 0, kept.length)
  }

  /** Forgets what is open in the range. */
  clear(): void {
    if (this.top > this.bottom) this.marksEnd = this.frames[(this.bottom + 1) * SIZE + MARKS]!
    this.top = this.bottom
  }
}
