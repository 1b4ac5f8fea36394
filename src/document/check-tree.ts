import { MAX_DEPTH } from './build.ts'
import type { Node, Root } from './nodes.ts'

/**
 * Holds a tree to its promises (docs/tree.md): every range lies in its parent's, siblings do not overlap, text that has the
 * length of its stretch says what stands there, no value holds CR or NUL, nothing is deeper than it may be. Gives one sentence
 * for each breach; an empty list is a sound tree. For tests.
 */
export function checkTree(root: Root, source: string): string[] {
  const breaches: string[] = []
  if (root.position.start !== 0 || root.position.end !== source.length)
    breaches.push(`root is ${range(root)} of ${source.length}`)
  const stack: { nodes: readonly Node[]; start: number; end: number; depth: number }[] = [
    { nodes: root.children, start: 0, end: source.length, depth: 1 },
  ]
  for (let level = stack.pop(); level !== undefined; level = stack.pop()) {
    if (level.depth > MAX_DEPTH && level.nodes.length > 0)
      breaches.push(`${level.nodes[0]!.type} ${range(level.nodes[0]!)} is ${level.depth} deep`)
    let from = level.start
    for (const node of level.nodes) {
      const { start, end } = node.position
      if (!(start >= from && end >= start && end <= level.end))
        breaches.push(`${node.type} ${range(node)} is outside ${from}–${level.end}`)
      from = end
      if (
        node.type === 'text' &&
        node.value.length === end - start &&
        normalise(source.slice(start, end)) !== node.value
      ) {
        breaches.push(
          `text ${range(node)} says ${JSON.stringify(node.value)} for ${JSON.stringify(source.slice(start, end))}`,
        )
      }
      if (node.type === 'text' && /[\r\0]/.test(node.value)) breaches.push(`text ${range(node)} holds CR or NUL`)
      if ('shown' in node && node.shown) stack.push({ nodes: node.shown, start, end, depth: level.depth + 1 })
      if ('children' in node)
        stack.push({ nodes: node.children as readonly Node[], start, end, depth: level.depth + 1 })
    }
  }
  return breaches
}

/** An entity or an odd line end may happen to have the length of its words. */
function normalise(slice: string): string {
  return slice.replaceAll('\r', '\n')
}

function range(node: Node | Root): string {
  return `${node.position.start}–${node.position.end}`
}
