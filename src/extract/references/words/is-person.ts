import type { CslName } from '../../../model/index.ts'
import { particles } from '../../../values/everywhere.ts'
import { nameOfWords } from '../csl/names.ts'
import { trimMarks } from './cut.ts'
import { kindAt, LETTER, UNCASED, UPPER } from './letters.ts'
import type { SourcePatterns } from './patterns.ts'

/** Two to five words with capitals, none of which belongs to newspapers or institutions. */
export function isPerson(name: CslName, patterns: SourcePatterns): boolean {
  if (name.family !== undefined && name.given !== undefined) return isCapital(name.family)
  const words = trimMarks(name.literal ?? name.family ?? '')
  let pieces = 0
  for (let from = 0; from <= words.length; pieces++) {
    const space = words.indexOf(' ', from)
    const end = space < 0 ? words.length : space
    if (pieces === 5 || !isNamePart(words.slice(from, end), patterns)) return false
    from = end + 1
  }
  return pieces > 1 && (!words.includes(',') || nameOfWords(words)?.literal !== undefined)
}

function isNamePart(piece: string, patterns: SourcePatterns): boolean {
  const lower = (piece.endsWith('.') || piece.endsWith(',') ? piece.slice(0, -1) : piece).toLowerCase()
  return !isCommon(lower, patterns) && (particles.has(lower) || isCapital(piece))
}

/** A word of institutions and newspapers. */
export function isCommon(word: string, { common }: SourcePatterns): boolean {
  return common.has(word)
}

/** A capital and some letters more: `Lloyd-George`. */
export function isSurname(word: string): boolean {
  return isNameWord(word, 0, word.length, 3, 25)
}

/** Whether a stretch is a capital with letters and apostrophes behind it, so many of them in all; perhaps with full stops. */
export function isNameWord(
  words: string,
  from: number,
  to: number,
  least: number,
  most: number,
  stops = false,
): boolean {
  if (to - from < least || to - from > most || (kindAt(words, from) & UPPER) === 0) return false
  for (let i = from + 1; i < to; i++) {
    const c = words.charCodeAt(i)
    if ((kindAt(words, i) & LETTER) === 0 && c !== 39 && c !== 0x2019 && c !== 45 && !(stops && c === 46)) return false
  }
  return true
}

/** > Doe   > “Doe   > d'Estaing   > von Doe */
function isCapital(word: string): boolean {
  const c = word.charCodeAt(0)
  const at = c === 34 || c === 39 || c === 0x2019 || c === 40 ? 1 : 0
  if ((kindAt(word, at) & (UPPER | UNCASED)) !== 0) return true
  const next = word.charCodeAt(1)
  if ((c === 100 || c === 108 || c === 111) && (next === 39 || next === 0x2019) && (kindAt(word, 2) & UPPER) !== 0)
    return true
  const space = word.indexOf(' ')
  return particles.has((space < 0 ? word : word.slice(0, space)).toLowerCase())
}
