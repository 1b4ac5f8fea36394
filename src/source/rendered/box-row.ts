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
