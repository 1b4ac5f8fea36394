import type { Node, Root } from '../../document/index.ts'
import { readGrammar } from './grammar/read-grammar.ts'
import type { Reader } from './scan/reader.ts'

/** A page that leaves more braces open than this is no page of wikitext, and stays as the scanner has it. */
const MOST = 20
const LONGEST_LINE = 20_000

/**
 * Braces that are open at the end of the page, and that no rule of ours mends, are what the scanner cannot prove: it took
 * them for words. wikiparser-node reads the lines in which they stand once more; what it makes of them is taken.
 */
export function handOver(r: Reader, root: Root): void {
  const { doubts } = r
  if (doubts.length === 0 || doubts.length > MOST) return
  let done = 0
  for (const doubt of doubts) {
    if (doubt < done) continue
    const line = lineAround(r.source, root.children, doubt)
    if (!line || line.end - line.start > LONGEST_LINE) continue
    const { start, end, first, last } = line
    const nodes = readGrammar(r, [[start, end]], 1)
    const before: Node[] = []
    const after: Node[] = []
    r.pushPlain(before, root.children[first]!.position.start, start)
    r.pushPlain(after, end, root.children[last]!.position.end)
    root.children.splice(first, last - first + 1, ...before, ...nodes, ...after)
    r.handedOver += end - start
    done = end
  }
}

/** Blocks have lines of their own. */
const blocks = new Set<Node['type']>(['heading', 'table', 'rule', 'referenceList', 'listItem'])

/** The line of the page in which an offset stands among words: its stretch, and the nodes that make it up. */
function lineAround(
  source: string,
  nodes: readonly Node[],
  offset: number,
): { start: number; end: number; first: number; last: number } | null {
  let low = 0
  let high = nodes.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (nodes[middle]!.position.end <= offset) low = middle + 1
    else high = middle
  }
  const node = nodes[low]
  if (!node || node.position.start > offset) return null
  if (node.type === 'listItem') return { ...node.position, first: low, last: low }
  if (node.type !== 'text') return null
  let first = low
  let start = breakBefore(source, node, offset)
  while (start < 0 && first > 0 && !blocks.has(nodes[first - 1]!.type)) {
    first--
    start = breakBefore(source, nodes[first]!, nodes[first]!.position.end)
  }
  let last = low
  let end = breakBehind(source, node, offset)
  while (end < 0 && last < nodes.length - 1 && !blocks.has(nodes[last + 1]!.type)) {
    last++
    end = breakBehind(source, nodes[last]!, nodes[last]!.position.start)
  }
  return {
    start: start < 0 ? nodes[first]!.position.start : start,
    end: end < 0 ? nodes[last]!.position.end : end,
    first,
    last,
  }
}

function breakBefore(source: string, node: Node, offset: number): number {
  if (node.type !== 'text') return -1
  const at = source.slice(node.position.start, offset).lastIndexOf('\n')
  return at < 0 ? -1 : node.position.start + at + 1
}

function breakBehind(source: string, node: Node, offset: number): number {
  if (node.type !== 'text') return -1
  const at = source.slice(offset, node.position.end).indexOf('\n')
  return at < 0 ? -1 : offset + at
}
