import { isSpace } from './characters.ts'
import type { Node } from './nodes.ts'

/**
 * A template with no text before and behind it on its lines.
 *
 * > | …end of a paragraph.
 * > | {{Navigation box|…}}
 *     ^
 */
export function standsAlone(nodes: readonly Node[], index: number): boolean {
  let from = index - 1
  while (nodes[from]?.type === 'quotes') from--
  let to = index + 1
  while (nodes[to]?.type === 'quotes') to++
  const before = nodes[from]
  const after = nodes[to]
  return (before === undefined || endsLine(before)) && (after === undefined || opensLine(after))
}

function endsLine(node: Node): boolean {
  if (node.type !== 'text') return isLineNode(node)
  for (let i = node.value.length - 1; i >= 0; i--) {
    const c = node.value.charCodeAt(i)
    if (c === 10) return true
    if (!isSpace(c)) return false
  }
  return false
}

function opensLine(node: Node): boolean {
  if (node.type !== 'text') return isLineNode(node)
  for (let i = 0; i < node.value.length; i++) {
    const c = node.value.charCodeAt(i)
    if (c === 10) return true
    if (!isSpace(c)) return false
  }
  return false
}

/** Nodes that have their lines to themselves, or show nothing. */
function isLineNode(node: Node): boolean {
  switch (node.type) {
    case 'heading':
    case 'table':
    case 'listItem':
    case 'rule':
    case 'category':
    case 'interlanguageLink':
    case 'comment':
    case 'switch':
    case 'file':
      return true
    case 'template':
      return node.shown === undefined
    default:
      return false
  }
}
