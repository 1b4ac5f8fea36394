import { childrenOf, type Node, type Root } from '../../document/index.ts'

/** The lists of nodes in which templates or parser functions stand, the innermost first. */
export function templateLists(root: Root): readonly Node[][] {
  if (root.templateLists) return root.templateLists
  const lists: Node[][] = []
  gather(root.children, lists)
  return lists
}

function gather(nodes: Node[], lists: Node[][]): void {
  let holds = false
  for (const node of nodes) {
    if (node.type === 'template' || node.type === 'parserFunction') holds = true
    const children = childrenOf(node)
    if (children !== undefined) gather(children as Node[], lists)
  }
  if (holds) lists.push(nodes)
}
