/** Looks lines up in a list of phrases; one that ends in `…` stands for all lines that begin so, one in `…` on both sides for all that hold it. */
export class Phrases<Value> {
  private readonly whole = new Map<string, Value>()
  private readonly starts = new Map<string, [start: string, value: Value][]>()

  private readonly parts: [part: string, value: Value][] = []

  add(phrases: readonly string[] | undefined, value: Value): void {
    for (const phrase of phrases ?? []) {
      if (!phrase.endsWith('…')) {
        if (!this.whole.has(phrase)) this.whole.set(phrase, value)
        continue
      }
      if (phrase.startsWith('…')) {
        this.parts.push([phrase.slice(1, -1), value])
        continue
      }
      const start = phrase.slice(0, -1).trimEnd()
      const bucket = this.starts.get(start.slice(0, 1))
      if (bucket) bucket.push([start, value])
      else this.starts.set(start.slice(0, 1), [[start, value]])
    }
  }

  find(line: string): Value | undefined {
    const found = this.whole.get(line)
    if (found !== undefined) return found
    const bucket = this.starts.get(line.slice(0, 1))
    if (bucket) for (const [start, value] of bucket) if (line.startsWith(start)) return value
    for (const [part, value] of this.parts) if (line.includes(part)) return value
    return undefined
  }

  has(line: string): boolean {
    return this.find(line) !== undefined
  }
}

/** Folds words of a page for look-ups: lower case, plain apostrophes and spaces, `and` for `&`. */
export function foldPhrase(text: string): string {
  const lower = text.toLowerCase()
  if (!UNEVEN.test(lower)) return lower.trim()
  return lower
    .replace(/[’ʼ]/g, "'")
    .replace(/[\s\u200b\u2060\0]+/g, ' ')
    .replace(/ & /g, ' and ')
    .trim()
}

/** Most lines need no more than lower case. */
const UNEVEN = /[’ʼ&\0\t\n\u00a0\u2000-\u200b\u202f\u2060\u3000]| {2}/
