import type { Node, PlainText } from '../document/index.ts'
import type { Infobox, Parameter } from '../model/index.ts'

/** One non-empty row of an infobox while facts are being read: what the Article says of it, and the nodes it came from. */
export interface RowReading {
  /** The very object in `infobox.parameters`: key, canonical name, index, text, typed value. */
  readonly parameter: Parameter
  /** The value's nodes, trimmed. */
  readonly nodes: readonly Node[]
  /** The value's words, each of which knows its position. */
  readonly words: PlainText
  /** Number of the office block, where a rendered box has them; null outside. */
  readonly ordinal: number | null
  /** The row only heads the rows below it: the title of an office block, or of a group. It is not in `infobox.parameters`. */
  readonly heading?: true
}

/** An infobox while facts are being read. */
export interface InfoboxReading {
  readonly infobox: Infobox
  /** Whether boxes of its family are about a person. */
  readonly aboutPerson: boolean
  readonly rows: readonly RowReading[]
  readonly modules: readonly InfoboxReading[]
}
