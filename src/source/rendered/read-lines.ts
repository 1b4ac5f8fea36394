import type { Position } from '../../document/index.ts'

/** One line of the page, without the white space around it. */
export interface Line extends Position {
  /** `source.slice(start, end)`; empty for a blank line. */
  text: string
}

/** Cuts a text into lines at LF, CR LF or CR. */
export function readLines(source: string): Line[] {
  const lines: Line[] = []
  const length = source.length
  for (let from = 0; from <= length; ) {
    let to = from
    for (; to < length; to++) {
      const c = source.charCodeAt(to)
      if (c === 10 || c === 13) break
    }
    let start = from
    let end = to
    while (start < end && isEdge(source.charCodeAt(start))) start++
    while (end > start && isEdge(source.charCodeAt(end - 1))) end--
    lines.push({ start, end, text: source.slice(start, end) })
    from = to + (source.charCodeAt(to) === 13 && source.charCodeAt(to + 1) === 10 ? 2 : 1)
  }
  return lines
}

/** White space and what shows nothing: NUL, byte order mark, characters of no width. */
function isEdge(c: number): boolean {
  return (
    c <= 32 ||
    c === 0xa0 ||
    c === 0xad ||
    (c >= 0x2000 && c <= 0x200f) ||
    c === 0x2028 ||
    c === 0x2029 ||
    c === 0x202f ||
    c === 0x2060 ||
    c === 0x3000 ||
    c === 0xfeff
  )
}
