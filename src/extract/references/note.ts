import type { Reference as ReferenceNode } from '../../document/index.ts'

/** One footnote of the page: what defines it and what cites it. */
export interface Note {
  group: string
  name?: string
  /** The number or letter that a rendered page shows. */
  label?: string
  /** Where its words stand; absent where nothing defines it. */
  definition?: ReferenceNode
  /** Continuations of it on later pages. */
  more: ReferenceNode[]
  /** Further definitions of the same name. */
  doubles: ReferenceNode[]
  /** Every node that cites or defines it. */
  nodes: ReferenceNode[]
  uses: number
  number?: number
  /** The note of which it is a part: `extends=`. */
  parent?: Note
  id: string
}
