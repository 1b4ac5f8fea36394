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

function isZeroWidth(c: number): boolean {
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

/** 0–9 */
export function isDigit(c: number): boolean {
  return c >= 48 && c <= 57
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

/** From this length on, a regular expression finds the end of a run sooner than a loop. */
const LONG = 24

/** What ends a run: the second of two spaces, or any character that is neither letter nor plain space. */
const runEnds = new RegExp(` {2}|[${unitsBut(LETTER).replace(' ', '')}]`, 'g')

/** Where words that can be taken as they stand end: before several spaces, odd ones, a newline, what has no width. */
export function runEnd(words: string, from: number): number {
  const { length } = words
  let end = from
  if (length - from < LONG) {
    for (; end < length; end++) {
      const c = words.charCodeAt(end)
      if (kindOf[c] !== LETTER && (c !== 32 || (end > from && words.charCodeAt(end - 1) === 32))) break
    }
  } else {
    runEnds.lastIndex = from
    end = runEnds.test(words) ? runEnds.lastIndex - 1 : length
  }
  while (end > from && words.charCodeAt(end - 1) === 32) end--
  return end
}

/** Whether words need no work but to lose a space at their ends. */
export function isTidy(words: string): boolean {
  const { length } = words
  const end = runEnd(words, 0)
  return end === length || (end === length - 1 && words.charCodeAt(end) === 32)
}

/** The UTF-16 units of all kinds but one, for a class of a regular expression. */
function unitsBut(kind: number): string {
  let units = ''
  for (let c = 0; c < kindOf.length; c++) if (kindOf[c] !== kind) units += String.fromCharCode(c)
  return units
}
