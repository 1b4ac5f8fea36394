import { type Node, type Root, spanOf, toText, trimNodes } from '../../document/index.ts'
import type { Evidence } from '../../model/index.ts'

/** The bold words of a longer lead are no name. */
const LONGEST = 80

/**
 * The name that opens the lead in bold, for a page whose boxes state none and whose title is not known:
 *
 *     '''Angela Dorothea Merkel''' ([[née]] '''Kasner'''; born 17 July 1954) is
 *        ^                     ^
 */
export function boldName(root: Root): { name: string; evidence: Evidence } | null {
  let open = -1
  for (const [index, node] of root.children.entries()) {
    if (node.type === 'heading') return null
    if (node.type === 'quotes' && node.value !== "''") {
      if (open < 0) open = index
      else return read(root.children.slice(open + 1, index))
    } else if (open < 0 && node.type === 'text' && node.value.trim() !== '') return null
  }
  return null
}

/** > '''William White,''' FRIBA */
function withoutComma(name: string): string {
  return name.endsWith(',') ? name.slice(0, -1).trimEnd() : name
}

function read(nodes: readonly Node[]): { name: string; evidence: Evidence } | null {
  const words = trimNodes(nodes)
  const name = withoutComma(toText(words))
  if (name === '' || name.length > LONGEST || name.includes('\n')) return null
  return { name, evidence: { from: 'lead', certainty: 'inferred', text: name, position: spanOf(words) } }
}
