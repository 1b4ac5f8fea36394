import { type Node, type Root, toText } from '../../src/document/index.ts'

/** A rendered page's tree as lines to compare: one for each block, footnote marks in braces. */
export function outline(root: Root): string {
  const lines: string[] = root.title === undefined ? [] : [`title ${root.title}`]
  let paragraph = ''
  const flush = (): void => {
    if (paragraph.trim() !== '') lines.push(`text ${paragraph.trim()}`)
    paragraph = ''
  }
  for (const node of root.children) {
    if (node.type === 'text' && node.value === '\n\n') flush()
    else if (isInline(node)) paragraph += inline([node])
    else {
      flush()
      lines.push(...block(node))
    }
  }
  flush()
  return lines.join('\n')
}

function isInline(node: Node): boolean {
  return ['text', 'reference', 'externalLink', 'link', 'quotes'].includes(node.type)
}

function inline(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value.replaceAll('\n', ' ')
      if (node.type === 'reference')
        return `{${node.group ? `${node.group}:` : ''}${node.label}${node.locator ? ` p. ${node.locator}` : ''}}`
      if (node.type === 'externalLink') return node.bare ? `<${node.url}>` : `<${node.url} ${toText(node.children)}>`
      if (node.type === 'link') return `[${node.target}|${toText(node.children)}]`
      return ''
    })
    .join('')
}

function block(node: Node): string[] {
  switch (node.type) {
    case 'heading':
      return [`h${node.level}${node.levelInferred ? '' : '!'} ${inline(node.children)}`]
    case 'listItem':
      return [`item ${inline(node.children)}`]
    case 'category':
      return [`category ${node.name}`]
    case 'referenceList':
      return [
        `notes ${node.group ?? '-'}`,
        ...node.children.map((entry) =>
          entry.type === 'reference'
            ? `  ${entry.label} x${entry.backLinks ?? '?'} ${inline(entry.children)}`
            : `  ${entry.type}`,
        ),
      ]
    case 'table':
      return [
        'table',
        ...node.children.map(
          (row) =>
            `  ${row.children.map((cell) => `${cell.kind === 'header' ? '!' : ''}${inline(cell.children)}`).join(' | ')}`,
        ),
      ]
    case 'template':
      return [
        `box ${node.title ?? '-'}`,
        ...node.children.map((row) => {
          const key = row.key.kind === 'label' ? row.key.text : row.key.name
          return `  ${row.ordinal ?? '-'} ${row.heading ? `# ${key}` : `${key} = ${inline(row.children)}`}`
        }),
      ]
    default:
      return [node.type]
  }
}
