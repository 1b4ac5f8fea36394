import type { Element, ListItem, Node } from '../../../document/index.ts'
import { readUrl } from '../scan/external-links.ts'
import { makeReference, makeReferenceList, readHtmlTag } from '../scan/read-tags.ts'
import type { Reader } from '../scan/reader.ts'
import type { Ast } from './ast.ts'
import { childOf } from './ast.ts'
import { linkOf } from './links.ts'
import { tableOf } from './tables.ts'
import { templateOf } from './templates.ts'

/** What turning a tree of wikiparser-node into ours needs to know. */
export interface Grammar {
  readonly r: Reader
  /** Offset in the parsed text → offset in the source of what begins there. */
  readonly start: (at: number) => number
  /** Offset in the parsed text → offset in the source of what ends there. */
  readonly end: (at: number) => number
  /** Where a node stands in the source. */
  readonly range: (ast: Ast) => [number, number]
  /** Parses a stretch by itself; for tags whose content wikiparser-node reads in its own way. */
  readonly parse: (start: number, end: number, depth: number) => Node[]
}

/** A list of siblings that is being made, with the elements open in it. */
interface Level {
  out: Node[]
  open: { name: string; index: number }[]
}

const MOST_OPEN = 20
/** Tags that leave nothing: those around what pages give to others, and what would close a note that is not open. */
const gone = /<\/?(?:noinclude|onlyinclude)[ \t\n]*\/?>|<\/ref>/gi

/** Turns siblings, which are flat there, into nodes: list lines get their words, tags their content, links their trail. */
export function toNodes(g: Grammar, siblings: readonly Ast[], depth: number, listFrom = -1): Node[] {
  const nodes = new Siblings(depth)
  nodes.add(g, siblings, listFrom)
  return nodes.finish()
}

/** Siblings may come in several stretches, each parsed by itself. */
export class Siblings {
  private g!: Grammar
  private r!: Reader
  private readonly depth: number
  private readonly page: Level = { out: [], open: [] }
  /** The list line that is open. */
  private item: { node: ListItem; level: Level } | null = null
  /** Words before this offset belong to the link before them. */
  private taken = 0
  private end = 0

  constructor(depth: number) {
    this.depth = depth
  }

  add(g: Grammar, siblings: readonly Ast[], listFrom = -1): void {
    this.g = g
    this.r = g.r
    if (listFrom >= 0) this.openItem(listFrom, this.markerEnd(listFrom))
    for (let k = 0; k < siblings.length; k++) this.one(siblings[k]!, siblings[k + 1])
    const last = siblings[siblings.length - 1]
    if (last) this.end = g.end(last.range[1])
  }

  /** A stretch that could not be parsed. */
  addPlain(r: Reader, start: number, end: number): void {
    this.closeItem(start)
    r.pushPlain(this.page.out, start, end)
    this.end = end
  }

  finish(): Node[] {
    this.closeItem(this.end)
    return this.page.out
  }

  private get level(): Level {
    return this.item?.level ?? this.page
  }

  private get at(): number {
    return this.depth + (this.item ? 1 : 0) + this.page.open.length + (this.item?.level.open.length ?? 0)
  }

  private one(ast: Ast, next: Ast | undefined): void {
    const start = this.g.start(ast.range[0])
    const end = this.g.end(ast.range[1])
    if (ast.type !== undefined && end <= this.taken) return
    const { out } = this.level
    const position = { start, end }
    if (ast.type !== undefined && ast.type !== 'comment' && ast.type !== 'html' && this.r.tooDeep(this.at, start)) {
      this.words(start, end)
      return
    }
    switch (ast.type) {
      case undefined:
        this.words(start, end)
        break
      case 'comment': {
        const closed = this.r.source.endsWith('-->', end) || this.r.source.startsWith('-->', end - 3)
        out.push({ type: 'comment', value: this.r.words(start + 4, closed ? end - 3 : end), position })
        break
      }
      case 'quote':
        out.push({ type: 'quotes', value: this.r.source.slice(start, end) as "''", position })
        break
      case 'hr':
        out.push({ type: 'rule', position })
        break
      case 'double-underscore':
        out.push({ type: 'switch', value: this.r.source.slice(start, end), position })
        break
      case 'html':
        this.tag(start, end)
        break
      case 'list':
        this.closeItem(start)
        this.openItem(start, this.markerEnd(start))
        this.words(this.markerEnd(start), end)
        break
      case 'heading':
        this.heading(ast)
        break
      case 'ext':
        this.extension(ast)
        break
      case 'include':
        out.push({
          type: 'extension',
          name: 'includeonly',
          attributes: '',
          value: this.r.words(this.r.source.indexOf('>', start) + 1, this.r.source.lastIndexOf('<', end - 1)),
          position,
        })
        break
      case 'table':
        out.push(tableOf(this.g, ast, this.at))
        break
      case 'template':
      case 'magic-word':
      case 'arg':
        out.push(templateOf(this.g, ast, this.at))
        break
      case 'link':
      case 'category':
      case 'file': {
        const limit = next && next.type === undefined ? this.g.end(next.range[1]) : end
        const link = linkOf(this.g, ast, limit, this.at)
        this.taken = link.position.end
        out.push(link)
        break
      }
      case 'ext-link': {
        const url = childOf(ast, 'ext-link-url')!
        const label = childOf(ast, 'ext-link-text')
        const [from, to] = this.g.range(url)
        const children = label ? toNodes(this.g, label.childNodes ?? [], this.at + 1) : []
        out.push({ type: 'externalLink', url: this.r.words(from, to).replaceAll('&amp;', '&'), children, position })
        break
      }
      case 'free-ext-link': {
        // it takes comments and templates behind the address for a part of it
        const url = readUrl(this.r, start, this.r.source.indexOf(':', start), end)
        if (!url) {
          this.words(start, end)
          break
        }
        out.push(url)
        this.taken = url.position.end
        for (const child of ast.childNodes ?? []) this.one(child, undefined)
        break
      }
      case 'converter':
        this.variant(ast)
        break
      default:
        // magic links, what closes nothing, `dd`: words
        this.words(start, end)
    }
  }

  /** Words of the source; a newline in them ends the list line. */
  private words(start: number, end: number): void {
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

  private markerEnd(start: number): number {
    let i = start
    while ('*#:;'.includes(this.r.source.charAt(i)) && i < this.r.source.length) i++
    return i
  }

  private openItem(start: number, markerEnd: number): void {
    const node: ListItem = {
      type: 'listItem',
      marker: this.r.source.slice(start, markerEnd),
      children: [],
      position: { start, end: markerEnd },
    }
    this.page.out.push(node)
    this.item = { node, level: { out: node.children, open: [] } }
    this.taken = Math.max(this.taken, markerEnd)
  }

  private closeItem(end: number): void {
    if (this.item) this.item.node.position.end = Math.max(end, this.item.node.position.end)
    this.item = null
  }

  private tag(start: number, end: number): void {
    const tag = readHtmlTag(this.r, start, end)
    if (!tag) {
      this.words(start, end)
      return
    }
    if (tag.closes) {
      let index = lastNamed(this.level, tag.name)
      if (index < 0 && this.item && lastNamed(this.page, tag.name) >= 0) {
        this.closeItem(start)
        index = lastNamed(this.page, tag.name)
      }
      if (index >= 0) closeElement(this.level, index, end)
    } else if (tag.node) {
      const { out, open } = this.level
      if (tag.mayHold && !this.r.tooDeep(this.at, start)) {
        if (open.length === MOST_OPEN) open.shift()
        open.push({ name: tag.name, index: out.length })
      }
      out.push(tag.node)
    }
  }

  private heading(ast: Ast): void {
    const title = childOf(ast, 'heading-title')!
    const start = this.g.start(ast.range[0])
    const level = title.range[0] - ast.range[0]
    const end = this.g.end(title.range[1]) + level
    this.closeItem(start)
    const children = toNodes(this.g, title.childNodes ?? [], this.at + 1)
    this.level.out.push({ type: 'heading', level, children, position: { start, end } })
    for (const child of childOf(ast, 'heading-trail')?.childNodes ?? []) this.one(child, undefined)
  }

  private extension(ast: Ast): void {
    const name = (ast.name ?? '').toLowerCase()
    const [start, end] = this.g.range(ast)
    const { r } = this
    const inner = childOf(ast, 'ext-inner')
    const position = { start, end }
    const open = r.source.indexOf('>', start)
    const closed = r.source.charCodeAt(open - 1) === 47
    const attributes = r.words(start + 1 + name.length, closed ? open - 1 : open).trim()
    const [from, to] = closed || !inner ? [end, end] : this.g.range(inner)
    const { out } = this.level
    if (name === 'nowiki') r.pushPlain(out, from, to)
    else if (name === 'ref') {
      const children = closed ? [] : toNodes(this.g, inner?.childNodes ?? [], this.at + 1)
      out.push(makeReference(attributes, children, position))
    } else if (name === 'references') {
      out.push(makeReferenceList(attributes, closed ? [] : this.g.parse(from, to, this.at + 1), position))
    } else if (name === 'poem') {
      out.push({
        type: 'element',
        name,
        attributes,
        children: closed ? [] : this.g.parse(from, to, this.at + 1),
        position,
      })
    } else out.push({ type: 'extension', name, attributes, value: closed ? '' : r.words(from, to), position })
  }

  private variant(ast: Ast): void {
    const start = this.g.start(ast.range[0])
    const flags = childOf(ast, 'converter-flags')
    const flag = flags ? this.r.source.slice(this.g.start(flags.range[0]), this.g.end(flags.range[1])).trim() : ''
    if (flag === 'H' || flag === 'T' || flag === '-') return
    const { variants } = this.r.site
    let best: Ast | undefined
    let rank = Number.POSITIVE_INFINITY
    for (const rule of ast.childNodes ?? []) {
      if (rule.type !== 'converter-rule') continue
      const code = childOf(rule, 'converter-rule-variant')
      const name = code ? this.r.source.slice(this.g.start(code.range[0]), this.g.end(code.range[1])) : ''
      const found = variants?.indexOf(name.trim().toLowerCase()) ?? -1
      const value = found < 0 ? 1e9 : found
      if (value < rank) {
        rank = value
        best = childOf(rule, 'converter-rule-to')
      }
    }
    if (best) for (const child of best.childNodes ?? []) this.one(child, undefined)
    this.taken = Math.max(this.taken, start)
  }
}

function lastNamed({ open }: Level, name: string): number {
  let index = open.length - 1
  while (index >= 0 && open[index]!.name !== name) index--
  return index
}

function closeElement({ out, open }: Level, at: number, end: number): void {
  const { index } = open[at]!
  const element = out[index] as Element
  element.children = out.splice(index + 1)
  element.position.end = end
  open.length = at
}
