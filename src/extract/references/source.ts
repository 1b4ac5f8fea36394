import type { CslItem, Reference } from '../../model/index.ts'

/** A source as one citation gives it, before it is known which footnote it stands in. */
export interface Source {
  csl: CslItem
  archive?: NonNullable<Reference['archive']>
  /** What a short citation may call it: `Smith2001`. */
  anchors?: string[]
  /** It is itself a short citation: the names and the year that lead to its work. */
  cites?: string
}
