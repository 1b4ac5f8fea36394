import { MAX_DEPTH, type Node, Place, type RowKey, type Text, TextNode } from '../../../document/index.ts'
import type { SourceContext } from '../../source-context.ts'
import { Ahead } from './ahead.ts'
import { isBlank } from './characters.ts'
import { entityAt } from './entities.ts'
import { findStructure } from './find-structure.ts'
import { keyIn, nameIn, slotOf } from './names.ts'
import { type Site, siteOf } from './site.ts'
import { COMMENT, type Structure } from './structure.ts'

/** What all readers of parts share: the text, what opens and closes in it, the words of the wiki. */
export class Reader {
  readonly source: string
  readonly context: SourceContext
  readonly site: Site
  /** Where the last call of `readNodes` stopped: the end of its range, or what ends it before. */
  stop = 0
  /** The innermost table that is being read is never closed: it ends before the next heading. */
  tableUnclosed = false
  /** How many characters another reader was asked about. */
  handedOver = 0
  /** What opens and closes in the text. */
  readonly structure: Structure
  /** Where to look, in order: between two stops are plain words. */
  readonly stops: Int32Array
  /** The lists of nodes in which templates stand, the innermost first. */
  readonly templateLists: Node[][] = []
  /** The first stop that nobody has looked at. */
  private nextStop = 0
  private readonly tableEnd: Ahead
  private deepReported = false

  constructor(source: string, context: SourceContext) {
    this.source = source
    this.context = context
    this.site = siteOf(context.language)
    this.structure = findStructure(source, this.site, context.report)
    this.stops = this.structure.stops
    this.tableEnd = new Ahead(source, /\n[ \t]*(?:\||\{\{!\}\})\}/g)
  }

  /** Where markup opens that the scanner could only take for words. */
  get doubts(): readonly number[] {
    return this.structure.doubts
  }

  /** To be called when the page is read: its offsets serve the next one. */
  release(): void {
    this.structure.release()
  }

  /** The item that begins at an offset, 0 where none does. */
  item(at: number): number {
    return this.structure.at[at]!
  }

  /** Where the item that begins at an offset ends; the offset itself where none does. */
  past(at: number): number {
    const item = this.structure.at[at]!
    return item === 0 ? at : this.structure.end(item)
  }

  isComment(at: number): boolean {
    const item = this.structure.at[at]!
    return item !== 0 && this.structure.kind(item) === COMMENT
  }

  /** The first `|` of an item; -1 where it has none. */
  firstPipe(item: number): number {
    const { structure, source } = this
    const behind = structure.marksBehind(item)
    for (let k = structure.firstMark(item); k < behind; k++) {
      const mark = structure.mark(k)
      if (source.charCodeAt(mark) === 124) return mark
    }
    return -1
  }

  /** The number of the first stop at or behind an offset. Who reads on asks for ever later ones. */
  seek(offset: number): number {
    const { stops } = this
    let k = this.nextStop
    if (k > 0 && stops[k - 1]! >= offset) k = this.seekBack(offset)
    while (stops[k]! < offset) k++
    this.nextStop = k
    return k
  }

  private seekBack(offset: number): number {
    let low = 0
    let high = this.nextStop
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.stops[middle]! < offset) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Source text for a field of a node: without what no value may hold. */
  words(start: number, end: number): string {
    const slice = this.source.slice(start, end)
    return isOdd(slice) ? slice.replaceAll('\r\n', '\n').replaceAll('\r', '\n').replaceAll('\0', '') : slice
  }

  /** The first character from `from` on that is no white space; `to` where there is none. */
  skipSpace(from: number, to: number): number {
    let i = from
    while (i < to && this.source.charCodeAt(i) <= 32) i++
    return i
  }

  /** As `words`, without comments. */
  wordsOutsideComments(start: number, end: number): string {
    const words = this.words(start, end)
    if (!words.includes('<!--')) return words
    let kept = ''
    let from = start
    for (let at = this.source.indexOf('<!--', start); at >= 0 && at < end; at = this.source.indexOf('<!--', from)) {
      kept += this.words(from, at)
      from = Math.min(end, Math.max(this.past(at), at + 4))
    }
    return kept + this.words(from, end)
  }

  /** A name: words without comments and without white space around. */
  name(start: number, end: number): string {
    const slot = this.nameSlot(start, end)
    return slot < 0 ? this.wordsOutsideComments(start, end).trim() : nameIn(slot)
  }

  /** The key of a parameter by what stands before its equals sign. */
  key(start: number, end: number): RowKey {
    const slot = this.nameSlot(start, end)
    return slot < 0 ? { kind: 'parameter', name: this.wordsOutsideComments(start, end).trim() } : keyIn(slot)
  }

  private nameSlot(start: number, end: number): number {
    const { source } = this
    while (start < end && isBlank(source.charCodeAt(start))) start++
    while (end > start && isBlank(source.charCodeAt(end - 1))) end--
    return slotOf(source, start, end)
  }

  /** Whether nothing more may be nested at this depth; then the markup stays text. */
  tooDeep(depth: number, at: number): boolean {
    // a table's words are three levels below it, and beside them there is room for an address
    if (depth < MAX_DEPTH - 4) return false
    if (!this.deepReported) {
      this.deepReported = true
      this.context.report('unreadable-markup', { reason: 'nested too deep' }, { position: { start: at, end: at + 2 } })
    }
    return true
  }

  /** The words of a stretch as they stand. */
  text(start: number, end: number): Text {
    return new TextNode(this.source.slice(start, end), new Place(start, end))
  }

  /** Appends the words of a stretch as they stand. */
  pushText(out: Node[], start: number, end: number): void {
    if (end > start) out.push(this.text(start, end))
  }

  /** Appends a stretch in which only character references mean something. */
  pushPlain(out: Node[], start: number, end: number): void {
    const source = this.source
    let from = start
    for (let i = start; i < end; i++) {
      const c = source.charCodeAt(i)
      if (c !== 38 && c !== 13 && c !== 0) continue
      const special = this.special(c, i, end)
      if (!special) continue
      this.pushText(out, from, i)
      if (special.value !== '') out.push(special)
      i = special.position.end - 1
      from = i + 1
    }
    this.pushText(out, from, end)
  }

  /** What a character stands for that does not stand for itself: `&`, CR, NUL. */
  special(c: number, at: number, end: number): Text | null {
    if (c === 38) {
      const entity = entityAt(this.source, at, end)
      return entity && new TextNode(entity.value, new Place(at, entity.end))
    }
    if (c === 0) return new TextNode('', new Place(at, at + 1))
    const pair = at + 1 < end && this.source.charCodeAt(at + 1) === 10
    return new TextNode('\n', new Place(at, at + (pair ? 2 : 1)))
  }

  /** Length of the pipe at an offset, which in a template is written `{{!}}`; 0 where none stands there. */
  pipeAt(at: number, to: number): number {
    if (at >= to) return 0
    const c = this.source.charCodeAt(at)
    if (c === 124 /* | */) return 1
    return c === 123 && this.source.startsWith('{{!}}', at) && at + 5 <= to ? 5 : 0
  }

  /** Length of a `{|`, also as `{{{!}}`; 0 where no table opens. */
  tableStartAt(at: number, to: number): number {
    if (this.source.charCodeAt(at) !== 123) return 0
    const pipe = this.pipeAt(at + 1, to)
    return pipe > 0 ? pipe + 1 : 0
  }

  /** Whether any table is closed behind an offset. */
  hasTableEnd(from: number): boolean {
    return this.tableEnd.from(from) < this.source.length
  }

  /** Whether the line that begins at an offset ends the cell before it. */
  endsCell(cell: boolean, at: number, to: number): boolean {
    if (!cell || at >= to) return false
    const i = this.skipGaps(at, to)
    if (this.source.charCodeAt(i) === 33 && i < to) return true
    return this.pipeAt(i, to) > 0 || (this.tableUnclosed && this.source.startsWith('==', at))
  }

  /** Whether nothing but white space and comments stands between two offsets. */
  onlyGaps(from: number, to: number): boolean {
    let i = from
    while (i < to && (this.source.charCodeAt(i) <= 32 || this.isComment(i))) i = Math.max(this.past(i), i + 1)
    return i >= to
  }

  /** Behind spaces and comments. */
  skipGaps(at: number, to: number): number {
    let i = at
    while (i < to) {
      const c = this.source.charCodeAt(i)
      if (c === 32 || c === 9) i++
      else if (c === 60 && this.isComment(i)) i = this.past(i)
      else break
    }
    return i
  }

  /** Where the behaviour switch at an offset ends: `__NOTOC__`. -1 where none stands there. */
  switchEnd(at: number, to: number): number {
    if (this.source.charCodeAt(at + 1) !== 95) return -1
    const close = this.source.slice(at + 2, Math.min(to, at + 50)).indexOf('__')
    if (close < 1) return -1
    return this.site.switches.has(this.source.slice(at + 2, at + 2 + close).toLowerCase()) ? at + close + 4 : -1
  }
}

function isOdd(words: string): boolean {
  for (let i = 0; i < words.length; i++) {
    const c = words.charCodeAt(i)
    if (c === 13 || c === 0) return true
  }
  return false
}
