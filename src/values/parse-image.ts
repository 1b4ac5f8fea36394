import { type File, type Node, toText, visit } from '../document/index.ts'

/** A picture: `[[File:x.jpg|220px|caption]]`, or its bare name as infoboxes want it. Null where the words name no file. */
export function parseImage(nodes: readonly Node[]): { file: string; caption?: string; alt?: string } | null {
  let file: File | undefined
  visit(nodes, (node) => {
    if (node.type === 'file') file ??= node
    return node.type !== 'reference' && node.type !== 'file' ? undefined : false
  })
  if (file) {
    const caption = toText(file.children)
    const alt = file.options.find((option) => option.startsWith('alt='))?.slice(4)
    return { file: file.name, ...(caption !== '' && { caption }), ...(alt && { alt }) }
  }
  // > image = X.jpg{{!}}border
  //                ^
  const words = toText(nodes)
  const pipe = words.indexOf('|')
  const line = words.indexOf('\n')
  const cut = [pipe, line].filter((at) => at >= 0)
  const name = unprefixed(words.slice(0, cut.length > 0 ? Math.min(...cut) : words.length)).trim()
  return isFileName(name) ? { file: name.replaceAll('_', ' ') } : null
}

/** Without `File:`, whatever the wiki calls it, and without brackets that were left over. */
function unprefixed(words: string): string {
  const name = words.replace(/^[[\s:]+/, '').replace(/[\]\s]{1,9}$/, '')
  const colon = name.indexOf(':')
  return colon > 0 && colon <= 12 && !name.slice(0, colon).includes('.') ? name.slice(colon + 1) : name
}

function isFileName(name: string): boolean {
  const dot = name.lastIndexOf('.')
  if (dot <= 0 || name.length > 240) return false
  return extensions.has(name.slice(dot + 1).toLowerCase())
}

const extensions = new Set([
  'jpg',
  'jpeg',
  'png',
  'gif',
  'svg',
  'tif',
  'tiff',
  'webp',
  'bmp',
  'xcf',
  'djvu',
  'pdf',
  'jpe',
  'webm',
  'ogv',
  'ogg',
  'stl',
])
