import { list, type Reference as ReferenceNode } from '../../document/index.ts'

/** One footnote of the page: what defines it and what cites it. */
export class Note {
  readonly group: string
  readonly name: string | undefined
  /** The number or letter that a rendered page shows. */
  readonly label: string | undefined
  /** Where its words stand; absent where nothing defines it. */
  definition: ReferenceNode | undefined = undefined
  /** Every node that cites or defines it. */
  nodes: readonly ReferenceNode[] = none
  /** Continuations of it on later pages. */
  more: readonly ReferenceNode[] = none
  /** Further definitions of the same name. */
  doubles: readonly ReferenceNode[] = none
  uses = 0
  number: number | undefined = undefined
  /** The note of which it is a part: `extends=`. */
  parent: Note | undefined = undefined
  id = ''

  constructor(group: string, name: string | undefined, label: string | undefined) {
    this.group = group
    this.name = name
    this.label = label
  }
}

const none: readonly ReferenceNode[] = []

/** Adds to the nodes of a note; nearly all lists have one or none. */
export function withNode(nodes: readonly ReferenceNode[], node: ReferenceNode): readonly ReferenceNode[] {
  if (nodes.length === 0) return list(node)
  ;(nodes as ReferenceNode[]).push(node)
  return nodes
}
