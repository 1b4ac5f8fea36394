import type { Element, Node } from '../../../document/index.ts'

/** Elements that are open, innermost last. */
export interface OpenElement {
  name: string
  /** Where it stands among its siblings. */
  index: number
}

/** More elements than these stay open at a time only where nobody closes them. */
export const MOST_OPEN = 20

export function lastNamed(open: readonly OpenElement[], name: string): number {
  let index = open.length - 1
  while (index >= 0 && open[index]!.name !== name) index--
  return index
}

/** What stands behind the opening tag goes into the element; elements opened in between stay empty beside it. */
export function closeElement(out: Node[], open: OpenElement[], at: number, end: number): Node[] {
  const { index } = open[at]!
  const element = out[index] as Element
  element.children = out.splice(index + 1)
  element.position.end = end
  open.length = at
  return element.children
}
