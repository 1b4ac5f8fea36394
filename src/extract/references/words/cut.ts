import type { CitationText } from './flatten.ts'
import { GAP } from './flatten.ts'

/** Takes a stretch out of the words, and leaves a mark that parts what was before it from what is behind. */
export function cut(flat: CitationText, start: number, end: number): void {
  flat.text = flat.text.slice(0, start) + GAP + flat.text.slice(end)
  const shift = end - start - 1
  const moved = (at: number): number => (at <= start ? at : at >= end ? at - shift : start)
  for (const span of flat.italics) {
    span.start = moved(span.start)
    span.end = moved(span.end)
  }
  for (const span of flat.addresses) {
    span.start = moved(span.start)
    span.end = moved(span.end)
  }
}

/** Without punctuation and gaps at the ends. A full stop behind a capital or an abbreviation's letter stays away too. */
export function trimMarks(words: string): string {
  let start = 0
  let end = words.length
  while (start < end && isMark(words.charCodeAt(start))) start++
  while (end > start && isMark(words.charCodeAt(end - 1))) end--
  return words.slice(start, end)
}

function isMark(c: number): boolean {
  return (
    c <= 32 ||
    c === 46 ||
    c === 44 ||
    c === 59 ||
    c === 58 ||
    c === 0xfffc ||
    c === 45 ||
    c === 0x2013 ||
    c === 0x2014 ||
    c === 0xb7 ||
    c === 0x2022 ||
    c === 42 ||
    c === 0x3001 ||
    c === 0x3002
  )
}
