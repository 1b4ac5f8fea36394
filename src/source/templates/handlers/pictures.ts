import { toText, trimNodes } from '../../../document/index.ts'
import type { Handler } from '../handler.ts'

/** `{{CSS image crop|Image=x.jpg}}`, `{{multiple image|image1=x.jpg|caption1=…}}` → the pictures. */
export const pictures: Handler = (template) =>
  template.children.flatMap((child) => {
    if (child.key.kind !== 'parameter' || !isFile(child.key.name)) return []
    const name = toText(child.children).trim().replaceAll('_', ' ')
    const bare = trimNodes(child.children).find((node) => node.type === 'file')
    if (bare) return [bare]
    return name === ''
      ? []
      : [{ type: 'file' as const, name: unprefixed(name), options: [], children: [], position: child.position }]
  })

function isFile(name: string): boolean {
  const key = name.toLowerCase().replace(/\d{1,4}$/, '')
  return key === 'image' || key === 'file' || key === 'photo' || key === 'bild'
}

function unprefixed(name: string): string {
  const colon = name.indexOf(':')
  return colon > 0 && colon < 12 && !name.slice(0, colon).includes('.') ? name.slice(colon + 1).trim() : name
}
