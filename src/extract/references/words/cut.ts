import type { CitationText } from './flatten.ts'
import { GAP } from './flatten.ts'

/** Takes a stretch out of the words, and leaves a mark that parts what was before it from what is behind. */
export function cut(flat: CitationText, start: number, end: number): void {
  flat.text = withGap(flat.text, start, end)
  move(flat.italics, start, end)
  move(flat.addresses, start, end)
}

/** Words with a gap in place of a stretch of them. */
export function withGap(words: string, start: number, end: number): string {
  return words.slice(0, start) + GAP + words.slice(end)
}

/** Words that show nothing where something was taken out of them. */
export function withoutGaps(words: string): string {
  return words.includes(GAP) ? words.replaceAll(GAP, ' ') : words
}

function move(spans: readonly { start: number; end: number }[], start: number, end: number): void {
  for (let i = 0; i < spans.length; i++) {
    const span = spans[i]!
    span.start = moved(span.start, start, end)
    span.end = moved(span.end, start, end)
  }
}

function moved(at: number, start: number, end: number): number {
  return at <= start ? at : at >= end ? at - (end - start - 1) : start
}

/** Without punctuation and gaps at the ends. A full stop behind a capital or an abbreviation's letter stays away too. */
export function trimMarks(words: string): string {
  let start = 0
  let end = words.length
  while (start < end && isMark(words.charCodeAt(start))) start++
  while (end > start && isMark(words.charCodeAt(end - 1))) end--
  return start === 0 && end === words.length ? words : words.slice(start, end)
}

function isMark(c: number): boolean {
  if (c < 128) return c <= 32 || c === 46 || c === 44 || c === 59 || c === 58 || c === 45 || c === 42
  return (
    c === 0xfffc ||
    c === 0x2013 ||
    c === 0x2014 ||
    c === 0xb7 ||
    c === 0x2022 ||
    c === 0x3001 ||
    c === 0x3002 ||
    c === 0xff0c ||
    c === 0xff0e
  )
}
