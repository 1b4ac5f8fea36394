/** A string of its own: what is cut out of a page holds on to the whole page. */
export function owned(words: string): string {
  const names: Record<string, true> = Object.create(null)
  names[words] = true
  return Object.keys(names)[0]!
}
