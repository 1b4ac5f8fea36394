/** Kinds of items: markup with a beginning and an end. */
export const TEMPLATE = 1
export const ARGUMENT = 2
export const LINK = 3
export const COMMENT = 4
export const TAG = 5
export const VARIANT = 6

/** An item is the number at which its facts begin in `items`; no item is 0. */
const SIZE = 8
const START = 1
const INNER = 2
const INNER_END = 3
const END = 4
const MARKS = 5
const MARKS_END = 6
const DETAIL = 7

/** Rooms for pages up to this many characters are kept for the next page. */
const SPARE = 1 << 20
/** Behind all offsets. */
const NOWHERE = 0x7fffffff

/** The room that the last page gave back: making a new one for each costs more than all the rest here. */
let spare: Structure | null = null

/**
 * What `findStructure` finds in a text, as numbers in flat arrays: objects would be made by the ten thousand for each page, and
 * one room of numbers serves all pages.
 */
export class Structure {
  /** For each offset the item that begins there, or 0. */
  readonly at: Int32Array
  /** Where those who read on have to look, in order; between two of these are plain words. The last is behind all offsets. */
  stops: Int32Array = new Int32Array(1 << 14)
  /** Where braces open that never close, outside of any tag. */
  doubts: number[] = []
  private stopCount = 0
  private items: Int32Array = new Int32Array(1 << 13)
  private itemsEnd = SIZE
  /** Marks of all items, those of each in a row: its pipes (`|`, or `{{!}}` in links) and the first equals sign behind each. */
  private marks: Int32Array = new Int32Array(1 << 12)
  private marksEnd = 0

  constructor(length: number) {
    this.at = new Int32Array(length)
  }

  /** A structure in which nothing stands yet, with room for a text. */
  static take(length: number): Structure {
    if (length >= SPARE) return new Structure(length + 1)
    const taken = spare ?? new Structure(SPARE)
    spare = null
    return taken
  }

  /** To be called when nobody will ask the structure again. */
  release(): void {
    const { at, items, itemsEnd } = this
    if (at.length !== SPARE) return
    for (let item = SIZE; item < itemsEnd; item += SIZE) at[items[item + START]!] = 0
    this.stopCount = 0
    this.itemsEnd = SIZE
    this.marksEnd = 0
    this.doubts = []
    spare = this
  }

  kind(item: number): number {
    return this.items[item]!
  }

  start(item: number): number {
    return this.items[item + START]!
  }

  /** Behind the opening brackets or tag; -1 for a tag that closes itself. */
  inner(item: number): number {
    return this.items[item + INNER]!
  }

  innerEnd(item: number): number {
    return this.items[item + INNER_END]!
  }

  /** Where an item ends; where none is, 0. */
  end(item: number): number {
    return this.items[item + END]!
  }

  /** Where its marks begin; `mark` tells where each stands. */
  firstMark(item: number): number {
    return this.items[item + MARKS]!
  }

  marksBehind(item: number): number {
    return this.items[item + MARKS_END]!
  }

  mark(index: number): number {
    return this.marks[index]!
  }

  /** Of a tag the number of its name; of a link 1 if nothing in its title has a meaning of its own. */
  detail(item: number): number {
    return this.items[item + DETAIL]!
  }

  addStop(offset: number): void {
    if (this.stopCount === this.stops.length) this.stops = grown(this.stops)
    this.stops[this.stopCount++] = offset
  }

  /** Adds an item whose marks have been added just before, from `firstMark` on. */
  addItem(
    kind: number,
    start: number,
    inner: number,
    innerEnd: number,
    end: number,
    firstMark: number,
    detail: number,
  ): void {
    const item = this.itemsEnd
    if (item === this.items.length) this.items = grown(this.items)
    const { items } = this
    items[item] = kind
    items[item + START] = start
    items[item + INNER] = inner
    items[item + INNER_END] = innerEnd
    items[item + END] = end
    items[item + MARKS] = firstMark
    items[item + MARKS_END] = this.marksEnd
    items[item + DETAIL] = detail
    this.at[start] = item
    this.itemsEnd = item + SIZE
  }

  /** Adds marks of the item to come. Gives the place of the first. */
  addMarks(from: Int32Array, start: number, end: number): number {
    const first = this.marksEnd
    while (first + end - start > this.marks.length) this.marks = grown(this.marks)
    for (let k = start; k < end; k++) this.marks[this.marksEnd++] = from[k]!
    return first
  }

  /** To be called when all stops are there. */
  finish(): void {
    this.addStop(NOWHERE)
  }
}

export function grown(array: Int32Array): Int32Array {
  const larger = new Int32Array(array.length * 2)
  larger.set(array)
  return larger
}
