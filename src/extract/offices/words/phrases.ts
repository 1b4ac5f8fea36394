/** Words as they are compared: lower case, straight apostrophes, nothing but letters, digits and what stands inside a word. */
export function toWords(text: string): string[] {
  const words: string[] = []
  let lower = text.toLowerCase()
  if (lower.includes('’')) lower = lower.replaceAll('’', "'")
  if (lower.includes('ʼ')) lower = lower.replaceAll('ʼ', "'")
  for (let from = 0; from < lower.length; ) {
    const space = lower.indexOf(' ', from)
    const stop = space < 0 ? lower.length : space
    let start = from
    let end = stop
    while (start < end && isEdge(lower.charCodeAt(start))) start++
    while (end > start && isEdge(lower.charCodeAt(end - 1))) end--
    // a dash between two words is none
    if (end - start > 1 || (end > start && lower.charCodeAt(start) !== HYPHEN)) words.push(lower.slice(start, end))
    from = stop + 1
  }
  return words
}

export const HYPHEN = 45

/** Phrases of one or more words, looked up where they stand among others. */
export class Phrases {
  /** First word → the words after it, longest first. */
  private readonly byFirst = new Map<string, string[][]>()
  private readonly whole = new Set<string>()

  constructor(phrases: readonly string[]) {
    for (const phrase of phrases) {
      const [first, ...rest] = toWords(phrase)
      if (first === undefined) continue
      this.whole.add([first, ...rest].join(' '))
      const others = this.byFirst.get(first)
      if (others) others.push(rest)
      else this.byFirst.set(first, [rest])
    }
    for (const others of this.byFirst.values()) others.sort((a, b) => b.length - a.length)
  }

  /** Whether the words are one of the phrases and nothing else. */
  are(words: readonly string[]): boolean {
    if (words.length < 2) return words.length === 1 && this.whole.has(words[0]!)
    return this.byFirst.has(words[0]!) && this.whole.has(words.join(' '))
  }

  /** How many words from `from` on are one of the phrases: 0 where none begins there. */
  at(words: readonly string[], from: number): number {
    const others = from < words.length ? this.byFirst.get(words[from]!) : undefined
    if (!others) return 0
    for (const rest of others) if (stands(rest, words, from + 1)) return 1 + rest.length
    return 0
  }

  /** Whether one of the phrases stands anywhere among the words. */
  within(words: readonly string[]): boolean {
    for (let i = 0; i < words.length; i++) if (this.at(words, i) > 0) return true
    return false
  }
}

function stands(phrase: readonly string[], words: readonly string[], from: number): boolean {
  if (from + phrase.length > words.length) return false
  for (let i = 0; i < phrase.length; i++) if (words[from + i] !== phrase[i]) return false
  return true
}

/** Punctuation that clings to a word. A full stop stays: `a.i.`, `p.o.`. */
export function isEdge(c: number): boolean {
  if (c >= 0x61 && c <= 0x7a) return false
  switch (c) {
    case 0x21: // !
    case 0x22: // "
    case 0x27: // '
    case 0x28: // (
    case 0x29: // )
    case 0x2a: // *
    case 0x2c: // ,
    case 0x3a: // :
    case 0x3b: // ;
    case 0x3f: // ?
    case 0x5b: // [
    case 0x5d: // ]
    case 0xab: // «
    case 0xbb: // »
    case 0x2013: // –
    case 0x2014: // —
    case 0x201c: // “
    case 0x201d: // ”
    case 0x201e: // „
    case 0x3001: // 、
    case 0xff08: // （
    case 0xff09: // ）
      return true
    default:
      return false
  }
}
