/** A number in words: `1,234`, `1 234`, `12.5`, `−3`; null for anything else, and for a comma that could be either. */
export function parseNumber(words: string): number | null {
  const text = words.trim().replaceAll('−', '-').replaceAll('\u00a0', ' ')
  if (text === '' || text.length > 30) return null
  if (/^[+-]?\d+(?:\.\d+)?$/.test(text)) return Number(text)
  // > 1,234,567 · 1 234 567
  if (/^[+-]?\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?$/.test(text)) return Number(text.replace(/[, ]/g, ''))
  return null
}
