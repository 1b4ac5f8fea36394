import type { Node, Parameter, Template } from '../../document/index.ts'
import type { Context } from '../../values/context.ts'
import { isInfobox } from './is-infobox.ts'

/** A value without the infoboxes in it, and those. Boxes are looked for in frames and unknown templates too. */
export function takeModules(nodes: readonly Node[], context: Context): { nodes: readonly Node[]; boxes: Template[] } {
  const boxes: Template[] = []
  return { nodes: take(nodes, context, boxes), boxes }
}

function take(nodes: readonly Node[], context: Context, boxes: Template[]): readonly Node[] {
  let changed: Node[] | null = null
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]!
    const kept = without(node, context, boxes)
    if (kept !== node) changed ??= nodes.slice(0, i)
    if (changed && kept) changed.push(kept)
  }
  return changed ?? nodes
}

/** A node without the boxes in it; null where it is one. */
function without(node: Node, context: Context, boxes: Template[]): Node | null {
  switch (node.type) {
    case 'template': {
      if (isInfobox(node, context)) {
        boxes.push(node)
        return null
      }
      // > | module = {{Sidebar box|{{Infobox academic|…}}}}
      const parameters = takeFromParameters(node.children, context, boxes)
      return parameters === node.children ? node : { ...node, children: parameters }
    }
    case 'element':
    case 'listItem': {
      const children = take(node.children, context, boxes)
      return children === node.children ? node : { ...node, children: children as Node[] }
    }
    case 'parserFunction': {
      const children = take(node.children, context, boxes)
      return children === node.children ? node : { ...node, children: children as Parameter[] }
    }
    default:
      return node
  }
}

function takeFromParameters(parameters: Parameter[], context: Context, boxes: Template[]): Parameter[] {
  let changed: Parameter[] | null = null
  for (let i = 0; i < parameters.length; i++) {
    const parameter = parameters[i]!
    const children = take(parameter.children, context, boxes)
    if (children === parameter.children) continue
    changed ??= parameters.slice()
    changed[i] = { ...parameter, children: children as Node[] }
  }
  return changed ?? parameters
}
