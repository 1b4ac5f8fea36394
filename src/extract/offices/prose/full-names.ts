import { particles } from '../../../values/everywhere.ts'
import { kindOf, NAME_PART, UPPER } from './characters.ts'
import type { Lexicon } from './lexicon.ts'
import type { Passage } from './passages.ts'
import { TITLE } from './word-bits.ts'

const LONGEST_PARTICLE = 5

/** A full name has at least two words, and no more than this. */
const MAX_WORDS = 5

/** More short names than any life has. */
const MAX_NAMES = 100

/** The names that a page says in full, for those it later says in short. */
export class FullNames {
  private readonly passages: readonly Passage[]
  private readonly lexicon: Lexicon
  private readonly known = new Map<string, string>()

  constructor(passages: readonly Passage[], lexicon: Lexicon) {
    this.passages = passages
    this.lexicon = lexicon
  }

  /** `Balgimbayev` → `Nurlan Balgimbayev`; the name itself where the page has no other or several. */
  complete(name: string): string {
    if (name.includes(' ')) return name
    const known = this.known.get(name)
    if (known !== undefined || this.known.size === MAX_NAMES) return known ?? name
    const full = this.find(name)
    this.known.set(name, full)
    return full
  }

  private find(name: string): string {
    let found: string | null = null
    for (const { text } of this.passages)
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        const end = nameEnd(text, at, name)
        if (end < 0 || goesOn(text, end)) continue
        const start = this.startOf(text, at)
        if (start === at) continue
        const full = text.slice(start, at) + name
        if (found !== null && found !== full) return name
        found = full
      }
    return found ?? name
  }

  /** Where the name begins whose last word stands at `last`: there, where it has no other words or too many. */
  private startOf(text: string, last: number): number {
    let start = last
    let words = 1
    // particles belong to a name only where a word with a capital stands before them
    let particlesBefore = 0
    for (let before = last; before > 0 && text.charCodeAt(before - 1) === 32; ) {
      const end = before - 1
      before = wordStart(text, end)
      const word = text.slice(before, end)
      if (!isUpper(text, before)) {
        if (!particles.has(word)) break
        particlesBefore++
        continue
      }
      const title = this.isTitle(word)
      start = title ? end + 1 : before
      words += title ? particlesBefore : particlesBefore + 1
      if (words > MAX_WORDS) return last
      if (title) break
      particlesBefore = 0
    }
    return start
  }

  private isTitle(word: string): boolean {
    // Robert A. Lovett
    if (word.length === 2 && word.endsWith('.')) return false
    const { vocabulary, classes, wordEntries, runs } = this.lexicon
    const id = vocabulary.idOf(word.toLowerCase())
    return (classes[id]! & TITLE) !== 0 || wordEntries[id] !== 0 || runs[id] !== null
  }
}

function isUpper(text: string, index: number): boolean {
  return index < text.length && (kindOf(text.charCodeAt(index)) & UPPER) !== 0
}

function isNamePart(text: string, index: number): boolean {
  return index >= 0 && index < text.length && (kindOf(text.charCodeAt(index)) & NAME_PART) !== 0
}

/** Where the word or initial before an offset begins. */
function wordStart(text: string, end: number): number {
  if (text.charCodeAt(end - 1) === 46) return isUpper(text, end - 2) && !isNamePart(text, end - 3) ? end - 2 : end
  let start = end
  while (isNamePart(text, start - 1)) start--
  return start
}

/** Behind the name at an offset and its possessive ending; -1 where another word stands there, which only begins so. */
function nameEnd(text: string, at: number, name: string): number {
  if (!isUpper(text, at)) return -1
  let end = at + 1
  if (text.charCodeAt(end) === 46) return name.length === 2 ? end + 1 : -1
  while (isNamePart(text, end)) end++
  let plain = end
  if (text.charCodeAt(end - 1) === 115 && isApostrophe(text, end - 2)) plain = end - 2
  else if (isApostrophe(text, end - 1)) plain = end - 1
  return plain === at + name.length ? end : -1
}

function isApostrophe(text: string, index: number): boolean {
  const unit = text.charCodeAt(index)
  return unit === 39 || unit === 0x2019
}

/** Whether the name that ends at an offset has more words behind it. */
function goesOn(text: string, end: number): boolean {
  let next = end
  while (text.charCodeAt(next) === 32) {
    if (isUpper(text, next + 1)) return true
    const ahead = text.slice(next + 1, next + 2 + LONGEST_PARTICLE)
    const space = ahead.indexOf(' ')
    if (space < 0 || !particles.has(ahead.slice(0, space))) return false
    next += space + 1
  }
  return false
}
