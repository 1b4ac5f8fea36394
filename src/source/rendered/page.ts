import type { Lexicon } from './lexicon.ts'
import { markdownLevel } from './line-class.ts'
import { foldPhrase } from './phrases.ts'
import type { Line } from './read-lines.ts'

/** A page while it is being read: its lines, and which of them are done. */
export class Page {
  readonly source: string
  readonly lines: readonly Line[]
  readonly lexicon: Lexicon
  title: string | null = null
  /** The title stands above the text or its box once more. */
  titleComesAgain = false
  private readonly taken: Uint8Array

  constructor(source: string, lines: readonly Line[], lexicon: Lexicon) {
    this.source = source
    this.lines = lines
    this.lexicon = lexicon
    this.taken = new Uint8Array(lines.length)
    for (let i = 0; i < lines.length; i++) {
      const { text } = lines[i]!
      if (text === '' || this.isSiteWords(text)) this.taken[i] = 1
    }
  }

  /** The line is read, or shows nothing. */
  take(index: number): void {
    this.taken[index] = 1
  }

  /** Blank, of the site, or read already. */
  isNoise(index: number): boolean {
    return this.taken[index] !== 0
  }

  /** The line says the level of its heading: `## Early life`. */
  isStated(index: number): boolean {
    return markdownLevel(this.lines[index]!.text) > 0
  }

  /** Index of the next line that says something, from `index` on; `lines.length` where there is none. */
  next(index: number): number {
    while (index < this.lines.length && this.isNoise(index)) index++
    return index
  }

  private isSiteWords(text: string): boolean {
    const folded = foldPhrase(text.length > 120 ? text.slice(0, 120) : text)
    return this.lexicon.boilerplate.has(folded) || this.lexicon.hatnotes.has(folded)
  }
}
