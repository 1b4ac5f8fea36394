import type { Node } from './nodes.ts'

/** Return `false` from a visitor to leave out what is inside the node. */
export type Visitor = (node: Node) => void | false

/** Walks nodes and what is inside them in order of the source, without recursion: the tree may be as deep as it likes. */
export function visit(nodes: readonly Node[], visitor: Visitor): void {
  const stack: Node[] = []
  for (let i = nodes.length - 1; i >= 0; i--) stack.push(nodes[i]!)
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (visitor(node) === false) continue
    if ('children' in node) {
      const children = node.children as readonly Node[]
      for (let i = children.length - 1; i >= 0; i--) stack.push(children[i]!)
    }
  }
}
