import type { Position } from '../../document/index.ts'

/** One row of a box: a label and its value, or one cell that heads others (then there are no values). */
export interface BoxRow {
  label: Position
  /** The value, in as many stretches as it has cells or lines. */
  values: Position[]
  /** Words of the label cell. */
  words: string
  position: Position
}

/** A label as the page shows it: without bold marks, footnote marks and the colon behind it. */
export function plain(source: string, cell: Position): string {
  return source
    .slice(cell.start, cell.end)
    .replace(/\*\*|\0|[\u200b\u2060\ufeff]/g, '')
    .replace(/\[[^[\]]{1,14}\]$/, '')
    .replace(/\s+/g, ' ')
    .replace(/\s?:$/, '')
    .trim()
}
