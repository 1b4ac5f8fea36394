import { isDigit, type Position, type Reference } from '../../document/index.ts'
import type { Lexicon } from './lexicon.ts'
import { foldPhrase } from './phrases.ts'

/** How many entries the lists of the page have: a mark beyond them is doubtful. */
export interface NoteCounts {
  /** Entries of numbered lists. */
  numbered: number
  /** Entries of lists of notes, which letters and `note 1` point to. */
  lettered: number
}

export interface Mark {
  /** The footnotes it cites; none for a mark that asks for better text. */
  references: Reference[]
  end: number
}

/**
 * Reads what stands in brackets at `start`: a footnote mark `[1]`, `[1, 2]`, `[a]`, `[note 1]`, with a page marker `[1]:12`
 * behind it, or a mark that asks for better text (`[citation needed]`). Null for brackets of the text itself: `[sic]`, `[the]`.
 */
export function readMark(
  source: string,
  start: number,
  limit: number,
  lexicon: Lexicon,
  counts: NoteCounts,
): Mark | null {
  const close = closing(source, start, limit)
  if (close < 0) return null
  const words = source.slice(start + 1, close).trim()
  if (words === '') return null
  const end = close + 1
  const references = numbers(source, start, close, counts) ?? named(words, source, start, end, lexicon, counts)
  if (references) {
    const locator = readLocator(source, end, limit)
    const last = references[references.length - 1]
    if (!locator || !last) return { references, end }
    last.locator = locator.words
    last.position.end = locator.end
    return { references, end: locator.end }
  }
  return lexicon.maintenanceMarks.has(foldPhrase(words)) ? { references: [], end } : null
}

const LONGEST_MARK = 60

function closing(source: string, start: number, limit: number): number {
  const last = Math.min(limit, start + LONGEST_MARK)
  for (let i = start + 1; i < last; i++) {
    const c = source.charCodeAt(i)
    if (c === 93) return i
    if (c === 91 || c === 10) return -1
  }
  return -1
}

/** `[12]`, `[1, 2]`, `[3–5]`: one reference for each number that stands there. */
function numbers(source: string, start: number, close: number, counts: NoteCounts): Reference[] | null {
  const found: Reference[] = []
  let from = start
  for (let i = start + 1; i < close; ) {
    const c = source.charCodeAt(i)
    if (!isDigit(c)) {
      if (c !== 32 && c !== 44 && c !== 0x2013 && c !== 45 && c !== 0xa0) return null
      i++
      continue
    }
    let end = i
    while (isDigit(source.charCodeAt(end))) end++
    const number = Number(source.slice(i, end))
    if (!isNoteNumber(number, source, start, close, counts)) return null
    found.push(mark(String(number), { start: from, end }))
    from = i = end
  }
  const last = found[found.length - 1]
  if (last) last.position.end = close + 1
  return last ? found : null
}

/** `[1990]` and `the [12] apostles` are words of the text; a mark stands close to what it belongs to. */
function isNoteNumber(number: number, source: string, start: number, close: number, counts: NoteCounts): boolean {
  if (number === 0) return false
  if (number <= counts.numbered) return true
  if (number > 999) return false
  const before = source.charCodeAt(start - 1)
  const loose = start === 0 || before <= 32 || before === 0xa0
  return !loose || source.charCodeAt(close + 1) === 91
}

/** `[a]`, `[note 1]`, `[lower-alpha 2]`, `[iv]`. */
function named(
  words: string,
  source: string,
  start: number,
  end: number,
  lexicon: Lexicon,
  counts: NoteCounts,
): Reference[] | null {
  const position = { start, end }
  const space = Math.max(words.lastIndexOf(' '), words.lastIndexOf('\u00a0'))
  if (space > 0) {
    const group = foldPhrase(words.slice(0, space))
    const number = words.slice(space + 1)
    if (!lexicon.noteMarks.has(group) || !/^[0-9]{1,3}$|^[a-z]{1,2}$/.test(number)) return null
    return [mark(`${words.slice(0, space)} ${number}`, position, group)]
  }
  const group = letterGroup(words)
  if (group === null) return null
  if (counts.lettered === 0 && !/[.,;:!?)\]”"»]/.test(source.charAt(start - 1))) return null
  if (group === 'lower-alpha' && counts.lettered > 0 && letterNumber(words) > counts.lettered) return null
  if (start === 0 || /[\s\u00a0("“„«'‘[]/.test(source.charAt(start - 1))) return null
  // > | thing[s] that …
  //          ^
  if (/[a-z]/i.test(source.charAt(start - 1)) && counts.lettered === 0) return null
  return /[\p{L}\p{N}]/u.test(source.charAt(end)) ? null : [mark(words, position, group)]
}

/** The group that a letter alone belongs to. */
export function letterGroup(words: string): string | null {
  if (/^[a-z]$/.test(words) || /^([a-z])\1$/.test(words) || /^a[a-z]$/.test(words)) return 'lower-alpha'
  if (/^[A-Z]$/.test(words)) return 'upper-alpha'
  if (/^[ivx]{2,5}$/.test(words)) return 'lower-roman'
  if (/^[α-ω]$/.test(words)) return 'lower-greek'
  return null
}

/** `a` is 1, `z` 26, `aa` 27. */
export function letterNumber(letters: string): number {
  let number = 0
  for (const letter of letters) number = number * 26 + (letter.charCodeAt(0) - 96)
  return number
}

export function numberLetter(number: number): string {
  let letters = ''
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(97 + ((rest - 1) % 26)) + letters
  return letters
}

function mark(label: string, position: Position, group?: string): Reference {
  return { type: 'reference', label, ...(group !== undefined && { group }), children: [], position }
}

/** `:12`, `: 12–14` or `(p. 5)` behind a mark. */
function readLocator(source: string, start: number, limit: number): { words: string; end: number } | null {
  const c = source.charCodeAt(start)
  const slice = source.slice(start, Math.min(limit, start + 40))
  if (c === 58) {
    const match = /^: ?([0-9]{1,4}(?:[–-][0-9]{1,4})?(?:, ?[0-9]{1,4}(?:[–-][0-9]{1,4})?){0,3})(?=[\s.,;[)]|$)/.exec(
      slice,
    )
    // `: 12 men` goes on with the sentence
    if (!match || /^\s+[a-z]/.test(slice.slice(match[0].length))) return null
    return { words: match[1]!, end: start + match[0].length }
  }
  if (c === 40) {
    const match = /^\(((?:pp?|S|с)\.\s?[0-9][0-9–, -]{0,20})\)/.exec(slice)
    if (match) return { words: match[1]!, end: start + match[0].length }
  }
  return null
}
