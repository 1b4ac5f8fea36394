import {
  type Category,
  type File,
  FileNode,
  type InterlanguageLink,
  type Link,
  LinkNode,
  list,
  type Node,
  Place,
  TextNode,
} from '../../../document/index.ts'
import { readNodes } from './read-nodes.ts'
import type { Reader } from './reader.ts'
import { cleanTitle, splitFragment } from './titles.ts'
import { wikiLanguages } from './wiki-languages.ts'

/** A link taken to pieces. */
export interface LinkParts {
  start: number
  end: number
  /** How far letters glued to it may go. */
  limit: number
  target: [number, number]
  /** What stands between the pipes. */
  parts: [number, number][]
  /** Reads a part, or the end of the target. */
  words: (from: number, to: number, mode: 'inline' | 'label') => Node[]
}

/** Reads `[[…]]`. */
export function readLink(
  r: Reader,
  item: number,
  to: number,
  depth: number,
): Link | File | Category | InterlanguageLink {
  const { source, structure } = r
  const plain = readPlainLink(r, item, to, depth)
  if (plain) return plain
  const innerEnd = structure.innerEnd(item)
  const pipes = pipesOf(r, item)
  return makeLink(r, {
    start: structure.start(item),
    end: structure.end(item),
    limit: to,
    target: [structure.inner(item), pipes[0] ?? innerEnd],
    parts: pipes.map((pipe, k) => [behindPipe(source, pipe), pipes[k + 1] ?? innerEnd]),
    words: (from, end, mode) => readNodes(r, from, end, mode, depth + 1),
  })
}

/** Nearly all links: a title in which nothing has a meaning of its own, and one pipe at most. Null for the others. */
function readPlainLink(r: Reader, item: number, to: number, depth: number): Link | null {
  const { source, structure } = r
  if (structure.detail(item) === 0) return null
  const inner = structure.inner(item)
  const innerEnd = structure.innerEnd(item)
  const end = structure.end(item)
  const mark = structure.firstMark(item)
  const pipe = mark === structure.marksBehind(item) ? innerEnd : structure.mark(mark)
  const title = source.slice(inner, pipe)
  let children: Node[]
  if (pipe === innerEnd) children = list<Node>(new TextNode(title, new Place(inner, pipe)))
  else if (pipe + 1 === innerEnd) return null
  else children = readNodes(r, pipe + 1, innerEnd, 'label', depth + 1)
  const trailEnd = endOfTrail(r, end, to)
  if (trailEnd > end) r.pushText(children, end, trailEnd)
  return new LinkNode(cleanTitle(title), children, new Place(structure.start(item), trailEnd))
}

/** Where the pipes of a link stand. */
export function pipesOf({ source, structure }: Reader, item: number): number[] {
  const pipes: number[] = []
  for (let k = structure.firstMark(item); k < structure.marksBehind(item); k++) {
    const mark = structure.mark(k)
    if (source.charCodeAt(mark) !== 61) pipes.push(mark)
  }
  return pipes
}

/** The first part of a link's target tells what it is. */
export function makeLink(r: Reader, link: LinkParts): Link | File | Category | InterlanguageLink {
  const raw = r.wordsOutsideComments(link.target[0], link.target[1])
  const position = new Place(link.start, link.end)
  const colon = raw.indexOf(':')
  if (colon > 0) {
    const prefix = cleanTitle(raw.slice(0, colon)).toLowerCase()
    const namespace = r.site.namespaces.get(prefix)
    if (namespace === 'category') {
      const name = cleanTitle(raw.slice(colon + 1))
      const node: Category = { type: 'category', name, position }
      if (link.parts[0]) node.sortKey = r.wordsOutsideComments(link.parts[0][0], link.end - 2).trim()
      return node
    }
    if (namespace === 'file') return makeFile(r, link, cleanTitle(raw.slice(colon + 1)))
    if (wikiLanguages.has(prefix)) {
      return { type: 'interlanguageLink', language: prefix, title: cleanTitle(raw.slice(colon + 1)), position }
    }
  }
  const colonFirst = raw.trimStart().startsWith(':')
  const { title, fragment } = splitFragment(colonFirst ? raw.slice(raw.indexOf(':') + 1) : raw)
  const children = linkWords(r, link, colonFirst)
  const trailEnd = endOfTrail(r, link.end, link.limit)
  r.pushText(children, link.end, trailEnd)
  const node: Link = new LinkNode(title, children, new Place(link.start, trailEnd))
  if (fragment !== undefined) node.fragment = fragment
  return node
}

function linkWords(r: Reader, link: LinkParts, colonFirst: boolean): Node[] {
  const [inner, targetEnd] = link.target
  const [words] = link.parts
  if (!words) return link.words(colonFirst ? r.source.indexOf(':', inner) + 1 : inner, targetEnd, 'label')
  // a second pipe is one of the words
  if (words[0] < link.end - 2) return link.words(words[0], link.end - 2, 'label')
  // [[Help:Trick (magic)|]] is shown as “Trick”
  const [start, end] = trickedWords(r.source, inner, targetEnd)
  return link.words(start, end, 'label')
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

function makeFile(r: Reader, link: LinkParts, name: string): File {
  const options = list<string>()
  let caption: [number, number] | null = null
  for (const part of link.parts) {
    const option = r.wordsOutsideComments(part[0], part[1]).trim()
    if (option === '') continue
    if (isFileOption(r, option)) options.push(option)
    else caption = part
  }
  const children = caption ? link.words(caption[0], caption[1], 'inline') : list<Node>()
  return new FileNode(name, options, children, new Place(link.start, link.end))
}

/** A keyword or size is not longer. */
const LONGEST_OPTION = 40

function isFileOption({ site }: Reader, option: string): boolean {
  const long = option.length > 200
  const lower = long ? option : option.toLowerCase()
  if (lower.length <= LONGEST_OPTION && (site.fileOptions.has(lower) || isSize(lower))) return true
  for (const start of site.fileOptionStarts) if (lower.startsWith(start)) return true
  return false
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
