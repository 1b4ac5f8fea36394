import type { Report } from '../../../issue/index.ts'
import { Ahead } from './ahead.ts'
import { recoveredEnd } from './recover.ts'
import type { Site } from './site.ts'
import { extensionTags, readTags, tagNameEnd } from './tags.ts'

export type ItemKind = 'template' | 'argument' | 'link' | 'comment' | 'tag' | 'variant'

/** Markup with a beginning and an end, found before anything else is read. */
export interface Item {
  kind: ItemKind
  start: number
  /** What is between the brackets or tags; for a tag that closes itself `inner` is -1. */
  inner: number
  innerEnd: number
  end: number
  /** Pipes (`|`, or `{{!}}` in links) and the first equals sign behind each, at the level of the item itself. */
  marks: readonly number[]
  /** Lower-case name of an extension tag. */
  tag: string
}

/** All items of a text, by where they begin. */
export interface Structure {
  readonly items: readonly Item[]
  /** For each offset 0, or the number of the item that begins there, from 1. */
  readonly at: Int32Array
  /** Where braces open that never close, outside of any tag. */
  readonly doubts: readonly number[]
}

/** An opener that waits for its closer. */
interface Frame {
  kind: 'brace' | 'link' | 'variant'
  start: number
  /** How many braces of the run are still open. */
  count: number
  /** Behind the opener. */
  inner: number
  marks: number[] | null
}

const none: readonly number[] = []

const LONGEST_NAMESPACE = 30

const closingTags = new Map([...extensionTags].map((name) => [name, new RegExp(`</${name}\\s*>`, 'gi')]))

/** Characters at which something may open, close or be parted. */
const special = new Uint8Array(128)
for (const c of '{}[]<|=') special[c.charCodeAt(0)] = 1

/**
 * Finds what opens and closes in a text: comments, extension tags, templates, arguments, links. One pass with a stack, as in
 * MediaWiki's preprocessor, so that whoever reads the text afterwards knows of each `{{` and `[[` whether it ever closes.
 * Unlike there, a `[[` that is still open does not keep `}}` from closing the template around it.
 */
export function findStructure(source: string, site: Site, report: Report): Structure {
  const at = takeOffsets(source.length + 1)
  const finder = new Finder(source, site, report, at)
  finder.range(0, source.length)
  return finder
}

/** One array serves all pages: making a new one for each costs more than all the rest here. */
let spare: Int32Array | null = null
const SPARE = 1 << 20

function takeOffsets(length: number): Int32Array {
  if (length > SPARE) return new Int32Array(length)
  const taken = spare ?? new Int32Array(SPARE)
  spare = null
  return taken
}

/** To be called when nobody will ask the structure again. */
export function releaseStructure({ at, items }: Structure): void {
  if (at.length !== SPARE) return
  for (let k = 0; k < items.length; k++) at[items[k]!.start] = 0
  spare = at
}

function mark(frame: Frame, at: number): void {
  if (frame.marks === null) frame.marks = [at]
  else frame.marks.push(at)
}

class Finder {
  readonly items: Item[] = []
  readonly doubts: number[] = []
  readonly at: Int32Array
  private readonly source: string
  private readonly site: Site
  private readonly report: Report
  private stack: Frame[] = []
  /** Brace frames on the stack, since the others never close at `}}`. */
  private braces = 0
  /** The last `[` that stood alone. */
  private lastBracket = -1
  private readonly commentEnd: Ahead
  private readonly tagEnd: Ahead
  private readonly newline: Ahead
  private closers: Map<string, Ahead> | null = null
  private nextRef: Ahead | null = null
  private heading: Ahead | null = null
  private paragraphEnd: Ahead | null = null

  constructor(source: string, site: Site, report: Report, at: Int32Array) {
    this.source = source
    this.site = site
    this.report = report
    this.at = at
    this.commentEnd = new Ahead(source, '-->')
    this.tagEnd = new Ahead(source, '>')
    this.newline = new Ahead(source, '\n')
  }

  /** A range is closed in itself: the page, or what stands in a tag. */
  range(from: number, to: number): void {
    const source = this.source
    const outer = { stack: this.stack, braces: this.braces }
    this.stack = []
    this.braces = 0
    let headingUntil = 0
    let i = from
    while (i < to) {
      const c = source.charCodeAt(i)
      if (c > 127 || special[c] === 0) {
        i++
        continue
      }
      if (c === 124 /* | */) {
        const { stack } = this
        if (stack.length > 0) mark(stack[stack.length - 1]!, i)
        i++
      } else if (c === 61 /* = */) {
        const { stack } = this
        if (stack.length > 0) {
          // a heading inside an argument, not `name = value`:
          // > |=== Early life ===
          if (source.charCodeAt(i + 1) === 61 && source.charCodeAt(i - 1) === 10) headingUntil = this.newline.from(i)
          const frame = stack[stack.length - 1]!
          if (i >= headingUntil && !this.hasName(frame)) mark(frame, i)
        }
        i++
      } else if (c === 123 /* { */) i = this.openBraces(i, to)
      else if (c === 125 /* } */) i = this.closeBraces(i, to)
      else if (c === 91 /* [ */) i = this.openLink(i, to)
      else if (c === 93 /* ] */) i = this.closeLink(i, to)
      else i = this.angle(i, to)
    }
    this.leaveOpen(to)
    this.stack = outer.stack
    this.braces = outer.braces
  }

  /** Whether an equals sign has been met in the part that is open. */
  private hasName({ marks }: Frame): boolean {
    return marks !== null && this.source.charCodeAt(marks[marks.length - 1]!) === 61
  }

  private top(): Frame | undefined {
    return this.stack[this.stack.length - 1]
  }

  private add(
    kind: ItemKind,
    start: number,
    inner: number,
    innerEnd: number,
    end: number,
    marks: readonly number[] | null = none,
    tag = '',
  ): void {
    this.items.push({ kind, start, inner, innerEnd, end, marks: marks ?? none, tag })
    this.at[start] = this.items.length
  }

  private openBraces(i: number, to: number): number {
    const source = this.source
    let end = i + 1
    while (end < to && source.charCodeAt(end) === 123) end++
    const count = end - i
    if (count > 1) {
      this.stack.push({ kind: 'brace', start: i, count, inner: end, marks: null })
      this.braces++
    } else if (this.site.variants && source.charCodeAt(i - 1) === 45 /* - */) {
      this.stack.push({ kind: 'variant', start: i - 1, count: 1, inner: end, marks: null })
    }
    return end
  }

  private closeBraces(i: number, to: number): number {
    const source = this.source
    let runEnd = i + 1
    while (runEnd < to && source.charCodeAt(runEnd) === 125) runEnd++
    while (i < runEnd) {
      const top = this.top()
      if (top?.kind === 'variant' && runEnd - i === 1 && source.charCodeAt(runEnd) === 45) {
        this.stack.pop()
        this.add('variant', top.start, top.inner, i, i + 2, top.marks)
        return i + 2
      }
      if (this.braces === 0 || runEnd - i < 2) return runEnd
      const frame = this.dropDownToBrace()
      const size = frame.count > 2 && runEnd - i > 2 ? 3 : 2
      const start = frame.inner - size
      this.add(size === 3 ? 'argument' : 'template', start, frame.inner, i, i + size, frame.marks)
      i += size
      frame.count -= size
      frame.inner = start
      frame.marks = null
      if (frame.count < 2) {
        this.stack.pop()
        this.braces--
      }
      // > [[File:a.jpg{{!}}thumb]]
      if (size === 2 && source.charCodeAt(start + 2) === 33 /* ! */ && i - start === 5) {
        const around = this.top()
        if (around?.kind === 'link') mark(around, start)
      }
    }
    return i
  }

  /** Links that are still open at `}}` are none: what is in them belongs to the braces around. */
  private dropDownToBrace(): Frame {
    let at = this.stack.length - 1
    while (this.stack[at]!.kind !== 'brace') at--
    const frame = this.stack[at]!
    if (at === this.stack.length - 1) return frame
    for (let k = at + 1; k < this.stack.length; k++) {
      const open = this.stack[k]!
      this.handDown(open, frame)
      if (k < at + 9) this.reportOpen(open)
    }
    this.stack.length = at + 1
    return frame
  }

  private handDown(from: Frame, to: Frame): void {
    for (const at of from.marks ?? none) {
      const c = this.source.charCodeAt(at)
      if (c === 124 || (c === 61 && !this.hasName(to))) mark(to, at)
    }
  }

  private openLink(i: number, to: number): number {
    const source = this.source
    let end = i + 1
    while (end < to && source.charCodeAt(end) === 91) end++
    if (end - i < 2) {
      this.lastBracket = i
      return end
    }
    if (!this.opensLink(end, to)) return end
    const top = this.top()
    // only the caption of a picture may hold links
    if (top?.kind === 'link' && !this.isFile(top.inner)) {
      this.stack.pop()
      const below = this.top()
      if (below) this.handDown(top, below)
    }
    this.stack.push({ kind: 'link', start: end - 2, count: 2, inner: end, marks: null })
    return end
  }

  /** Whether a title may stand behind `[[`: what is no title ends the matter, up to the pipe or the brackets. */
  private opensLink(inner: number, to: number): boolean {
    const source = this.source
    for (let i = inner; i < to; i++) {
      const c = source.charCodeAt(i)
      if (c > 125) continue
      if (c === 124) return i > inner
      if (c === 93) return i > inner && source.charCodeAt(i + 1) === 93
      if (c === 10 || c === 13 || c === 91 || c === 125 || c === 62) return false
      if (c === 60) return source.charCodeAt(i + 1) === 33 // a comment
      if (c === 123) return source.charCodeAt(i + 1) === 123
      if (c === 58 && source.charCodeAt(i + 1) === 47 && source.charCodeAt(i + 2) === 47 && i - inner < 6) return false
    }
    return false
  }

  private isFile(inner: number): boolean {
    const [prefix = '', rest] = this.source.slice(inner, inner + LONGEST_NAMESPACE).split(':', 2)
    return rest !== undefined && this.site.namespaces.get(prefix.trim().toLowerCase()) === 'file'
  }

  private closeLink(i: number, to: number): number {
    const source = this.source
    if (i + 1 >= to || source.charCodeAt(i + 1) !== 93) return i + 1
    const top = this.top()
    if (top?.kind !== 'link') return i + 2
    this.stack.pop()
    // > [[a|one [two]]] — the first bracket belongs to the words
    if (i + 2 < to && source.charCodeAt(i + 2) === 93 && this.lastBracket >= top.inner) i++
    this.add('link', top.start, top.inner, i, i + 2, top.marks)
    return i + 2
  }

  private angle(i: number, to: number): number {
    const source = this.source
    if (source.charCodeAt(i + 1) === 33 /* ! */) {
      if (!source.startsWith('--', i + 2)) return i + 2
      const close = this.commentEnd.from(i + 4)
      if (close + 3 > to) {
        this.report('unclosed-markup', { markup: '<!--' }, { position: { start: i, end: i + 4 } })
        this.add('comment', i, i + 4, to, to)
        return to
      }
      this.add('comment', i, i + 4, close, close + 3)
      return close + 3
    }
    const nameEnd = tagNameEnd(source, i + 1, to)
    if (nameEnd === i + 1) return nameEnd
    const c = source.charCodeAt(nameEnd)
    if (c !== 62 && c !== 47 && c > 32) return nameEnd
    const name = source.slice(i + 1, nameEnd).toLowerCase()
    return extensionTags.has(name) ? this.tag(i, nameEnd, name, to) : nameEnd
  }

  private tag(start: number, nameEnd: number, name: string, to: number): number {
    const source = this.source
    const open = this.tagEnd.from(nameEnd)
    if (open >= to) return nameEnd
    if (source.charCodeAt(open - 1) === 47 /* / */) {
      this.add('tag', start, -1, open - 1, open + 1, none, name)
      return open + 1
    }
    const inner = open + 1
    const close = this.closer(name).from(inner)
    let innerEnd = close
    let end = close < to ? source.indexOf('>', close) + 1 : close
    if (name === 'ref') {
      innerEnd = this.noteEndIn(inner, close, to)
      if (innerEnd !== close) {
        this.report('unclosed-markup', { markup: '<ref>' }, { position: { start, end: inner } })
        end = innerEnd
      }
    } else if (close >= to) return nameEnd
    this.add('tag', start, inner, innerEnd, end, none, name)
    if (readTags.has(name)) this.range(inner, innerEnd)
    return end
  }

  private closer(name: string): Ahead {
    this.closers ??= new Map()
    let ahead = this.closers.get(name)
    if (!ahead) {
      ahead = new Ahead(this.source, closingTags.get(name)!)
      this.closers.set(name, ahead)
    }
    return ahead
  }

  /**
   * Where the note that begins at `inner` ends: at its closing tag, unless another note or a heading begins before. Then it
   * was never closed, and ends at the latest with its paragraph.
   */
  private noteEndIn(inner: number, close: number, to: number): number {
    this.nextRef ??= new Ahead(this.source, /<ref[\s>/]/gi)
    this.heading ??= new Ahead(this.source, '\n==')
    this.paragraphEnd ??= new Ahead(this.source, /\n(?:==|[^\S\n]*\n|[|*#:;!])/g)
    const next = this.nextRef.from(inner)
    if (close < to && next > close && this.heading.from(inner) > close) return close
    return Math.min(next, this.paragraphEnd.from(inner), close, to)
  }

  /** What is open at the end of its range never closes. */
  private leaveOpen(to: number): void {
    let attempts = 0
    let recovered = 0
    for (let k = 0; k < this.stack.length; k++) {
      const frame = this.stack[k]!
      if (frame.kind === 'variant' || frame.start < recovered) continue
      const brace = frame.kind === 'brace'
      if (brace && attempts++ < 8) {
        const span = recoveredEnd(this.source, frame.inner, to, this)
        if (span) {
          for (let above = k + 1; above < this.stack.length; above++) this.handDown(this.stack[above]!, frame)
          const marks = frame.marks?.filter((at) => at < span.innerEnd) ?? none
          this.add('template', frame.inner - 2, frame.inner, span.innerEnd, span.end, marks)
          recovered = span.end
        }
      }
      if (k >= 50) continue
      this.reportOpen(frame)
      if (brace && frame.start >= recovered && to === this.source.length) this.doubts.push(frame.start)
    }
  }

  private reportOpen({ kind, start, inner: end }: Frame): void {
    const markup = kind === 'brace' ? '{{' : kind === 'link' ? '[[' : '-{'
    this.report('unclosed-markup', { markup }, { position: { start, end } })
  }
}
