import { isClose, isOpen, type Link, type Node, type Text, text, toText } from '../document/index.ts'
import type { Named } from '../model/index.ts'
import { edges } from './marks.ts'

/** An entry taken apart: its name, the page it links to, and each remark behind it. */
export interface NamedReading {
  name: string
  link?: string
  /** What stood in parentheses or small type, in order. */
  notes: string[]
}

/** An entry that leads to a page. */
export type LinkedReading = NamedReading & { link: string }

/** `[[#Marriages and issue|See below]]`: a link to elsewhere on the page names nobody. */
export function isOwnSection(item: readonly Node[]): boolean {
  return item.length === 1 && item[0]!.type === 'link' && (item[0] as Link).target === ''
}

/** A reading without what it does not have. */
export function toNamed({ name, link, notes }: NamedReading): Named {
  const named: Named = link === undefined ? { name } : { name, link }
  if (notes.length > 0) named.note = notes.join('; ')
  return named
}

/**
 * A person, party, school … from one entry of a value; null where it has no words. Parentheses in the words are remarks; those inside a link belong to the name:
 *
 *     [[Christian Democratic Union (East Germany)]] (1990)
 *                                                   ^ a remark
 */
export function readNamed(item: readonly Node[]): NamedReading | null {
  const reader = new Reader()
  for (let i = 0; i < item.length; i++) reader.node(item[i]!)
  return reader.finish(item)
}

/** As `readNamed`, for who asks for an entry that leads to a page; null where it leads to none. */
export function readLinked(item: readonly Node[]): LinkedReading | null {
  for (let i = 0; i < item.length; i++) {
    if (item[i]!.type === 'text') continue
    const reading = readNamed(item)
    return reading !== null && isLinked(reading) ? reading : null
  }
  return null
}

function isLinked(reading: NamedReading): reading is LinkedReading {
  return reading.link !== undefined
}

class Reader {
  private name: Node[] = []
  private note: Node[] = []
  private notes: string[] = []
  private depth = 0

  node(node: Node): void {
    if (node.type === 'text') this.text(node)
    else if (this.depth > 0) this.note.push(node)
    else if (node.type === 'element' && (node.name === 'small' || node.name === 'sup' || node.name === 'sub'))
      this.remark(node)
    else this.name.push(node)
  }

  finish(item: readonly Node[]): NamedReading | null {
    if (this.depth > 0) this.endNote()
    let name = tidy(toText(this.name))
    if (name === '') {
      // > (unknown): all of it is in brackets
      name = tidy(toText(item))
      // > [until her death]: a remark in a line of its own
      return name === '' || (name.startsWith('[') && name.endsWith(']')) ? null : { name, notes: [] }
    }
    const link = linkOf(this.name, name)
    const parted = partRemarks(name)
    const notes = parted.notes.length > 0 ? [...parted.notes, ...this.notes] : this.notes
    return link === undefined ? { name: parted.name, notes } : { name: parted.name, link, notes }
  }

  private text(node: Node & { type: 'text' }): void {
    const { value } = node
    let from = 0
    for (let i = 0; i < value.length; i++) {
      const c = value.charCodeAt(i)
      if (isOpen(c)) {
        this.keep(node, from, i)
        from = this.depth === 0 ? i + 1 : i
        this.depth++
      } else if (this.depth > 0 && isClose(c)) {
        this.keep(node, from, i)
        from = i
        this.depth--
        if (this.depth === 0) {
          from = i + 1
          this.endNote()
        }
      }
    }
    this.keep(node, from, value.length)
  }

  private keep(node: Text, from: number, to: number): void {
    if (to <= from) return
    const { value, position } = node
    const words = to - from === value.length ? node : text(value.slice(from, to), position)
    if (this.depth > 0) this.note.push(words)
    else this.name.push(words)
  }

  private endNote(): void {
    const words = tidy(toText(this.note))
    if (words !== '') this.notes.push(words)
    this.note = []
  }

  /** Small type is a remark where it stands behind the name; a superscript in a name is part of it. */
  private remark(node: Node & { type: 'element' }): void {
    if (node.name !== 'small') {
      this.name.push(node)
      return
    }
    const words = toText(node.children)
    if (toText(this.name) === '' && words !== '' && !isOpen(words.charCodeAt(0))) {
      for (const child of node.children) this.name.push(child)
      return
    }
    const inner = words.startsWith('(') && words.endsWith(')') && words.indexOf('(', 1) < 0 ? words.slice(1, -1) : words
    const tidied = tidy(inner)
    if (tidied !== '') this.notes.push(tidied)
  }
}

/**
 * Remarks that stand beside a name without brackets of their own:
 *
 *     Louise Piëch - mother · 1905–22 Russian · Malia Ann (b. 1998), where all of it is a link
 */
function partRemarks(words: string): { name: string; notes: readonly string[] } {
  const last = words.charCodeAt(words.length - 1)
  const first = words.charCodeAt(0)
  if (last !== 41 && !(first >= 48 && first <= 57) && !hasDash(words)) return { name: words, notes: none }
  let name = words
  const notes: string[] = []
  const open = name.lastIndexOf(' (')
  if (open > 0 && name.endsWith(')') && /\d/.test(name.slice(open))) {
    notes.push(name.slice(open + 2, -1))
    name = name.slice(0, open)
  }
  const years = /^\d{4}[–-](?:\d{2,4})? /.exec(name)
  if (years && years[0].length < name.length) {
    notes.unshift(years[0].trim())
    name = tidy(name.slice(years[0].length))
  }
  const dash = / [-–—] (?=\p{Ll})/u.exec(name)
  if (dash && dash.index > 0) {
    notes.unshift(name.slice(dash.index + dash[0].length))
    name = name.slice(0, dash.index)
  }
  return { name, notes }
}

const none: readonly string[] = []

function hasDash(words: string): boolean {
  return words.includes(' - ') || words.includes(' – ') || words.includes(' — ')
}

/** The page a name leads to: it has one link, and no words of weight beside it. */
function linkOf(nodes: readonly Node[], name: string): string | undefined {
  const links: (Node & { type: 'link' })[] = []
  collect(nodes, links)
  const [link] = links
  if (!link || links.length > 1 || link.target === '') return undefined
  const words = tidy(toText(link.children))
  return name.length - words.length <= Math.max(6, words.length * 0.4) || name === words ? link.target : undefined
}

function collect(nodes: readonly Node[], links: (Node & { type: 'link' })[]): void {
  for (const node of nodes) {
    if (node.type === 'link') links.push(node)
    else if (node.type === 'element') collect(node.children, links)
    else if (node.type === 'template' && node.shown) collect(node.shown, links)
  }
}

/** Words without the marks and spaces at their ends. */
export function tidy(words: string): string {
  let start = 0
  let end = words.length
  while (start < end && edges[words.charCodeAt(start)] === 1) start++
  while (end > start && edges[words.charCodeAt(end - 1)] === 1) end--
  const inner = end - start === words.length ? words : words.slice(start, end)
  return inner.includes('\n') ? inner.replaceAll('\n', ' ') : inner
}
