import type { Category, File, InterlanguageLink, Link, Node } from '../../../document/index.ts'
import { type LinkParts, makeLink } from '../scan/links.ts'
import type { Ast } from './ast.ts'
import { type Grammar, toNodes } from './to-nodes.ts'

/** `[[…]]`; letters glued to it may go up to `limit`. */
export function linkOf(g: Grammar, ast: Ast, limit: number, depth: number): Link | File | Category | InterlanguageLink {
  const [start, end] = g.range(ast)
  const [target, ...parts] = ast.childNodes ?? []
  const ranges = parts.map((part) => g.range(part))
  const link: LinkParts = {
    start,
    end,
    limit,
    target: [g.start(target!.range[0]), g.end(target!.range[1])],
    parts: ranges,
    // what stands behind a second pipe belongs to the words of a link as well
    words: (from, to) => {
      const k = ranges.findIndex(([first]) => first === from)
      if (k < 0) return toNodes(g, target!.childNodes ?? [], depth + 1).flatMap((node) => within(g, node, from, to))
      return toNodes(g, parts[k]!.childNodes ?? [], depth + 1)
    },
  }
  return makeLink(g.r, link)
}

/** The words of a target from an offset on. */
function within(g: Grammar, node: Node, from: number, to: number): Node[] {
  const { start, end } = node.position
  if (start >= from && end <= to) return [node]
  const nodes: Node[] = []
  if (node.type === 'text') g.r.pushPlain(nodes, Math.max(start, from), Math.min(end, to))
  return nodes
}
