import { isHidden, type Node, type Position, text } from '../document/index.ts'

/** What a value is made of once its frame is gone, or a mark between two lines. */
export type Piece = Node | { type: 'separator'; position: Position }

/** Elements that only frame what is in them. Small type is kept: it tells a remark from a name. */
const inline = new Set([
  'span',
  'font',
  'big',
  'b',
  'i',
  'em',
  'strong',
  'u',
  'abbr',
  'cite',
  'bdi',
  'bdo',
  'time',
  'var',
  'tt',
  'ins',
  'dfn',
  'q',
  'noinclude',
  'onlyinclude',
  'includeonly',
  'wbr',
  'nowiki',
  'section',
  'data',
  'code',
  'ruby',
  'rb',
])
const blocks = new Set([
  'div',
  'p',
  'center',
  'ul',
  'ol',
  'li',
  'dl',
  'dd',
  'dt',
  'blockquote',
  'poem',
  'table',
  'tbody',
  'tr',
  'td',
  'th',
  'hr',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
])

/**
 * Lays a value out as one flat run: lists, blocks and line breaks become separators, frames and what nobody reads
 * (comments, footnotes, pictures, quotes marks) are left out. Links, small type and templates with a meaning stay whole.
 */
export function flatten(nodes: readonly Node[]): Piece[] {
  const pieces: Piece[] = []
  add(nodes, pieces)
  return pieces
}

function add(nodes: readonly Node[], pieces: Piece[]): void {
  for (const node of nodes) addNode(node, pieces)
}

function addNode(node: Node, pieces: Piece[]): void {
  switch (node.type) {
    case 'text':
      addText(node, pieces)
      break
    case 'link':
      // > [[Family of Obama|Malia<br>Natasha]]
      if (isBroken(node)) addBrokenLink(node, pieces)
      else pieces.push(node)
      break
    case 'externalLink':
      pieces.push(node)
      break
    case 'break':
    case 'rule':
      pieces.push({ type: 'separator', position: node.position })
      break
    case 'listItem':
      // > ; Honours: a heading is none of the entries
      if (node.marker.endsWith(';')) break
      pieces.push({ type: 'separator', position: node.position })
      add(node.children, pieces)
      pieces.push({ type: 'separator', position: node.position })
      break
    case 'element':
      addElement(node, pieces)
      break
    case 'extension':
      if (node.name !== 'gallery') pieces.push(node)
      break
    case 'template':
      if (node.unknown) addUnknown(node, pieces)
      else pieces.push(node)
      break
    case 'argument':
      add(node.children, pieces)
      break
    default: // footnotes, pictures, comments, quotes, tables, parser functions: nothing of a value
  }
}

function isBroken(link: Node & { type: 'link' }): boolean {
  for (const child of link.children) if (child.type === 'break') return true
  return false
}

/** A link that runs over several lines: one for each. */
function addBrokenLink(link: Node & { type: 'link' }, pieces: Piece[]): void {
  let children: Node[] = []
  const end = (): void => {
    const first = children[0]
    const last = children[children.length - 1]
    if (first && last)
      pieces.push({ ...link, children, position: { start: first.position.start, end: last.position.end } })
    children = []
  }
  for (const child of link.children) {
    if (child.type === 'break') {
      end()
      pieces.push({ type: 'separator', position: child.position })
    } else children.push(child)
  }
  end()
}

function addElement(node: Node & { type: 'element' }, pieces: Piece[]): void {
  if (isHidden(node.attributes)) return
  if (blocks.has(node.name)) {
    pieces.push({ type: 'separator', position: node.position })
    add(node.children, pieces)
    pieces.push({ type: 'separator', position: node.position })
  } else if (inline.has(node.name) && !node.attributes.startsWith('lang=')) add(node.children, pieces)
  else pieces.push(node)
}

/** A template that nobody knows: its values, one after the other. */
function addUnknown(node: Node & { type: 'template' }, pieces: Piece[]): void {
  for (const parameter of node.children) {
    if (!parameter.positional) continue
    const { start } = parameter.position
    pieces.push(text(' ', { start, end: start }))
    add(parameter.children, pieces)
  }
}

/** An empty line ends an item. */
function addText(node: Node & { type: 'text' }, pieces: Piece[]): void {
  if (!node.value.includes('\n\n')) {
    pieces.push(node)
    return
  }
  const exact = node.value.length === node.position.end - node.position.start
  let from = 0
  for (const line of node.value.split('\n\n')) {
    if (from > 0) pieces.push({ type: 'separator', position: node.position })
    const start = exact ? node.position.start + from : node.position.start
    const end = exact ? start + line.length : node.position.end
    if (line !== '') pieces.push(text(line, { start, end }))
    from += line.length + 2
  }
}
