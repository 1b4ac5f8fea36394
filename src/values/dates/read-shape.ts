import type { Parts, Setting } from './parts.ts'
import { shapes } from './shapes/index.ts'
import type { Tokens } from './tokens.ts'

/** What the first shape that fits makes of the words at a token. */
export function readShape(t: Tokens, i: number, setting: Setting): { parts: Parts; next: number } | null {
  if (!mayBeginShape(t, i)) return null
  for (const shape of shapes) {
    const shaped = shape(t, i, setting)
    if (shaped) return shaped
  }
  return null
}

function mayBeginShape(t: Tokens, i: number): boolean {
  const token = t.at(i)
  if (token.kind === 'number') return true
  if (token.kind === 'mark') return token.key === '+' || token.key === '-'
  if (token.kind !== 'word') return false
  for (const match of t.matches(i)) if (match.word.beginsShape) return true
  return mayBeRoman(t, i)
}

/** `XIX век`, `Xe siècle`, `17 V 1953`: in capitals, but for `xix`. */
export function mayBeRoman(t: Tokens, i: number): boolean {
  const { start, end } = t.at(i)
  if (end - start > 9) return false
  const first = t.text.charCodeAt(start)
  // I V X L and their Cyrillic doubles
  if (first === 73 || first === 86 || first === 88 || first === 76 || first === 0x425 || first === 0x406) return true
  return (first === 105 || first === 118 || first === 120) && /^[ivxl]{2,}$/.test(t.text.slice(start, end))
}
