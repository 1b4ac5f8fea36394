import { isExact } from './build.ts'
import { isTidy } from './characters.ts'
import type { Node, Position } from './nodes.ts'
import { PlainText } from './plain-text.ts'
import { type Listener, TextWriter } from './text-writer.ts'

/**
 * Plain words of nodes: no markup, no footnote marks, no pictures, no tables. Runs of white space are one space, odd
 * spaces are plain ones, characters of no width are gone; `<br>` and list items begin a line, an empty line stays one.
 */
export function toPlainText(nodes: readonly Node[], whole?: Position): PlainText {
  const only = nodes[0]
  if (nodes.length === 1 && only!.type === 'text') {
    const words = only!.value.trim()
    // most values are one text, which stands in the source as it is
    if (words.length === only!.value.length && isExact(only!) && isTidy(words))
      return new PlainText(words, [0, only!.position.start, -1], whole ?? spanOf(nodes))
  }
  const writer = new TextWriter(false, true, null)
  writer.nodes(nodes)
  return new PlainText(writer.text, writer.pieces, whole ?? spanOf(nodes))
}

/** As `toPlainText`, where nobody will ask for positions. */
export function toText(nodes: readonly Node[]): string {
  let inner = nodes
  // most values and labels are one text, some in a link
  while (inner.length === 1) {
    const only = inner[0]!
    if (only.type === 'text') {
      const words = only.value.trim()
      if (isTidy(words)) return words
      break
    }
    if (only.type !== 'link') break
    inner = only.children
  }
  if (inner.length === 0) return ''
  const writer = new TextWriter(false, false, null)
  writer.nodes(inner)
  return writer.text
}

/**
 * As `toText`, for the stretch of a page from one of the nodes to before another: unknown templates on lines of their own
 * are boxes and show nothing.
 */
export function toPageText(nodes: readonly Node[], from: number, to: number, listener: Listener | null): string {
  const writer = new TextWriter(true, false, listener)
  writer.nodes(nodes, from, to)
  return writer.text
}

/** As `toPageText` of all the nodes, with their positions. */
export function toPagePlainText(nodes: readonly Node[]): PlainText {
  const writer = new TextWriter(true, true, null)
  writer.nodes(nodes)
  return new PlainText(writer.text, writer.pieces, spanOf(nodes))
}

/** From the start of the first node to the end of the last. */
export function spanOf(nodes: readonly Node[]): Position {
  const first = nodes[0]
  const last = nodes[nodes.length - 1]
  return first && last ? { start: first.position.start, end: last.position.end } : { start: 0, end: 0 }
}
