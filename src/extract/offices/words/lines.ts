import { isHidden, type Link, type Node, type Text, text as textNode, toText } from '../../../document/index.ts'

/** A leaf of a value, and how it is set. */
export interface Piece {
  node: Node
  /** The link it is, or stands in. */
  link: Link | null
  small: boolean
  italic: boolean
}

/** What stands between two breaks. */
export interface Line {
  readonly pieces: readonly Piece[]
  /** Its words, once somebody asked for them. */
  text?: string
}

/** Elements whose content stands on lines of its own. */
const blocks = new Set(['div', 'p', 'li', 'ul', 'ol', 'dl', 'dd', 'dt', 'center', 'blockquote', 'tr', 'td'])
const smallElements = new Set(['small', 'sub'])

/** Cuts a value at its breaks and list items; pictures, footnotes and what is hidden are left out. Empty lines are dropped. */
export function toLines(nodes: readonly Node[]): Line[] {
  const reader = new LineReader()
  reader.nodes(nodes, null, false)
  reader.endLine()
  return reader.lines
}

/** The words of a line. */
export function lineText(line: Line): string {
  return (line.text ??= toText(line.pieces.map((piece) => piece.node)))
}

/** The nodes of some lines, a break between each. */
export function nodesOf(lines: readonly Line[]): Node[] {
  const nodes: Node[] = []
  for (const line of lines) {
    const first = line.pieces[0]
    if (nodes.length > 0 && first) {
      const { start } = first.node.position
      nodes.push({ type: 'break', position: { start, end: start } })
    }
    for (const piece of line.pieces) nodes.push(piece.node)
  }
  return nodes
}

class LineReader {
  readonly lines: Line[] = []
  private pieces: Piece[] = []
  private italic = false
  /** An unclosed `<small>` holds to the end of the value. */
  private unclosed = false

  nodes(nodes: readonly Node[], link: Link | null, small: boolean): void {
    for (const node of nodes) this.node(node, link, small)
  }

  endLine(): void {
    if (this.pieces.length === 0) return
    if (this.pieces.some((piece) => isShown(piece.node))) this.lines.push({ pieces: this.pieces })
    this.pieces = []
  }

  private node(node: Node, link: Link | null, small: boolean): void {
    switch (node.type) {
      case 'text':
        this.text(node, link, small)
        break
      case 'break':
        this.endLine()
        break
      case 'quotes':
        if (node.value !== "'''") this.italic = !this.italic
        break
      case 'link':
      case 'externalLink':
        this.nodes(node.children, node.type === 'link' && node.target !== '' ? node : link, small)
        break
      case 'listItem':
        this.endLine()
        this.nodes(node.children, link, small)
        this.endLine()
        break
      case 'element': {
        if (isHidden(node.attributes)) break
        if (node.children.length === 0) {
          if (smallElements.has(node.name)) this.unclosed = true
          break
        }
        const block = blocks.has(node.name)
        if (block) this.endLine()
        const italic = this.italic
        if (node.name === 'i' || node.name === 'em') this.italic = true
        this.nodes(node.children, link, small || smallElements.has(node.name) || isSmall(node.attributes))
        this.italic = italic
        if (block) this.endLine()
        break
      }
      case 'template':
        // a date is more than its words: it stays whole
        if (node.shown && node.entry !== 'date') this.nodes(node.shown, link, small)
        else this.push(node, link, small)
        break
      case 'extension':
      case 'argument':
        this.push(node, link, small)
        break
      default: // footnotes, pictures, comments, tables, parser functions: nothing to read
    }
  }

  /** An empty line inside words is a break too. */
  private text(node: Text, link: Link | null, small: boolean): void {
    const { value, position } = node
    if (!value.includes('\n\n') || value.length !== position.end - position.start) {
      if (value.trim() === '' && value.includes('\n\n')) this.endLine()
      else this.push(node, link, small)
      return
    }
    let from = 0
    for (let gap = value.indexOf('\n\n'); gap >= 0; gap = value.indexOf('\n\n', from)) {
      this.push(cut(node, from, gap), link, small)
      this.endLine()
      from = gap + 2
    }
    this.push(cut(node, from, value.length), link, small)
  }

  private push(node: Node, link: Link | null, small: boolean): void {
    this.pieces.push({ node, link, small: small || this.unclosed, italic: this.italic })
  }
}

/** Whether anything of a node is to be seen. */
function isShown(node: Node): boolean {
  if (node.type === 'text')
    for (let i = 0; i < node.value.length; i++) {
      const c = node.value.charCodeAt(i)
      if (c > 32 && c < 127) return true
    }
  return toText([node]) !== ''
}

/** A stretch of a text, with its place. */
export function cut(node: Text, from: number, to: number): Text {
  const start = node.position.start
  return textNode(node.value.slice(from, to), { start: start + from, end: start + to })
}

function isSmall(attributes: string): boolean {
  return attributes.includes('font-size') && /font-size:\s*(small|smaller|[5-9]\d%)/i.test(attributes)
}
