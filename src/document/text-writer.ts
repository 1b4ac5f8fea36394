import { BLANK, isClose, isOpen, isSpace, isStop, isTidy, kindOf, LETTER, NEWLINE, runEnd } from './characters.ts'
import type { Element, Link, Node, Parameter, Template } from './nodes.ts'
import { standsAlone } from './stands-alone.ts'

/** What stands between two words, in rising strength. */
const NOTHING = 0
const SPACE = 1
const LINE = 2
const PARAGRAPH = 3
const gaps = ['', ' ', '\n', '\n\n'] as const

/** More source than this between two words is more than white space. */
const WHITE_SPACE = 2

/** Parts that are put together faster one by one. */
const FEW = 6

/** Extension tags whose source is what a reader would want to see. */
const readable = new Set(['math', 'chem', 'ce', 'code', 'pre', 'syntaxhighlight', 'source', 'nowiki'])
const blocks = new Set('div p center blockquote table tr ul ol dl li dd dt h1 h2 h3 h4 h5 h6 hr poem'.split(' '))

/** Who wants to know what the words of a page come with. */
export interface Listener {
  /** A link whose label is about to be written; `words` is the label where it is one text that needs no work. */
  link(node: Link, words: string | null): void
  /** A node that shows nothing, or nothing of what is in it. */
  silent(node: Node): void
}

/** Writes plain words of nodes; see `toPlainText`. */
export class TextWriter {
  /** Triples for `PlainText`. */
  readonly pieces: number[] = []
  /** What was written, and how long it is together. */
  private readonly parts: string[] = []
  private length = 0
  private gap = NOTHING
  /** Something that shows nothing stood here: brackets and commas around it may have lost their sense. */
  private hole = false
  /** The last character written. */
  private lastCode = 0
  /** Where the last words ended in the source. */
  private sourceEnd = 0
  /** Whether an unknown template on a line of its own shows nothing: on a page it is a box, in a value it is the value. */
  private readonly boxes: boolean
  /** Whether anybody will ask where the words stood. */
  private readonly placed: boolean
  private readonly listener: Listener | null

  constructor(boxes: boolean, placed: boolean, listener: Listener | null) {
    this.boxes = boxes
    this.placed = placed
    this.listener = listener
  }

  get text(): string {
    const { parts } = this
    if (parts.length > FEW) return parts.join('')
    let text = ''
    for (let i = 0; i < parts.length; i++) text += parts[i]!
    return text
  }

  nodes(nodes: readonly Node[], from = 0, to = nodes.length): void {
    for (let i = from; i < to; i++) {
      const node = nodes[i]!
      switch (node.type) {
        case 'text':
          this.words(node.value, node)
          break
        case 'link':
          this.link(node)
          break
        case 'template':
          this.template(node, nodes, i)
          break
        default:
          this.node(node)
      }
    }
  }

  private node(node: Node): void {
    switch (node.type) {
      case 'quotes':
        break
      case 'break':
        this.atLeast(LINE)
        break
      case 'listItem':
      case 'heading':
        this.atLeast(LINE)
        this.nodes(node.children)
        this.atLeast(LINE)
        break
      case 'externalLink':
      case 'argument':
      case 'parameter':
        this.nodes(node.children)
        break
      case 'element':
        this.element(node)
        break
      case 'extension':
        if (readable.has(node.name)) this.words(node.value.trim(), node)
        break
      case 'parserFunction':
        this.hole = true
        break
      case 'rule':
        this.atLeast(PARAGRAPH)
        break
      default: // footnotes, pictures, tables, categories, comments, switches: nothing to read
        this.listener?.silent(node)
    }
  }

  private link(node: Link): void {
    const { children } = node
    const first = children[0]
    if (children.length === 1 && first!.type === 'text' && isLabel(first!.value)) {
      this.listener?.link(node, first.value)
      this.append(first.value, 0, first.value.length, first.position.start, atomicEnd(first.value, first))
    } else {
      this.listener?.link(node, null)
      this.nodes(children)
    }
  }

  private template(node: Template, siblings: readonly Node[], index: number): void {
    if (node.shown) this.nodes(node.shown)
    else if (!node.unknown) this.hole = true
    else if (this.boxes && standsAlone(siblings, index)) this.listener?.silent(node)
    else this.arguments(node.children)
  }

  /** The readable arguments of an unknown template. */
  private arguments(parameters: readonly Parameter[]): void {
    const { length } = this
    for (const parameter of parameters) {
      if (!parameter.positional || (this.boxes && isCode(parameter.children))) {
        this.listener?.silent(parameter)
        continue
      }
      if (this.length > length) this.atLeast(SPACE)
      this.nodes(parameter.children)
    }
    if (this.length === length) this.hole = true
  }

  private element(node: Element): void {
    if (isHidden(node.attributes)) {
      this.listener?.silent(node)
      return
    }
    const isBlock = blocks.has(node.name)
    if (isBlock) this.atLeast(LINE)
    this.nodes(node.children)
    if (isBlock) this.atLeast(LINE)
  }

  private atLeast(gap: number): void {
    if (this.gap < gap) this.gap = gap
  }

  /** Writes the words of a node. */
  private words(value: string, node: Node): void {
    const { length } = value
    const { start } = node.position
    const end = atomicEnd(value, node)
    let i = 0
    while (i < length) {
      let newlines = 0
      for (; i < length; i++) {
        const kind = kindOf[value.charCodeAt(i)]
        if (kind === LETTER) break
        if (kind === NEWLINE) newlines++
        else if (kind === BLANK) this.atLeast(SPACE)
      }
      if (newlines > 0) this.atLeast(newlines > 1 ? PARAGRAPH : SPACE)
      if (i === length) break
      const to = runEnd(value, i)
      this.append(value, i, to, start, end)
      i = to
    }
  }

  /** Adds the words `value.slice(from, to)`; `atomicEnd` >= 0 where they stand for the stretch `start`–`atomicEnd` as a whole. */
  private append(value: string, from: number, to: number, start: number, atomicEnd: number): void {
    const isExact = atomicEnd < 0
    // what the catalogue took away leaves no node, only a gap in the source
    while (this.hole || (isExact ? start + from : start) - this.sourceEnd > WHITE_SPACE) {
      this.hole = false
      if (!isOpen(this.lastCode) && !isStop(this.lastCode) && !isClose(value.charCodeAt(from))) break
      const next = this.closeHole(value, from, to)
      if (next === to) return
      if (next === from) break
      // > ((((…)))): what is left may mend what was there before
      from = next
    }
    if (this.gap !== NOTHING) {
      if (this.length > 0) {
        // a space right before the words is written with them
        if (this.gap === SPACE && isExact && from > 0 && value.charCodeAt(from - 1) === 32) from--
        else {
          const words = gaps[this.gap]!
          const at = isExact ? start + from : start
          if (this.placed) this.pieces.push(this.length, at, at)
          this.parts.push(words)
          this.length += words.length
        }
      }
      this.gap = NOTHING
    }
    if (this.placed) this.pieces.push(this.length, isExact ? start + from : start, atomicEnd)
    this.parts.push(to - from === value.length ? value : value.slice(from, to))
    this.length += to - from
    this.sourceEnd = isExact ? start + to : atomicEnd
    this.lastCode = value.charCodeAt(to - 1)
  }

  /**
   * Mends what a template that shows nothing leaves behind. Gives where the next words begin once some of them fell away.
   *
   * > | Name ({{IPA|…}}; born 1953)   →  Name (born 1953)
   * > | Name (born 1953; {{IPA|…}})   →  Name (born 1953)
   * > | Name ({{IPA|…}}) was          →  Name was
   */
  private closeHole(value: string, from: number, to: number): number {
    const last = this.lastCode
    const open = isOpen(last)
    let next = from
    while (next < to && isStop(value.charCodeAt(next))) next++
    const closes = next < to && isClose(value.charCodeAt(next))
    if (!open && !closes && last === 58) return from
    if (open && closes) {
      this.takeBack()
      next++
      while (next < to && value.charCodeAt(next) === 32) {
        next++
        this.atLeast(SPACE)
      }
      if (next < to && isStop(value.charCodeAt(next))) this.gap = NOTHING
      return next
    }
    if (open || closes) {
      if (!open && isStop(last)) this.takeBack()
      this.gap = NOTHING
    } else if (next > from && value.charCodeAt(next - 1) === 32) this.atLeast(SPACE)
    return next
  }

  /** Takes the last character back, and the spaces before it. */
  private takeBack(): void {
    const { parts, pieces } = this
    let last = parts.pop()!
    let end = last.length - 1
    this.length--
    for (;;) {
      while (end > 0 && isSpace(last.charCodeAt(end - 1))) {
        end--
        this.length--
        this.atLeast(SPACE)
      }
      if (end > 0 || parts.length === 0) break
      last = parts.pop()!
      end = last.length
    }
    if (end > 0) parts.push(last.slice(0, end))
    this.lastCode = end > 0 ? last.charCodeAt(end - 1) : 0
    while (pieces.length > 0 && pieces[pieces.length - 3]! >= this.length) pieces.length -= 3
  }
}

/** The end of a node whose words stand for it as a whole; -1 where each character of them stands for one of the source. */
function atomicEnd(value: string, { position }: Node): number {
  return value.length === position.end - position.start ? -1 : position.end
}

/** Tidy words without a space at their ends. */
function isLabel(words: string): boolean {
  const { length } = words
  return length > 0 && words.charCodeAt(0) !== 32 && words.charCodeAt(length - 1) !== 32 && isTidy(words)
}

/** `style="display:none"`: sort keys, dates for machines. */
export function isHidden(attributes: string): boolean {
  return attributes !== '' && attributes.includes('display') && /display\s*:\s*none/i.test(attributes)
}

/** Numbers, keys and codes of languages: nothing to read in a sentence. */
function isCode(nodes: readonly Node[]): boolean {
  const only = nodes[0]
  if (nodes.length !== 1 || only?.type !== 'text') return false
  const words = only.value.trim()
  return !words.includes(' ') && (/^[\w-]{1,3}$/.test(words) || /[\d=/_]/.test(words))
}
