import { list, type Node, Place, type Quotes, QuotesNode, TextNode } from '../../../document/index.ts'
import type { Reader } from './reader.ts'

const marks = ["''", "'''", "'''''"] as const

/** The apostrophe runs of a line, which together decide what each of them is. */
export class QuoteLine {
  private readonly reader: Reader
  private bold = 0
  private italic = 0
  private readonly bolds = list<Quotes>()

  constructor(reader: Reader) {
    this.reader = reader
  }

  add(out: Node[], start: number, size: number): void {
    const value = size === 5 ? marks[2] : size === 3 ? marks[1] : marks[0]
    const node = new QuotesNode(value, new Place(start, start + size))
    if (size !== 2) this.bold++
    if (size !== 3) this.italic++
    if (size === 3) this.bolds.push(node)
    out.push(node)
  }

  /**
   * At the end of a line that leaves both italics and bold open, one of the threes is an apostrophe and a two:
   * > l'''Action française''
   * MediaWiki takes the first behind a word of one letter, else the first behind a longer word, else the first.
   */
  close(out: Node[]): null {
    if (this.bold % 2 === 0 || this.italic % 2 === 0) return null
    const { source } = this.reader
    let word: Quotes | null = null
    let gap: Quotes | null = null
    for (const node of this.bolds) {
      const { start } = node.position
      if (source.charCodeAt(start - 1) === 32) gap ??= node
      else if (source.charCodeAt(start - 2) === 32) {
        this.splitOne(out, node)
        return null
      } else word ??= node
    }
    const node = word ?? gap
    if (node) this.splitOne(out, node)
    return null
  }

  private splitOne(out: Node[], node: Quotes): boolean {
    for (let k = out.length - 1; k >= 0; k--) {
      const sibling = out[k]!
      if (sibling === node) {
        const { start, end } = node.position
        node.value = marks[0]
        node.position = { start: start + 1, end }
        const before = out[k - 1]
        if (
          before?.type === 'text' &&
          before.position.end === start &&
          before.value.length === start - before.position.start
        ) {
          before.position.end = start + 1
          before.value += "'"
        } else out.splice(k, 0, new TextNode("'", new Place(start, start + 1)))
        return true
      }
      // it may have gone into an element of the line
      if (sibling.type === 'element' && sibling.position.end > node.position.start) {
        if (sibling.position.start < node.position.start && this.splitOne(sibling.children, node)) return true
      } else if (sibling.position.end < node.position.start) return false
    }
    return false
  }
}
