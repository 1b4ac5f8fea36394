import { isDigit } from '../../../document/index.ts'

/** What a character is, as bits. */
export const LETTER = 1
export const NUMBER = 2
/** A capital. */
export const UPPER = 4
export const LOWER = 8
/** A letter of a script that has no capitals. */
export const UNCASED = 16
export const SPACE = 32
const KNOWN = 128

/** The above for every UTF-16 unit that was met; 0 for the others, and for halves of longer characters. */
export const kinds = new Uint8Array(0x10000)

/** What stands at an offset; 0 outside of the words. */
export function kindAt(words: string, at: number): number {
  if (at < 0 || at >= words.length) return 0
  const c = words.charCodeAt(at)
  return kinds[c] || learn(words, at, c)
}

function learn(words: string, at: number, c: number): number {
  if (c < 0xd800 || c > 0xdfff) return (kinds[c] = tell(words[at]!))
  const start = c >= 0xdc00 && at > 0 ? at - 1 : at
  return tell(String.fromCodePoint(words.codePointAt(start)!))
}

function tell(letter: string): number {
  if (/\s/.test(letter)) return KNOWN | SPACE
  if (/\p{N}/u.test(letter)) return KNOWN | NUMBER
  if (!/\p{L}/u.test(letter)) return KNOWN
  if (/\p{Lu}/u.test(letter)) return KNOWN | LETTER | UPPER
  if (/\p{Ll}/u.test(letter)) return KNOWN | LETTER | LOWER
  return KNOWN | LETTER | (/\p{Lo}/u.test(letter) ? UNCASED : 0)
}

/** Whether a letter or a number stands in front of an offset. */
export function isInside(words: string, at: number): boolean {
  return (kindAt(words, at - 1) & (LETTER | NUMBER)) !== 0
}

export function isSpace(c: number): boolean {
  return c === 32 || (c >= 9 && c <= 13) || c === 0xa0 || (c >= 0x1680 && /\s/.test(String.fromCharCode(c)))
}

/** Capitals stand below this, but for some of scripts that are written full width. */
const LAST_CASED = 0x2200
const lowers = new Uint16Array(LAST_CASED)

/** The small letter of a capital; one that is two small letters stays. */
export function lowerOf(c: number): number {
  if (c < 128) return c >= 65 && c <= 90 ? c + 32 : c
  return c < LAST_CASED ? lowers[c] || learnLower(c) : c
}

function learnLower(c: number): number {
  const small = String.fromCharCode(c).toLowerCase()
  return (lowers[c] = small.length === 1 ? small.charCodeAt(0) : c)
}

/** Where a run of digits ends that begins at an offset: at the offset where there is none, after `most` at the latest. */
export function digitsEnd(words: string, at: number, most: number): number {
  let end = at
  while (end < words.length && end - at < most && isDigit(words.charCodeAt(end))) end++
  return end
}

/** Whether four digits stand side by side. */
export function hasYear(words: string): boolean {
  let run = 0
  for (let i = 0; i < words.length; i++)
    if (!isDigit(words.charCodeAt(i))) run = 0
    else if (++run === 4) return true
  return false
}
