import type { Node } from '../../document/index.ts'

/** Whether nodes show nothing: white space and comments. */
export function areBlank(nodes: readonly Node[]): boolean {
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]!
    if (node.type === 'text' ? !isBlankText(node.value) : node.type !== 'comment') return false
  }
  return true
}

/** Whether a text is white space and nothing else; most texts say so with their first letter. */
export function isBlankText(value: string): boolean {
  for (let i = 0; i < value.length; i++) {
    const c = value.charCodeAt(i)
    if (c === 32 || (c >= 9 && c <= 13)) continue
    return c >= 0xa0 && (c === 0xa0 || c >= 0x1680) && value.trim() === ''
  }
  return true
}
