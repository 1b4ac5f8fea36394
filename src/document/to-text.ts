import { BLANK, isClose, isSpace, isStop, isTidy, kindOf, LETTER, NEWLINE } from './characters.ts'
import type { Node, Parameter, Position } from './nodes.ts'
import { PlainText } from './plain-text.ts'
import { standsAlone } from './stands-alone.ts'

/** What stands between two words, in rising strength. */
const NOTHING = 0
const SPACE = 1
const LINE = 2
const PARAGRAPH = 3
const gaps = ['', ' ', '\n', '\n\n'] as const

/** More source than this between two words is more than white space. */
const WHITE_SPACE = 2

/** Extension tags whose source is what a reader would want to see. */
const readable = new Set(['math', 'chem', 'ce', 'code', 'pre', 'syntaxhighlight', 'source', 'nowiki'])
const blocks = new Set([
  'div',
  'p',
  'center',
  'blockquote',
  'table',
  'tr',
  'ul',
  'ol',
  'dl',
  'li',
  'dd',
  'dt',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'poem',
])

/**
 * Plain words of nodes: no markup, no footnote marks, no pictures, no tables. Runs of white space are one space, odd
 * spaces are plain ones, characters of no width are gone; `<br>` and list items begin a line, an empty line stays one.
 */
export function toPlainText(nodes: readonly Node[], whole?: Position): PlainText {
  const writer = new Writer()
  writer.nodes(nodes)
  return new PlainText(writer.text, writer.pieces, whole ?? spanOf(nodes))
}

/** As `toPlainText`, where nobody will ask for positions. */
export function toText(nodes: readonly Node[]): string {
  const first = nodes[0]
  if (first === undefined) return ''
  if (nodes.length === 1 && first.type === 'text') {
    const words = first.value.trim()
    if (isTidy(words)) return words
  }
  const writer = new Writer(false, false)
  writer.nodes(nodes)
  return writer.text
}

/** As `toText`, for a stretch of a page: unknown templates on lines of their own are boxes and show nothing. */
export function toPageText(nodes: readonly Node[]): string {
  const writer = new Writer(true, false)
  writer.nodes(nodes)
  return writer.text
}

/** From the start of the first node to the end of the last. */
export function spanOf(nodes: readonly Node[]): Position {
  const first = nodes[0]
  const last = nodes[nodes.length - 1]
  return first && last ? { start: first.position.start, end: last.position.end } : { start: 0, end: 0 }
}

class Writer {
  text = ''
  pieces: number[] = []
  private gap = NOTHING
  /** Something that shows nothing stood here: brackets and commas around it may have lost their sense. */
  private hole = false
  /** The last character; asking the growing text for it would make it be copied each time. */
  private lastCode = 0
  /** Where the last words ended in the source. */
  private sourceEnd = 0
  /** Whether an unknown template on a line of its own shows nothing: on a page it is a box, in a value it is the value. */
  private readonly boxes: boolean
  /** Whether anybody will ask where the words stood. */
  private readonly placed: boolean

  constructor(boxes = false, placed = true) {
    this.boxes = boxes
    this.placed = placed
  }

  nodes(nodes: readonly Node[]): void {
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i]!
      if (this.boxes && node.type === 'template' && node.unknown && !node.shown && standsAlone(nodes, i)) continue
      this.node(node)
    }
  }

  private node(node: Node): void {
    switch (node.type) {
      case 'text':
        this.words(
          node.value,
          node.position.start,
          node.value.length === node.position.end - node.position.start ? -1 : node.position.end,
        )
        break
      case 'break':
        this.atLeast(LINE)
        break
      case 'link':
      case 'externalLink':
        this.nodes(node.children)
        break
      case 'listItem':
      case 'heading':
        this.atLeast(LINE)
        this.nodes(node.children)
        this.atLeast(LINE)
        break
      case 'element':
        if (isHidden(node.attributes)) break
        if (blocks.has(node.name)) this.atLeast(LINE)
        this.nodes(node.children)
        if (blocks.has(node.name)) this.atLeast(LINE)
        break
      case 'extension':
        if (readable.has(node.name)) this.words(node.value.trim(), node.position.start, node.position.end)
        break
      case 'template':
        if (node.shown) this.nodes(node.shown)
        else if (node.unknown) this.arguments(node.children)
        else this.hole = true
        break
      case 'parserFunction':
        if (node.shown) this.nodes(node.shown)
        else this.hole = true
        break
      case 'argument':
      case 'parameter':
        this.nodes(node.children)
        break
      case 'rule':
        this.atLeast(PARAGRAPH)
        break
      default: // footnotes, pictures, tables, categories, comments, switches: nothing to read
    }
  }

  /** The readable arguments of an unknown template. */
  private arguments(parameters: readonly Parameter[]): void {
    const length = this.text.length
    for (const parameter of parameters) {
      if (!parameter.positional || (this.boxes && isCode(parameter.children))) continue
      if (this.text.length > length) this.atLeast(SPACE)
      this.nodes(parameter.children)
    }
    if (this.text.length === length) this.hole = true
  }

  private atLeast(gap: number): void {
    if (this.gap < gap) this.gap = gap
  }

  /** Adds words; `atomicEnd` >= 0 where they stand for the stretch `start`–`atomicEnd` as a whole. */
  private words(value: string, start: number, atomicEnd: number): void {
    const length = value.length
    let i = 0
    while (i < length) {
      // white space and characters of no width before the next word
      let newlines = 0
      for (; i < length; i++) {
        const kind = kindOf[value.charCodeAt(i)]
        if (kind === NEWLINE) newlines++
        else if (kind === BLANK) this.atLeast(SPACE)
        else if (kind === LETTER) break
      }
      if (newlines > 0) this.atLeast(newlines > 1 ? PARAGRAPH : SPACE)
      // > | two words
      //     ^
      let end = i
      for (; end < length; end++) {
        const c = value.charCodeAt(end)
        if (kindOf[c] === LETTER) continue
        const next = c === 32 ? value.charCodeAt(end + 1) : 0
        if (!(next > 32 && next < 0x7f)) break
      }
      if (end > i)
        this.append(end - i === length ? value : value.slice(i, end), atomicEnd >= 0 ? start : start + i, atomicEnd)
      i = end
    }
  }

  private append(words: string, start: number, atomicEnd: number): void {
    // what the catalogue took away leaves no node, only a gap in the source
    if (this.hole || start - this.sourceEnd > WHITE_SPACE) {
      this.hole = false
      const cut = this.closeHole(words)
      if (cut === words.length) return
      if (cut > 0) {
        this.append(words.slice(cut), atomicEnd >= 0 ? start : start + cut, atomicEnd)
        return
      }
    }
    if (this.gap !== NOTHING) {
      if (this.text !== '') {
        if (this.placed) this.pieces.push(this.text.length, start, start)
        this.text += gaps[this.gap]
      }
      this.gap = NOTHING
    }
    if (this.placed) this.pieces.push(this.text.length, start, atomicEnd)
    this.text += words
    this.sourceEnd = atomicEnd >= 0 ? atomicEnd : start + words.length
    this.lastCode = words.charCodeAt(words.length - 1)
  }

  /**
   * Mends what a template that shows nothing leaves behind. Gives how much of the next words falls away.
   *
   * > | Name ({{IPA|…}}; born 1953)   →  Name (born 1953)
   * > | Name (born 1953; {{IPA|…}})   →  Name (born 1953)
   * > | Name ({{IPA|…}}) was          →  Name was
   */
  private closeHole(words: string): number {
    const last = this.lastCode
    const first = words.charCodeAt(0)
    const open = last === 40 || last === 91 || last === 0xff08
    if (!open && !isStop(last) && !isClose(first)) return 0
    let cut = 0
    while (cut < words.length && isStop(words.charCodeAt(cut))) cut++
    const closes = isClose(words.charCodeAt(cut))
    if (!open && !closes && last === 58) return 0
    if (open && closes) {
      this.shorten(this.text.length - 1)
      cut++
      while (words.charCodeAt(cut) === 32) {
        cut++
        this.atLeast(SPACE)
      }
      if (cut < words.length && isStop(words.charCodeAt(cut))) this.gap = NOTHING
      return cut
    }
    if (open || closes) {
      if (!open && isStop(last)) this.shorten(this.text.length - 1)
      this.gap = NOTHING
    }
    return cut
  }

  /** Cuts the text back to a length, and the space before it. */
  private shorten(length: number): void {
    let end = length
    while (end > 0 && isSpace(this.text.charCodeAt(end - 1))) {
      end--
      this.atLeast(SPACE)
    }
    this.text = this.text.slice(0, end)
    this.lastCode = this.text.charCodeAt(end - 1)
    while (this.pieces.length > 0 && this.pieces[this.pieces.length - 3]! >= end) this.pieces.length -= 3
  }
}

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
