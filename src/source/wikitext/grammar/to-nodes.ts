import type { Node } from '../../../document/index.ts'
import { readUrl } from '../scan/external-links.ts'
import { makeReference, makeReferenceList } from '../scan/read-tags.ts'
import type { Reader } from '../scan/reader.ts'
import { type Ast, childOf } from './ast.ts'
import { linkOf } from './links.ts'
import { SiblingList } from './sibling-list.ts'
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

/** Turns siblings, which are flat there, into nodes: list lines get their words, tags their content, links their trail. */
export function toNodes(g: Grammar, siblings: readonly Ast[], depth: number, listFrom = -1): Node[] {
  const nodes = new Siblings(g.r, depth)
  nodes.add(g, siblings, listFrom)
  return nodes.finish()
}

/** Siblings may come in several stretches, each parsed by itself. */
export class Siblings {
  private g!: Grammar
  private readonly r: Reader
  private readonly list: SiblingList
  private end = 0

  constructor(r: Reader, depth: number) {
    this.r = r
    this.list = new SiblingList(r, depth)
  }

  add(g: Grammar, siblings: readonly Ast[], listFrom = -1): void {
    this.g = g
    if (listFrom >= 0) this.list.openItem(listFrom)
    for (let k = 0; k < siblings.length; k++) this.one(siblings[k]!, siblings[k + 1])
    const last = siblings[siblings.length - 1]
    if (last) this.end = g.end(last.range[1])
  }

  /** A stretch that could not be parsed. */
  addPlain(start: number, end: number): void {
    this.list.closeItem(start)
    this.list.pushPlain(start, end)
    this.end = end
  }

  finish(): Node[] {
    return this.list.finish(this.end)
  }

  private one(ast: Ast, next: Ast | undefined): void {
    const start = this.g.start(ast.range[0])
    const end = this.g.end(ast.range[1])
    const { list } = this
    if (ast.type !== undefined && end <= list.taken) return
    const position = { start, end }
    if (ast.type !== undefined && ast.type !== 'comment' && ast.type !== 'html' && this.r.tooDeep(list.at, start)) {
      list.words(start, end)
      return
    }
    switch (ast.type) {
      case undefined:
        list.words(start, end)
        break
      case 'comment': {
        const closed = this.r.source.endsWith('-->', end) || this.r.source.startsWith('-->', end - 3)
        list.push({ type: 'comment', value: this.r.words(start + 4, closed ? end - 3 : end), position })
        break
      }
      case 'quote':
        list.push({ type: 'quotes', value: this.r.source.slice(start, end) as "''", position })
        break
      case 'hr':
        list.push({ type: 'rule', position })
        break
      case 'double-underscore':
        list.push({ type: 'switch', value: this.r.source.slice(start, end), position })
        break
      case 'html':
        list.tag(start, end)
        break
      case 'list':
        list.closeItem(start)
        list.words(list.openItem(start), end)
        break
      case 'heading':
        this.heading(ast)
        break
      case 'ext':
        this.extension(ast)
        break
      case 'include':
        list.push({
          type: 'extension',
          name: 'includeonly',
          attributes: '',
          value: this.r.words(this.r.source.indexOf('>', start) + 1, this.r.source.lastIndexOf('<', end - 1)),
          position,
        })
        break
      case 'table':
        list.push(tableOf(this.g, ast, list.at))
        break
      case 'template':
      case 'magic-word':
      case 'arg':
        list.push(templateOf(this.g, ast, list.at))
        break
      case 'link':
      case 'category':
      case 'file': {
        const limit = next && next.type === undefined ? this.g.end(next.range[1]) : end
        const link = linkOf(this.g, ast, limit, list.at)
        list.taken = link.position.end
        list.push(link)
        break
      }
      case 'ext-link': {
        const url = childOf(ast, 'ext-link-url')!
        const label = childOf(ast, 'ext-link-text')
        const [from, to] = this.g.range(url)
        const children = label ? toNodes(this.g, label.childNodes ?? [], list.at + 1) : []
        list.push({ type: 'externalLink', url: this.r.words(from, to).replaceAll('&amp;', '&'), children, position })
        break
      }
      case 'free-ext-link': {
        // it takes comments and templates behind the address for a part of it
        const url = readUrl(this.r, start, this.r.source.indexOf(':', start), end)
        if (!url) {
          list.words(start, end)
          break
        }
        list.push(url)
        list.taken = url.position.end
        for (const child of ast.childNodes ?? []) this.one(child, undefined)
        break
      }
      case 'converter':
        this.variant(ast)
        break
      default:
        // magic links, what closes nothing, `dd`: words
        list.words(start, end)
    }
  }

  private heading(ast: Ast): void {
    const title = childOf(ast, 'heading-title')!
    const start = this.g.start(ast.range[0])
    const level = title.range[0] - ast.range[0]
    const end = this.g.end(title.range[1]) + level
    this.list.closeItem(start)
    const children = toNodes(this.g, title.childNodes ?? [], this.list.at + 1)
    this.list.push({ type: 'heading', level, children, position: { start, end } })
    for (const child of childOf(ast, 'heading-trail')?.childNodes ?? []) this.one(child, undefined)
  }

  private extension(ast: Ast): void {
    const name = (ast.name ?? '').toLowerCase()
    const [start, end] = this.g.range(ast)
    const { r, list } = this
    const inner = childOf(ast, 'ext-inner')
    const position = { start, end }
    const open = r.source.indexOf('>', start)
    const closed = r.source.charCodeAt(open - 1) === 47
    const attributes = r.words(start + 1 + name.length, closed ? open - 1 : open).trim()
    const [from, to] = closed || !inner ? [end, end] : this.g.range(inner)
    if (name === 'nowiki') list.pushPlain(from, to)
    else if (name === 'ref') {
      const children = closed ? [] : toNodes(this.g, inner?.childNodes ?? [], list.at + 1)
      list.push(makeReference(attributes, children, position))
    } else if (name === 'references') {
      list.push(makeReferenceList(attributes, closed ? [] : this.g.parse(from, to, list.at + 1), position))
    } else if (name === 'poem') {
      list.push({
        type: 'element',
        name,
        attributes,
        children: closed ? [] : this.g.parse(from, to, list.at + 1),
        position,
      })
    } else list.push({ type: 'extension', name, attributes, value: closed ? '' : r.words(from, to), position })
  }

  private variant(ast: Ast): void {
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
  }
}
