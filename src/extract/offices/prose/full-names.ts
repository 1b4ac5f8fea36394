import type { Lexicon } from './lexicon.ts'
import type { Passage } from './read-passages.ts'
import { TITLE } from './word-bits.ts'

/** Runs of words with capitals, initials and small parts of names between them. */
const runPattern =
  /(?<![\p{L}\p{M}'’-])(?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}'’-]*)(?: (?:(?:de|da|del|della|di|du|des|la|le|van|von|der|den|bin|ibn|al|el|ter|zu) )*(?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}'’-]*))+/gu

/** The names that a page says in full, for those it later says in short. Made when the first short name is met. */
export class FullNames {
  private readonly passages: readonly Passage[]
  private readonly lexicon: Lexicon
  private byLast: Map<string, string[]> | null = null

  constructor(passages: readonly Passage[], lexicon: Lexicon) {
    this.passages = passages
    this.lexicon = lexicon
  }

  /** `Balgimbayev` → `Nurlan Balgimbayev`; the name itself where the page has no other or several. */
  complete(name: string): string {
    if (name.includes(' ')) return name
    this.byLast ??= this.collect()
    const full = this.byLast.get(name)
    return full?.length === 1 ? full[0]! : name
  }

  private collect(): Map<string, string[]> {
    const byLast = new Map<string, string[]>()
    for (const { text } of this.passages) {
      for (const [run] of text.matchAll(runPattern)) {
        const parts = run.replace(/['’]s?$/, '').split(' ')
        for (let i = parts.length - 2; i >= 0; i--)
          if (this.isTitle(parts[i]!)) {
            parts.splice(0, i + 1)
            break
          }
        const last = parts[parts.length - 1]!
        if (parts.length < 2 || parts.length > 5) continue
        const full = parts.join(' ')
        const known = byLast.get(last)
        if (!known) byLast.set(last, [full])
        else if (known.length < 3 && !known.includes(full)) known.push(full)
      }
    }
    return byLast
  }

  private isTitle(word: string): boolean {
    // Robert A. Lovett
    if (word.length === 2 && word.endsWith('.')) return false
    const lower = word.toLowerCase().replace(/\.$/, '')
    const { vocabulary, classes, wordEntries, runs } = this.lexicon
    const id = vocabulary.idOf(lower)
    return (classes[id]! & TITLE) !== 0 || wordEntries[id] !== 0 || runs[id] !== null
  }
}
