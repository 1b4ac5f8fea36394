import type { ProseGrammar } from '../../../language/index.ts'

/** Why a sentence is worth reading. */
export interface Signs {
  /** It has the head of an office in it. */
  office: boolean
  /** It may go on about an office that was named before it. */
  handover: boolean
}

/** Finds sentences that may speak of an office, without cutting them into words: most sentences of most pages do not. */
export class Gate {
  /** Words of the language by the first three letters, for a look that costs nothing. */
  private readonly starts = new Uint8Array(1 << 15)
  private readonly heads = new Set<string>()
  /** Verbs that need no office beside them. */
  private readonly verbs = new Set<string>()
  /** Those of them that name who comes before or after. */
  private readonly pairs = new Set<string>()

  constructor({ heads, predicates }: ProseGrammar) {
    const single = new Set(
      heads.flatMap(({ words, nominals }) => [...words, ...(nominals ?? [])]).filter((word) => /^\p{L}+$/u.test(word)),
    )
    for (const { words, nominals } of heads)
      for (const word of [...words, ...(nominals ?? [])]) {
        const parts = word.split(/[^\p{L}]+/u)
        if (!parts.some((part) => single.has(part)) || single.has(word)) this.heads.add(parts[0] ?? '')
      }
    for (const { forms, participles, active, bare } of predicates) {
      const words = [...forms, ...(participles ?? [])].map((form) => form.split(/[^\p{L}]+/u)[0] ?? '')
      for (const word of words) {
        this.verbs.add(word)
        if (bare && active?.to && active.from) this.pairs.add(word)
      }
    }
    for (const word of [...this.heads, ...this.verbs]) this.starts[key(word, 0)] = 1
  }

  look(text: string, start: number, end: number): Signs {
    const signs: Signs = { office: false, handover: false }
    let digit = false
    let verb = false
    let inside = false
    for (let i = start; i < end; i++) {
      const c = text.charCodeAt(i)
      if (!isLetter(c)) {
        inside = false
        if (c >= 48 && c <= 57) digit = true
        continue
      }
      if (inside) continue
      inside = true
      if (this.starts[key(text, i)] === 0) continue
      let last = i + 1
      while (last < end && isLetter(text.charCodeAt(last))) last++
      const word = text.slice(i, last).toLowerCase()
      if (this.heads.has(word)) signs.office = true
      if (this.pairs.has(word)) signs.handover = true
      else if (this.verbs.has(word)) verb = true
    }
    if (verb && digit) signs.handover = true
    return signs
  }
}

/** Case does not matter: the fifth bit of a letter and those below are the same in both. */
function key(text: string, index: number): number {
  const [a, b, c] = [text.charCodeAt(index), text.charCodeAt(index + 1), text.charCodeAt(index + 2)]
  return ((a & 31) << 10) | ((isLetter(b) ? b & 31 : 0) << 5) | (isLetter(b) && isLetter(c) ? c & 31 : 0)
}

function isLetter(c: number): boolean {
  return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c >= 0xc0
}
