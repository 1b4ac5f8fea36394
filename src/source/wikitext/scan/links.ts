import type { Category, File, InterlanguageLink, Link, Node } from '../../../document/index.ts'
import { readNodes } from './read-nodes.ts'
import type { Reader } from './reader.ts'
import type { Item } from './structure.ts'
import { cleanTitle, splitFragment } from './titles.ts'
import { wikiLanguages } from './wiki-languages.ts'

/** Reads `[[…]]`: the first part of its target tells what it is. */
export function readLink(r: Reader, item: Item, to: number, depth: number): Link | File | Category | InterlanguageLink {
  const { source } = r
  const { start, inner, innerEnd, end } = item
  const pipes = item.marks.filter((mark) => source.charCodeAt(mark) !== 61)
  const targetEnd = pipes[0] ?? innerEnd
  const raw = r.wordsOutsideComments(inner, targetEnd)
  const position = { start, end }
  const colon = raw.indexOf(':')
  if (colon > 0) {
    const prefix = cleanTitle(raw.slice(0, colon)).toLowerCase()
    const namespace = r.site.namespaces.get(prefix)
    if (namespace === 'category') {
      const name = cleanTitle(raw.slice(colon + 1))
      const node: Category = { type: 'category', name, position }
      if (pipes.length > 0) node.sortKey = r.wordsOutsideComments(behindPipe(source, pipes[0]!), innerEnd).trim()
      return node
    }
    if (namespace === 'file') return readFile(r, item, pipes, cleanTitle(raw.slice(colon + 1)), depth)
    if (wikiLanguages.has(prefix)) {
      return { type: 'interlanguageLink', language: prefix, title: cleanTitle(raw.slice(colon + 1)), position }
    }
  }
  const colonFirst = raw.trimStart().startsWith(':')
  const { title, fragment } = splitFragment(colonFirst ? raw.slice(raw.indexOf(':') + 1) : raw)
  const children = linkWords(r, item, pipes, colonFirst, depth)
  const trailEnd = endOfTrail(r, end, to)
  r.pushText(children, end, trailEnd)
  const node: Link = { type: 'link', target: title, children, position: { start, end: trailEnd } }
  if (fragment !== undefined) node.fragment = fragment
  return node
}

function linkWords(r: Reader, { inner, innerEnd }: Item, pipes: number[], colonFirst: boolean, depth: number): Node[] {
  if (pipes.length === 0) {
    const from = colonFirst ? r.source.indexOf(':', inner) + 1 : inner
    return readNodes(r, from, innerEnd, 'label', depth + 1)
  }
  const from = behindPipe(r.source, pipes[0]!)
  if (from < innerEnd) return readNodes(r, from, innerEnd, 'inline', depth + 1)
  // [[Help:Trick (magic)|]] is shown as “Trick”
  const [start, end] = trickedWords(r.source, inner, pipes[0]!)
  return readNodes(r, start, end, 'label', depth + 1)
}

/** What the pipe trick leaves of a title: no namespace, nothing in parentheses or behind a comma at its end. */
function trickedWords(source: string, inner: number, end: number): [number, number] {
  const title = source.slice(inner, end)
  const from = title.indexOf(':') + 1
  let to = title.length
  const bracket = title.lastIndexOf('(')
  const comma = title.indexOf(', ', from)
  if (title.trimEnd().endsWith(')') && bracket > from) to = bracket
  else if (comma > from) to = comma
  while (to > from && title[to - 1] === ' ') to--
  return [inner + from, inner + to]
}

function readFile(r: Reader, item: Item, pipes: number[], name: string, depth: number): File {
  const { source } = r
  const options: string[] = []
  let caption: [number, number] | null = null
  pipes.forEach((pipe, k) => {
    const from = behindPipe(source, pipe)
    const to = pipes[k + 1] ?? item.innerEnd
    const option = r.wordsOutsideComments(from, to).trim()
    if (option === '') return
    if (isFileOption(r, option)) options.push(option)
    else caption = [from, to]
  })
  const children = caption ? readNodes(r, caption[0], caption[1], 'inline', depth + 1) : []
  return { type: 'file', name, options, children, position: { start: item.start, end: item.end } }
}

function isFileOption({ site }: Reader, option: string): boolean {
  if (option.length > 200) return site.fileOptionStarts.some((start) => option.startsWith(start))
  const lower = option.toLowerCase()
  if (site.fileOptions.has(lower)) return true
  if (isSize(lower)) return true
  return site.fileOptionStarts.some((start) => lower.startsWith(start))
}

/** `220px`, `x100px`, `220x100px`, also with a space, and `px` doubled as old pages have it. */
function isSize(option: string): boolean {
  const c = option.charCodeAt(0)
  return (
    (c === 120 || (c >= 48 && c <= 57)) &&
    /^\d{0,6} ?x? ?\d{0,6} ?(?:px|пкс|пк|بك|پیکسل|ピクセル|像素)(?:px)?$/.test(option)
  )
}

function behindPipe(source: string, pipe: number): number {
  return source.charCodeAt(pipe) === 123 ? pipe + 5 : pipe + 1
}

/** Letters glued to a link belong to its words: [[boat]]s. */
function endOfTrail({ source, site }: Reader, from: number, to: number): number {
  let i = from
  while (i < to && isTrail(source.charCodeAt(i), site.trail)) i++
  return i
}

function isTrail(c: number, kind: 'latin' | 'cased' | 'arabic' | 'none'): boolean {
  if (kind === 'none') return false
  if (c < 128) return c >= 97 && c <= 122
  if (kind === 'latin') return false
  if (kind === 'arabic') return c >= 0x621 && c <= 0x6cc && !(c >= 0x660 && c <= 0x66d)
  if (c < 0xdf || c > 0x587 || c === 0xf7) return false
  const letter = String.fromCharCode(c)
  return letter.toUpperCase() !== letter
}
