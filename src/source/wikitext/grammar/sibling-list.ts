import type { ListItem, Node } from '../../../document/index.ts'
import { closeElement, lastNamed, MOST_OPEN, type OpenElement } from '../scan/open-elements.ts'
import { readHtmlTag } from '../scan/read-tags.ts'
import type { Reader } from '../scan/reader.ts'

/** Nodes in a row, with the elements open among them. */
interface Level {
  out: Node[]
  open: OpenElement[]
}

/** Tags that leave nothing: those around what pages give to others, and what would close a note that is not open. */
const gone = /<\/?(?:noinclude|onlyinclude)[ \t\n]*\/?>|<\/ref>/gi

/** Siblings that are being made, left to right: knows which list line and which elements are open. */
export class SiblingList {
  /** Words before this offset belong to the link before them. */
  taken = 0
  private readonly r: Reader
  private readonly depth: number
  private readonly page: Level = { out: [], open: [] }
  /** The list line that is open. */
  private item: { node: ListItem; level: Level } | null = null

  constructor(r: Reader, depth: number) {
    this.r = r
    this.depth = depth
  }

  /** Takes the next node. */
  push(node: Node): void {
    this.level.out.push(node)
  }

  /** How deep the next node stands. */
  get at(): number {
    return this.depth + (this.item ? 1 : 0) + this.page.open.length + (this.item?.level.open.length ?? 0)
  }

  /** Words as they stand, tags and newlines among them. */
  pushPlain(start: number, end: number): void {
    this.r.pushPlain(this.level.out, start, end)
  }

  /** All of them, the last one ending here at most. */
  finish(end: number): Node[] {
    this.closeItem(end)
    return this.page.out
  }

  /** Words of the source; a newline in them ends the list line. */
  words(start: number, end: number): void {
    let from = start
    for (const tag of this.r.source.slice(start, end).matchAll(gone)) {
      this.plain(from, start + tag.index)
      from = start + tag.index + tag[0].length
    }
    this.plain(from, end)
  }

  private plain(start: number, end: number): void {
    let from = Math.max(start, this.taken)
    if (this.item) {
      const { source } = this.r
      let newline = from
      while (newline < end && source.charCodeAt(newline) !== 10 && source.charCodeAt(newline) !== 13) newline++
      if (newline < end) {
        this.r.pushPlain(this.level.out, from, newline)
        this.closeItem(newline)
        from = newline
      }
    }
    this.r.pushPlain(this.level.out, from, end)
  }

  /** Opens a list line; gives where its marker ends. */
  openItem(start: number): number {
    const { source } = this.r
    let end = start
    while (end < source.length && '*#:;'.includes(source.charAt(end))) end++
    const node: ListItem = {
      type: 'listItem',
      marker: source.slice(start, end),
      children: [],
      position: { start, end },
    }
    this.page.out.push(node)
    this.item = { node, level: { out: node.children, open: [] } }
    this.taken = Math.max(this.taken, end)
    return end
  }

  /** Ends the list line, if one is open. */
  closeItem(end: number): void {
    if (this.item) this.item.node.position.end = Math.max(end, this.item.node.position.end)
    this.item = null
  }

  /** An HTML tag: it opens an element, closes one, or is words. */
  tag(start: number, end: number): void {
    const tag = readHtmlTag(this.r, start, end)
    if (!tag) {
      this.words(start, end)
      return
    }
    if (tag.closes) {
      let index = lastNamed(this.level.open, tag.name)
      if (index < 0 && this.item && lastNamed(this.page.open, tag.name) >= 0) {
        this.closeItem(start)
        index = lastNamed(this.page.open, tag.name)
      }
      const { out, open } = this.level
      if (index >= 0) closeElement(out, open, index, end)
    } else if (tag.node) {
      const { out, open } = this.level
      if (tag.mayHold && !this.r.tooDeep(this.at, start)) {
        if (open.length === MOST_OPEN) open.shift()
        open.push({ name: tag.name, index: out.length })
      }
      out.push(tag.node)
    }
  }

  private get level(): Level {
    return this.item?.level ?? this.page
  }
}
