import { childrenOf, type Node, type Reference, type Template } from '../../document/index.ts'

/**
 * Footnotes in values that a template's handler left out are on the page all the same, and count:
 *
 * > {{quote|Words.|Bono on U2<ref>Assayas, 2005</ref>}}
 *
 * Gives the handler's nodes with those footnotes where they stood.
 */
export function keepNotes(template: Template, nodes: Node[]): Node[] {
  const all: Reference[] = []
  collect(template.children, all, false)
  if (all.length === 0) return nodes
  const kept: Reference[] = []
  collect(nodes, kept, true)
  const found = new Set(kept)
  const lost = [...new Set(all)].filter((note) => !found.has(note))
  if (lost.length === 0) return nodes
  const result: Node[] = []
  let next = 0
  for (const node of nodes) {
    while (next < lost.length && lost[next]!.position.end <= node.position.start) result.push(lost[next++]!)
    const note = lost[next]
    result.push(note && note.position.start < node.position.end ? upTo(node, note.position.start) : node)
    // what lies in the stretch of a node goes behind it, or into it
    for (; next < lost.length && lost[next]!.position.start < node.position.end; next++)
      place(lost[next]!, node, result)
  }
  while (next < lost.length) result.push(lost[next++]!)
  return result
}

/** Words that stand for a whole stretch may stand for less of it. */
function upTo(node: Node, end: number): Node {
  if (node.type !== 'text' || end < node.position.start) return node
  return { ...node, position: { start: node.position.start, end } }
}

function place(note: Reference, node: Node, result: Node[]): void {
  if (node.type === 'text') {
    if (note.position.start >= node.position.start) result.push(note)
    return
  }
  if (!('children' in node)) return
  const children = node.children as Node[]
  const last = children[children.length - 1]
  if (!last || last.position.end <= note.position.start) node.children = [...children, note] as never
}

function collect(nodes: readonly Node[], found: Reference[], deep: boolean): void {
  for (const node of nodes) {
    if (node.type === 'reference') found.push(node)
    const children = deep || node.type !== 'reference' ? childrenOf(node) : undefined
    if (children !== undefined) collect(children, found, deep)
  }
}
