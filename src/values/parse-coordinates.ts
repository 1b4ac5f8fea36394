import { type Node, positionals, type Template, toText } from '../document/index.ts'

/** `{{coord|57|18|22|N|4|27|32|W}}`, `{{coord|44.11|-87.73}}` → decimal degrees; null where there are none. */
export function parseCoordinates(nodes: readonly Node[]): { latitude: number; longitude: number } | null {
  const template = coordinatesIn(nodes)
  if (template === null) return null
  const values = positionals(template).map((parameter) => toText(parameter.children).trim())
  const latitude = angleAt(values, 0, 'NS')
  const longitude = latitude && angleAt(values, latitude.next, 'EWOL')
  if (!latitude || !longitude || Math.abs(latitude.degrees) > 90 || Math.abs(longitude.degrees) > 180) return null
  return { latitude: rounded(latitude.degrees), longitude: rounded(longitude.degrees) }
}

function coordinatesIn(nodes: readonly Node[]): Template | null {
  for (const node of nodes) if (node.type === 'template' && node.entry === 'coordinates') return node
  return null
}

/** Up to three numbers and a letter, or one number alone. */
function angleAt(values: readonly string[], from: number, letters: string): { degrees: number; next: number } | null {
  let degrees = 0
  let at = from
  for (let scale = 1; at < values.length && scale <= 3600; scale *= 60, at++) {
    const value = values[at]!
    const letter = value.toUpperCase()
    if (letter.length === 1 && letters.includes(letter))
      return { degrees: negative.has(letter) ? -degrees : degrees, next: at + 1 }
    const number = Number(value)
    if (value === '' || !Number.isFinite(number)) break
    degrees += number / scale
  }
  const letter = values[at]?.toUpperCase() ?? ''
  if (letter.length === 1 && letters.includes(letter))
    return { degrees: negative.has(letter) ? -degrees : degrees, next: at + 1 }
  const alone = Number(values[from])
  return values[from] !== undefined && values[from] !== '' && Number.isFinite(alone)
    ? { degrees: alone, next: from + 1 }
    : null
}

const negative = new Set(['S', 'W', 'O'])

function rounded(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6
}
