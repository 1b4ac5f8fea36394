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
  const lines: Item[] = []
  let line: Item = []
  // of the line above, which may grow long: whether it goes on, and is all in small type
  let open = false
  let small = false
  const end = (): void => {
    const trimmed = trimNodes(line)
    line = []
    if (trimmed.length === 0) return
    const words = toText(trimmed)
    if (words === '' || isOnlyMarks(words)) return
    const above = lines[lines.length - 1]
    const isAllSmall = isSmall(trimmed)
    if (above && (open || isRemark(words) || (isAllSmall && !small))) {
      const { start } = trimmed[0]!.position
      above.push(text(' ', { start, end: start }))
      for (const node of trimmed) above.push(node)
      small &&= isAllSmall
    } else {
      lines.push(trimmed)
      small = isAllSmall
    }
    open = words.endsWith(',')
  }
  for (const piece of flatten(nodes)) {
    if (piece.type === 'separator') end()
    else line.push(piece)
  }
  end()
  return lines
}

/** Whether a line in brackets says something of the one above it. */
function isRemark(words: string): boolean {
  const first = words.charCodeAt(0)
  return (first === 40 || first === 0xff08) && (words.endsWith('）') || words.includes(')'))
}

/** All in small type. */
function isSmall(line: Item): boolean {
  return line.every(
    (node) => (node.type === 'element' && node.name === 'small') || (node.type === 'text' && node.value.trim() === ''),
  )
}

function isOnlyMarks(words: string): boolean {
  for (let i = 0; i < words.length; i++) if (!marks.has(words[i]!)) return false
  return true
}

const marks = new Set([' ', '\n', ',', ';', '·', '•', '*', '|', '/', '–', '—', '-', '.', ':'])

/** Cuts a line at every place that `cut` names: offsets into the value of a text node on the line's own level. */
export function cutLine(
  line: Item,
  cut: (node: Node, index: number) => readonly { start: number; end: number }[],
): Item[] {
  const items: Item[] = []
  let item: Item = []
  line.forEach((node, index) => {
    const places = node.type === 'text' ? cut(node, index) : []
    if (node.type !== 'text' || places.length === 0) {
      item.push(node)
      return
    }
    let from = 0
    for (const place of places) {
      if (place.start > from) item.push(slice(node, from, place.start))
      items.push(item)
      item = []
      from = place.end
    }
    if (from < node.value.length) item.push(slice(node, from, node.value.length))
  })
  items.push(item)
  return items.map(trimNodes).filter((one) => one.length > 0 && toText(one) !== '')
}

function slice(node: Node & { type: 'text' }, from: number, to: number): Node {
  const position = isExact(node) ? { start: node.position.start + from, end: node.position.start + to } : node.position
  return text(node.value.slice(from, to), position)
}
