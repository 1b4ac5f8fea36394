import type { Node } from '../../../src/document/index.ts'

/** A tree on few characters, for cases: `link Ada Lovelace("Ada" "s")`. */
export function outline(nodes: readonly Node[]): string {
  return nodes.map(one).join(' ')
}

function one(node: Node): string {
  switch (node.type) {
    case 'text':
      return JSON.stringify(node.value)
    case 'quotes':
      return node.value
    case 'break':
    case 'rule':
      return node.type
    case 'comment':
      return `comment ${JSON.stringify(node.value)}`
    case 'switch':
      return node.value
    default:
      return `${node.type}${detail(node)}${'children' in node && node.children.length > 0 ? `(${outline(node.children)})` : ''}`
  }
}

function detail(node: Node): string {
  const { type: _, position: __, children: ___, ...fields } = node as Node & { children?: unknown }
  const shown = Object.entries(fields as Record<string, unknown>)
    .filter(([key, value]) => key !== 'key' || typeof value !== 'string')
    .filter(([, value]) => value !== '' && !(Array.isArray(value) && value.length === 0))
    .map(([key, value]) =>
      key === 'key'
        ? `:${(value as { name: string }).name}`
        : value === true
          ? ` ${key}`
          : ` ${typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value)}`,
    )
  return shown.join('')
}
