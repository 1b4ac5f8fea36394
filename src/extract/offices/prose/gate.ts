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
  private readonly verbs = new Set<string>()
  /** Verbs that need no office beside them, nor a word for one. */
  private readonly bare = new Set<string>()
  /** Verbs that name an office. */
  private readonly deeds = new Set<string>()
  /** Words for an office named before. */
  private readonly anaphors = new Set<string>()
  /** Those of them that name who comes before or after. */
  private readonly pairs = new Set<string>()

  constructor({ heads, predicates, anaphors, ordinals, modifiers }: ProseGrammar) {
    const names = heads
      .flatMap(({ words, nominals }) => [...words, ...(nominals ?? [])])
      .map((name) => name.split(/[^\p{L}]+/u))
    for (const [word = '', ...others] of names) if (others.length === 0) this.heads.add(word)
    // one word of `attorney general` will do: the one that is seldom met elsewhere
    for (const parts of names)
      if (!parts.some((part) => this.heads.has(part))) {
        this.heads.add(longest(parts.filter((part) => !ordinals.includes(part) && !modifiers.includes(part))))
      }
    for (const { forms, participles, active, bare, noun, head } of predicates) {
      if (noun) continue
      if (head !== undefined) for (const form of forms) this.deeds.add(longest(form.split(/[^\p{L}]+/u)))
      const words = [...forms, ...(participles ?? [])].map((form) => longest(form.split(/[^\p{L}]+/u)))
      for (const word of words) {
        this.verbs.add(word)
        if (bare) this.bare.add(word)
        if (bare && active?.to && active.from) this.pairs.add(word)
      }
    }
    for (const word of anaphors) this.anaphors.add(word)
    for (const words of [this.heads, this.verbs, this.anaphors]) for (const word of words) this.starts[key(word, 0)] = 1
  }

  look(text: string, start: number, end: number): Signs {
    const signs: Signs = { office: false, handover: false }
    let digit = false
    let verb = false
    let bare = false
    let anaphor = false
    let deed = false
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
      else if (this.bare.has(word)) bare = true
      else if (this.verbs.has(word)) verb = true
      if (this.anaphors.has(word)) anaphor = true
      if (this.deeds.has(word)) deed = true
    }
    if (digit && deed) signs.office = true
    if (digit && (bare || (verb && anaphor))) signs.handover = true
    return signs
  }
}

function longest(words: readonly string[]): string {
  return words.reduce((best, word) => (word.length > best.length ? word : best), '')
}

/** Case does not matter: the fifth bit of a letter and those below are the same in both. */
function key(text: string, index: number): number {
  const [a, b, c] = [text.charCodeAt(index), text.charCodeAt(index + 1), text.charCodeAt(index + 2)]
  return ((a & 31) << 10) | ((isLetter(b) ? b & 31 : 0) << 5) | (isLetter(b) && isLetter(c) ? c & 31 : 0)
}

function isLetter(c: number): boolean {
  return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c >= 0xc0
}
