/** Percent signs as the characters they stand for; words that are not so written stay. */
export function decode(words: string): string {
  try {
    return decodeURIComponent(words)
  } catch {
    return words
  }
}
