import type { Position } from '../../document/index.ts'
import type { Line } from './read-lines.ts'

/**
 * The cells of `| cell | cell |`, trimmed, empty ones too; `\|` is a character of its cell.
 */
export function readCells(line: Line): Position[] {
  const cells: Position[] = []
  const { text } = line
  let from = text.charCodeAt(0) === 124 ? 1 : 0
  for (let i = from; i <= text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === 92) i++
    else if (c === 124 || i === text.length) {
      if (i < text.length || text.charCodeAt(text.length - 1) !== 124) cells.push(trimmed(text, from, i, line.start))
      from = i + 1
    }
  }
  return cells
}

function trimmed(text: string, from: number, to: number, offset: number): Position {
  const words = text.slice(from, to)
  const start = from + words.length - words.trimStart().length
  return { start: offset + start, end: offset + Math.max(start, from + words.trimEnd().length) }
}
