import {
  type Argument,
  foldName,
  type Node,
  type Parameter,
  type ParserFunction,
  type Reference,
  type ReferenceList,
  type Template,
  toText,
} from '../../../document/index.ts'
import { functions, variables } from './magic-words.ts'
import { readNodes } from './read-nodes.ts'
import { makeReference, makeReferenceList } from './read-tags.ts'
import type { Reader } from './reader.ts'
import type { Item } from './structure.ts'

/** Reads `{{…}}` or `{{{…}}}`; null where what stands between the braces is no name: then they are text. */
export function readTemplate(
  r: Reader,
  item: Item,
  depth: number,
): Template | ParserFunction | Argument | Reference | ReferenceList | null {
  const { source } = r
  const parts = partsOf(source, item)
  const first = parts[0]!
  const position = { start: item.start, end: item.end }
  const name = r.wordsOutsideComments(item.inner, first.to).trim()
  if (item.kind === 'argument') {
    const fallback = parts[1]
    const children = fallback ? readNodes(r, fallback.from, fallback.to, 'block', depth + 1) : []
    return { type: 'argument', name, children, position }
  }
  if (name === '') return null
  const call = functionOf(r, item, name)
  if (call) return readFunction(r, item, parts, call, depth)
  if (!isName(r, item.inner, first.to)) return null
  const children = readParameters(r, parts.slice(1), depth + 1)
  return { type: 'template', name, key: foldName(name), children, position }
}

interface Part {
  from: number
  /** The first equals sign, -1 where there is none. */
  equals: number
  to: number
}

function partsOf(source: string, { inner, innerEnd, marks }: Item): Part[] {
  const parts: Part[] = []
  let part: Part = { from: inner, equals: -1, to: innerEnd }
  for (const mark of marks) {
    const c = source.charCodeAt(mark)
    if (c === 124) {
      part.to = mark
      parts.push(part)
      part = { from: mark + 1, equals: -1, to: innerEnd }
    } else if (c === 61 && part.equals < 0) part.equals = mark
  }
  parts.push(part)
  return parts
}

function readParameters(r: Reader, parts: readonly Part[], depth: number): Parameter[] {
  let number = 0
  return parts.map((part): Parameter => {
    const position = { start: part.from, end: part.to }
    if (part.equals < 0) {
      number++
      const children = readValue(r, part.from, part.to, depth + 1)
      return {
        type: 'parameter',
        key: { kind: 'parameter', name: String(number) },
        positional: true,
        children,
        position,
      }
    }
    const name = r.wordsOutsideComments(part.from, part.equals).trim()
    const children = readValue(r, part.equals + 1, part.to, depth + 1)
    return { type: 'parameter', key: { kind: 'parameter', name }, children, position }
  })
}

/** A value may begin with a list: templates put their arguments on lines of their own. */
function readValue(r: Reader, from: number, to: number, depth: number): Node[] {
  let i = from
  while (i < to && r.source.charCodeAt(i) === 32) i++
  if (i < to && r.source.charCodeAt(i) === 42 /* * */) {
    const nodes = readNodes(r, i, to, 'block', depth, true)
    if (i > from) nodes.unshift({ type: 'text', value: r.source.slice(from, i), position: { start: from, end: i } })
    return nodes
  }
  return readNodes(r, from, to, 'block', depth)
}

/** What a parser function is called, and where its first argument begins (-1: it has none). */
function functionOf(r: Reader, item: Item, name: string): { name: string; from: number } | null {
  const colon = name.indexOf(':')
  if (colon < 0) return variables.has(name) ? { name: name.toLowerCase(), from: -1 } : null
  const word = name.slice(0, colon).trim().toLowerCase()
  const own = r.site.functions.get(word) ?? word
  if (!word.startsWith('#') && !functions.has(own)) return null
  return { name: own, from: r.source.indexOf(':', item.inner) + 1 }
}

function readFunction(
  r: Reader,
  item: Item,
  parts: Part[],
  call: { name: string; from: number },
  depth: number,
): ParserFunction | Reference | ReferenceList {
  const position = { start: item.start, end: item.end }
  const first = parts[0]!
  const tag = call.name === '#tag' ? toName(r, call.from, first.to) : ''
  if (tag === 'ref' || tag === 'references') {
    const inner = parts[1]
    const children = inner ? readNodes(r, inner.from, inner.to, 'block', depth + 1) : []
    const attributes = parts
      .slice(2)
      .map((part) => attributeOf(r, part, depth))
      .join(' ')
    return tag === 'ref'
      ? makeReference(attributes, children, position)
      : makeReferenceList(attributes, children, position)
  }
  const children: Parameter[] = []
  if (call.from >= 0) {
    const key = { kind: 'parameter' as const, name: '1' }
    children.push({
      type: 'parameter',
      key,
      positional: true,
      children: readValue(r, call.from, first.to, depth + 2),
      position: { start: call.from, end: first.to },
    })
    const named = call.name === '#switch' || call.name === '#invoke' || call.name === '#tag'
    let number = 1
    for (const part of parts.slice(1)) {
      const [parameter] = readParameters(r, [named ? part : { ...part, equals: -1 }], depth + 1)
      if (parameter!.positional) parameter!.key = { kind: 'parameter', name: String(++number) }
      children.push(parameter!)
    }
  }
  return { type: 'parserFunction', name: call.name, children, position }
}

function toName(r: Reader, from: number, to: number): string {
  return r.wordsOutsideComments(from, to).trim().toLowerCase()
}

/** > {{#tag:ref|words|name=x}} */
function attributeOf(r: Reader, part: Part, depth: number): string {
  if (part.equals < 0) return ''
  const name = toName(r, part.from, part.equals)
  const value = toText(readNodes(r, part.equals + 1, part.to, 'label', depth + 1)).trim()
  const bare =
    value.length > 1 && (value[0] === '"' || value[0] === "'") && value.endsWith(value[0]) ? value.slice(1, -1) : value
  return `${name}="${bare.replaceAll('"', '&quot;')}"`
}

/** Whether a page title stands between two offsets, apart from the comments, templates and arguments in it. */
function isName(r: Reader, from: number, to: number): boolean {
  const { source } = r
  let end = to
  while (end > from && source.charCodeAt(end - 1) <= 32) end--
  let begun = false
  for (let i = from; i < end; i++) {
    const c = source.charCodeAt(i)
    const item = c === 60 || c === 123 ? r.item(i) : undefined
    if (item && item.kind !== 'tag') {
      begun ||= item.kind !== 'comment'
      i = item.end - 1
    } else if (c === 91 || c === 93 || c === 123 || c === 125 || c === 60 || c === 62) return false
    else if (c === 10 && begun && !r.onlyGaps(i, end)) return false
    else if (c === 35 /* # */ && !begun) return false
    else if (c > 32) begun = true
  }
  return begun
}
