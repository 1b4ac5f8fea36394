import type { Node } from './nodes.ts'

/** Return `false` from a visitor to leave out what is inside the node. */
export type Visitor = (node: Node) => void | false

/** Walks nodes and what is inside them in order of the source. */
export function visit(nodes: readonly Node[], visitor: Visitor): void {
  for (const node of nodes) {
    if (visitor(node) === false) continue
    const children = childrenOf(node)
    if (children !== undefined) visit(children, visitor)
  }
}

/** What is inside a node; undefined where nothing can be. Quicker than to ask with `in`, which engines do not cache for so many shapes. */
export function childrenOf(node: Node): readonly Node[] | undefined {
  return (node as { children?: readonly Node[] }).children
}
