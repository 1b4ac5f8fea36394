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

/** `style="display:none"`: sort keys, dates for machines. */

export function isClose(c: number): boolean {
  return c === 41 || c === 93 || c === 0xff09
}

/** Punctuation that parts two words, and the space around it. */
export function isStop(c: number): boolean {
  return c === 44 || c === 59 || c === 58 || c === 32 || c === 0x3001 || c === 0xff0c || c === 0xff1b
}

/** The wide ranges in which no character is a space or has no width. */
export function isLetterRange(c: number): boolean {
  return (c > 0xad && c < 0x1680) || (c > 0x3000 && c < 0xfeff)
}

/** Whether trimmed words need no work: no runs of spaces, no odd ones, nothing without width. */
export function isTidy(words: string): boolean {
  let space = false
  for (let i = 0; i < words.length; i++) {
    const c = words.charCodeAt(i)
    if (c === 32) {
      if (space) return false
      space = true
    } else {
      space = false
      if (c > 32 && c < 0x7f) continue
      if (!isLetterRange(c)) return false
    }
  }
  return true
}
