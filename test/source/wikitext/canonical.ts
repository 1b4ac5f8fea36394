import { isExact, type Node, type Root, type Text } from '../../../src/document/index.ts'

/**
 * The tree as lines, one for each node with its stretch and fields. The one thing on which the two readers of wikitext may
 * differ is where words are cut: neighbouring exact texts are one.
 */
export function canonical(root: Root): string[] {
  const lines: string[] = []
  write(root.children, 0, lines)
  return lines
}

function write(nodes: readonly Node[], depth: number, lines: string[]): void {
  for (const node of joined(nodes)) {
    const { type, position, ...fields } = node
    const children = 'children' in node ? (node.children as Node[]) : []
    const rest = JSON.stringify({ ...fields, children: undefined })
    lines.push(`${'  '.repeat(depth)}${type} ${position.start}–${position.end} ${rest}`)
    write(children, depth + 1, lines)
  }
}

function joined(nodes: readonly Node[]): Node[] {
  const out: Node[] = []
  for (const node of nodes) {
    const last = out[out.length - 1]
    if (node.type === 'text' && last?.type === 'text' && touch(last, node)) {
      out[out.length - 1] = {
        type: 'text',
        value: last.value + node.value,
        position: { start: last.position.start, end: node.position.end },
      }
    } else out.push(node)
  }
  return out
}

function touch(a: Text, b: Text): boolean {
  return isExact(a) && isExact(b) && a.position.end === b.position.start
}
