/** Words as they are compared: lower case, straight apostrophes, nothing but letters, digits and what stands inside a word. */
export function toWords(text: string): string[] {
  const words: string[] = []
  for (const piece of text.toLowerCase().replaceAll('’', "'").replaceAll('ʼ', "'").split(' ')) {
    let start = 0
    let end = piece.length
    while (start < end && isEdge(piece.charCodeAt(start))) start++
    while (end > start && isEdge(piece.charCodeAt(end - 1))) end--
    // a dash between two words is none
    if (end > start && !(end - start === 1 && piece[start] === '-')) words.push(piece.slice(start, end))
  }
  return words
}

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
    return words.length > 0 && this.whole.has(words.join(' '))
  }

  /** How many words from `from` on are one of the phrases: 0 where none begins there. */
  at(words: readonly string[], from: number): number {
    const others = this.byFirst.get(words[from] ?? '')
    if (!others) return 0
    for (const rest of others) if (rest.every((word, i) => words[from + 1 + i] === word)) return 1 + rest.length
    return 0
  }

  /** Whether one of the phrases stands anywhere among the words. */
  within(words: readonly string[]): boolean {
    for (let i = 0; i < words.length; i++) if (this.at(words, i) > 0) return true
    return false
  }
}

/** Punctuation that clings to a word. A full stop stays: `a.i.`, `p.o.`. */
function isEdge(c: number): boolean {
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
