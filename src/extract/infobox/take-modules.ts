import type { Node, Template } from '../../document/index.ts'
import type { Context } from '../../values/context.ts'
import { isInfobox } from './is-infobox.ts'

/** A value without the infoboxes in it, and those. Boxes are looked for in frames and unknown templates too. */
export function takeModules(nodes: readonly Node[], context: Context): { nodes: readonly Node[]; boxes: Template[] } {
  const boxes: Template[] = []
  const rest = take(nodes, context, boxes)
  return { nodes: rest, boxes }
}

function take(nodes: readonly Node[], context: Context, boxes: Template[]): readonly Node[] {
  let changed: Node[] | null = null
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]!
    let kept: Node | null = node
    if (node.type === 'template' && isInfobox(node, context)) {
      boxes.push(node)
      kept = null
    } else if (node.type === 'template') {
      // > | module = {{Sidebar box|{{Infobox academic|…}}}}
      const taken = node.children.map((parameter) => take(parameter.children, context, boxes))
      if (taken.some((children, n) => children !== node.children[n]!.children))
        kept = { ...node, children: node.children.map((one, n) => ({ ...one, children: taken[n] as Node[] })) }
    } else if (node.type === 'element' || node.type === 'listItem' || node.type === 'parserFunction') {
      const children = take(node.children as readonly Node[], context, boxes)
      if (children !== node.children) kept = { ...node, children } as Node
    }
    if (kept !== node) changed ??= nodes.slice(0, i)
    if (changed && kept) changed.push(kept)
  }
  return changed ?? nodes
}
