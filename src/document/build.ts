import { list, TextNode } from './make.ts'
import type { Node, Position, Text } from './nodes.ts'

/** How deep a tree may be. Deeper markup is left as text, so whoever walks a tree may call himself for each level. */
export const MAX_DEPTH = 100

/** Words that stand for a stretch as a whole (or exactly, where the lengths agree). */
export function text(value: string, position: Position): Text {
  return new TextNode(value, position)
}

/** Cuts white space off both ends of a run of nodes: whole text nodes are dropped, edges are shortened, positions stay true. */
export function trimNodes(nodes: readonly Node[]): Node[] {
  const only = nodes[0]
  if (nodes.length === 1 && only!.type === 'text') {
    const words = trimText(only!)
    return words === null ? [] : list<Node>(words)
  }
  let start = 0
  let end = nodes.length
  while (start < end && isSpace(nodes[start]!)) start++
  while (end > start && isSpace(nodes[end - 1]!)) end--
  const trimmed = nodes.slice(start, end)
  const first = trimmed[0]
  if (first?.type === 'text' && isExact(first)) {
    const cut = first.value.length - first.value.trimStart().length
    if (cut > 0)
      trimmed[0] = text(first.value.slice(cut), { start: first.position.start + cut, end: first.position.end })
  }
  const last = trimmed[trimmed.length - 1]
  if (last?.type === 'text' && isExact(last)) {
    const value = last.value.trimEnd()
    if (value.length < last.value.length)
      trimmed[trimmed.length - 1] = text(value, { start: last.position.start, end: last.position.start + value.length })
  }
  return trimmed
}

/** A text node alone; null where it is blank. */
function trimText(node: Text): Text | null {
  const { value } = node
  const words = value.trim()
  if (words === '') return null
  if (words.length === value.length || !isExact(node)) return node
  const start = node.position.start + (value.length - value.trimStart().length)
  return text(words, { start, end: start + words.length })
}

/** Whether each character of the node stands for one of the source. */
export function isExact(node: Text): boolean {
  return node.value.length === node.position.end - node.position.start
}

/** Whether nothing is left of nodes once they are trimmed. */
export function isBlank(nodes: readonly Node[]): boolean {
  for (let i = 0; i < nodes.length; i++) if (!isSpace(nodes[i]!)) return false
  return true
}

function isSpace(node: Node): boolean {
  return node.type === 'comment' || (node.type === 'text' && node.value.trim() === '')
}
