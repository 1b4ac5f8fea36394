import { type Node, text, trimNodes } from '../../document/index.ts'

const BAR = 124

/**
 * A value without the marks of a table around its pieces, each of which gets a line of its own:
 *
 *     | awards = {{{!}} style="…"
 *     {{!}} {{Order of Lenin}} {{!}}{{!}} {{Order of Courage}}
 *     {{!}}}
 *
 * The bars come from a template here, so that the value holds `{|` and no table.
 */
export function withoutTable(nodes: readonly Node[]): readonly Node[] {
  if (!beginsTable(nodes)) return nodes
  const found: Node[] = []
  let style = true
  let lineStart = true
  let bar = false
  for (const node of nodes) {
    if (node.type !== 'text') {
      if (!style) found.push(node)
      lineStart = false
      bar = false
      continue
    }
    const { value, position } = node
    let kept = ''
    for (let i = 0; i < value.length; i++) {
      const c = value.charCodeAt(i)
      if (c === 10) {
        style = false
        lineStart = true
        bar = false
        kept += '\n'
      } else if (style) continue
      else if (bar && (c === 45 || c === 125)) {
        // > |-   |}
        style = c === 45
        bar = false
      } else if (c === BAR && (lineStart || bar)) {
        if (bar) kept += '\n'
        bar = !bar || lineStart
        lineStart = false
      } else if (c === BAR) bar = true
      else {
        if (bar && c !== 32 && kept.endsWith('|')) kept = kept.slice(0, -1)
        if (c !== 32) {
          lineStart = false
          bar = false
        }
        kept += value[i]
      }
    }
    if (kept !== '') found.push(kept === value ? node : text(kept, position))
  }
  return trimNodes(found)
}

function beginsTable(nodes: readonly Node[]): boolean {
  const first = nodes[0]
  if (first?.type !== 'text' || first.value.charCodeAt(0) !== 123) return false
  const next = nodes[1]
  const second =
    first.value.length > 1 ? first.value.charCodeAt(1) : next?.type === 'text' ? next.value.charCodeAt(0) : 0
  return second === BAR
}
