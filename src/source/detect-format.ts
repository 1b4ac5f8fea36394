/** Tells wikitext from the text of a rendered page by what opens its lines. */
export function detectFormat(source: string): 'wikitext' | 'rendered-text' {
  return source.includes('{{') || source.includes('[[') ? 'wikitext' : 'rendered-text'
}
