import { isExact, type Node, text, toText, trimNodes } from '../document/index.ts'
import { flatten } from './flatten.ts'

/** One entry of a value: the nodes that are read, without frames. Never empty of words. */
export type Item = Node[]

/**
 * The lines of a value: list items, `<br>`, blocks, empty lines. A line that opens with a parenthesis or is all in small type
 * belongs to the one above it, one behind a comma goes on with it.
 *
 *     [[Harvard University]]<br>(LLB)
 *                               ^ not a line of its own
 */
export function splitLines(nodes: readonly Node[]): Item[] {
  if (isOneLine(nodes)) {
    const line = trimNodes(nodes)
    return isOnlyMarks(toText(line)) ? [] : [line]
  }
  const lines = new Lines()
  let line: Item = []
  for (const piece of flatten(nodes)) {
    if (piece.type !== 'separator') line.push(piece)
    else if (line.length > 0) {
      lines.end(trimNodes(line))
      line = []
    }
  }
  lines.end(trimNodes(line))
  return lines.list
}

/** Most values are words without a frame. */
function isOneLine(nodes: readonly Node[]): boolean {
  for (const node of nodes) if (node.type !== 'text' || node.value.includes('\n\n')) return false
  return true
}

class Lines {
  readonly list: Item[] = []
  /** Of the line above, which may grow long: whether it goes on, and is all in small type. */
  private open = false
  private small = false

  end(line: Item): void {
    if (line.length === 0) return
    const words = toText(line)
    if (isOnlyMarks(words)) return
    const above = this.list[this.list.length - 1]
    const isAllSmall = isSmall(line)
    if (above && (this.open || isRemark(words) || (isAllSmall && !this.small))) {
      const { start } = line[0]!.position
      above.push(text(' ', { start, end: start }))
      for (const node of line) above.push(node)
      this.small &&= isAllSmall
    } else {
      this.list.push(line)
      this.small = isAllSmall
    }
    this.open = words.endsWith(',')
  }
}

/** Whether a line in brackets says something of the one above it. */
function isRemark(words: string): boolean {
  const first = words.charCodeAt(0)
  return (first === 40 || first === 0xff08) && (words.endsWith('）') || words.includes(')'))
}

/** All in small type. */
function isSmall(line: Item): boolean {
  for (const node of line)
    if (!(node.type === 'element' && node.name === 'small') && !(node.type === 'text' && node.value.trim() === ''))
      return false
  return true
}

/** No words, or none but marks. */
function isOnlyMarks(words: string): boolean {
  for (let i = 0; i < words.length; i++) if (!marks.has(words.charCodeAt(i))) return false
  return true
}

const marks = new Set([...' \n,;·•*|/–—-.:'].map((mark) => mark.charCodeAt(0)))

/** Cuts a line at every place that `cut` names: offsets into the value of a text node on the line's own level. */
export function cutLine(
  line: Item,
  cut: (node: Node, index: number) => readonly { start: number; end: number }[],
): Item[] {
  const items: Item[] = []
  let item: Item = []
  const end = (): void => {
    const trimmed = trimNodes(item)
    if (trimmed.length > 0 && toText(trimmed) !== '') items.push(trimmed)
    item = []
  }
  for (let index = 0; index < line.length; index++) {
    const node = line[index]!
    const places = node.type === 'text' ? cut(node, index) : none
    if (node.type !== 'text' || places.length === 0) {
      item.push(node)
      continue
    }
    let from = 0
    for (const place of places) {
      if (place.start > from) item.push(slice(node, from, place.start))
      end()
      from = place.end
    }
    if (from < node.value.length) item.push(slice(node, from, node.value.length))
  }
  end()
  return items
}

const none: readonly never[] = []

function slice(node: Node & { type: 'text' }, from: number, to: number): Node {
  const position = isExact(node) ? { start: node.position.start + from, end: node.position.start + to } : node.position
  return text(node.value.slice(from, to), position)
}
