export function isSpace(c: number): boolean {
  return (
    c === 32 ||
    c === 9 ||
    c === 13 ||
    c === 0xa0 ||
    (c >= 0x2000 && c <= 0x200a) ||
    c === 0x202f ||
    c === 0x205f ||
    c === 0x3000 ||
    c === 0x2028 ||
    c === 0x2029 ||
    c === 0x85 ||
    c === 11 ||
    c === 12
  )
}

export function isZeroWidth(c: number): boolean {
  return (
    c === 0xad ||
    c === 0x200b ||
    c === 0x200e ||
    c === 0x200f ||
    c === 0x2060 ||
    c === 0xfeff ||
    c === 0 ||
    (c >= 0x202a && c <= 0x202e) ||
    (c >= 0x2066 && c <= 0x2069)
  )
}

export function isOpen(c: number): boolean {
  return c === 40 || c === 91 || c === 0xff08
}

export function isClose(c: number): boolean {
  return c === 41 || c === 93 || c === 0xff09
}

/** Punctuation that parts two words, and the space around it. */
export function isStop(c: number): boolean {
  return c === 44 || c === 59 || c === 58 || c === 32 || c === 0x3001 || c === 0xff0c || c === 0xff1b
}

/** What a character is to writers of words. */
export const LETTER = 0
export const BLANK = 1
export const NEWLINE = 2
export const NO_WIDTH = 3

/** The above for every UTF-16 unit. */
export const kindOf = new Uint8Array(0x10000)
for (const [from, to] of [
  [0, 0x100],
  [0x2000, 0x2070],
  [0x3000, 0x3001],
  [0xfeff, 0xff00],
] as [number, number][])
  for (let c = from; c < to; c++)
    kindOf[c] = c === 10 ? NEWLINE : isSpace(c) ? BLANK : isZeroWidth(c) ? NO_WIDTH : LETTER

/** Whether words need no work but to lose a space at their ends: no runs of spaces, no odd ones, no newline, nothing without width. */
export function isTidy(words: string): boolean {
  let wasSpace = false
  for (let i = 0; i < words.length; i++) {
    const c = words.charCodeAt(i)
    if (kindOf[c] === LETTER) wasSpace = false
    else {
      if (wasSpace || c !== 32) return false
      wasSpace = true
    }
  }
  return true
}
