/** A number in words: `1,234`, `1 234`, `12.5`, `−3`; null for anything else, and for a comma that could be either. */
export function parseNumber(words: string): number | null {
  const trimmed = words.trim()
  if (trimmed.length > LONGEST || !mayOpenNumber(trimmed.charCodeAt(0))) return null
  const text = trimmed.replaceAll('−', '-').replaceAll('\u00a0', ' ')
  if (/^[+-]?\d+(?:\.\d+)?$/.test(text)) return Number(text)
  // > 1,234,567 · 1 234 567
  if (/^[+-]?\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?$/.test(text)) return Number(text.replace(/[, ]/g, ''))
  return null
}

const LONGEST = 30

/** A digit or a sign. */
function mayOpenNumber(c: number): boolean {
  return (c >= 48 && c <= 57) || c === 43 || c === 45 || c === 0x2212
}
