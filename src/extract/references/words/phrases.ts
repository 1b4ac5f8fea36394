import { isInside, kindAt, LETTER, lowerOf } from './letters.ts'

/** The first letter of scripts without spaces, whose words have no ends. */
export const WIDE = 0x3000

/** Phrases of one kind, found where they stand in a text. */
export class Phrases {
  /** The longest first: `retrieved on` before `retrieved`. */
  private readonly phrases: readonly string[]
  /** Capitals count. */
  private readonly exact: boolean

  constructor(phrases: readonly string[], exact = false) {
    this.phrases = [...phrases].sort((a, b) => b.length - a.length)
    this.exact = exact
  }

  /** Where the phrase ends that begins at an offset, and no letter follows; -1 for none. */
  endAt(text: string, at: number): number {
    for (let i = 0; i < this.phrases.length; i++) {
      const phrase = this.phrases[i]!
      const end = at + phrase.length
      if (this.stands(phrase, text, at) && (phrase.charCodeAt(0) >= WIDE || (kindAt(text, end) & LETTER) === 0))
        return end
    }
    return -1
  }

  /** Where the phrase begins that ends before an offset, as words of their own; -1 for none. */
  startBefore(text: string, end: number): number {
    for (let i = 0; i < this.phrases.length; i++) {
      const at = end - this.phrases[i]!.length
      if (at >= 0 && this.stands(this.phrases[i]!, text, at) && !isInside(text, at)) return at
    }
    return -1
  }

  private stands(phrase: string, text: string, at: number): boolean {
    if (at + phrase.length > text.length) return false
    for (let i = 0; i < phrase.length; i++) {
      const c = text.charCodeAt(at + i)
      if ((this.exact ? c : lowerOf(c)) !== phrase.charCodeAt(i)) return false
    }
    return true
  }
}
