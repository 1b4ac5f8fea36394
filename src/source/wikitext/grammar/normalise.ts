/** Text as wikiparser-node takes it, and the way back to where it stood. */
export interface Normalised {
  text: string
  /** Offset in `text` → offset in the source of what begins there: behind anything that was left out. */
  start: (at: number) => number
  /** Offset in `text` → offset in the source of what ends there: before anything that was left out. */
  end: (at: number) => number
}

/**
 * Leaves out what wikiparser-node would delete by itself, which would shift its offsets (NUL, DEL, the CR of CR LF), and the
 * tags around what pages give to others, which it reads as if the page were included. A lone CR is a line's end.
 */
export function normalise(source: string, from: number, to: number): Normalised {
  const slice = source.slice(from, to)
  const cuts: number[] = [] // pairs: offset in the text, how much was left out up to there
  /** Offset in the text → what was left out just there; but a newline keeps its CR. */
  const before = new Map<number, number>()
  const parts: string[] = []
  let start = 0
  let gone = 0
  for (const match of slice.matchAll(/[\0\x7f]+|\r(?=\n)|<\/?(?:noinclude|onlyinclude)[ \t\n]*\/?>/gi)) {
    const [cut] = match
    parts.push(slice.slice(start, match.index))
    start = match.index + cut.length
    const at = match.index - gone
    if (cut !== '\r') before.set(at, (before.get(at) ?? 0) + cut.length)
    gone += cut.length
    cuts.push(at, gone)
  }
  parts.push(slice.slice(start))
  const end = (at: number): number => from + at + goneBefore(cuts, at)
  return { text: parts.join('').replaceAll('\r', '\n'), start: (at) => end(at) + (before.get(at) ?? 0), end }
}

function goneBefore(cuts: readonly number[], at: number): number {
  let low = 0
  let high = cuts.length / 2
  while (low < high) {
    const middle = (low + high) >> 1
    if (cuts[middle * 2]! < at) low = middle + 1
    else high = middle
  }
  return low === 0 ? 0 : cuts[low * 2 - 1]!
}
