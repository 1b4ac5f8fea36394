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
  const nameEnd = firstPipe(r.source, item)
  const name = r.wordsOutsideComments(item.inner, nameEnd).trim()
  const position = { start: item.start, end: item.end }
  if (item.kind === 'argument') {
    const [, fallback] = partsOf(r.source, item)
    const children = fallback ? readNodes(r, fallback.from, fallback.to, 'block', depth + 1) : []
    return { type: 'argument', name, children, position }
  }
  if (name === '') return null
  const call = functionOf(r, item, name)
  if (call) return readFunction(r, item, call, depth)
  if (!isName(r, item.inner, nameEnd)) return null
  return { type: 'template', name, key: foldName(name), children: readParameters(r, item, depth + 1), position }
}

function firstPipe(source: string, { marks, innerEnd }: Item): number {
  for (let k = 0; k < marks.length; k++) if (source.charCodeAt(marks[k]!) === 124) return marks[k]!
  return innerEnd
}

/** The parameters behind the first pipe, whose offsets are among the marks. */
function readParameters(r: Reader, { innerEnd, marks }: Item, depth: number): Parameter[] {
  const { source } = r
  const parameters: Parameter[] = []
  let number = 0
  let k = 0
  while (k < marks.length && source.charCodeAt(marks[k]!) !== 124) k++
  while (k < marks.length) {
    const start = marks[k++]! + 1
    let equals = -1
    for (; k < marks.length && source.charCodeAt(marks[k]!) !== 124; k++) if (equals < 0) equals = marks[k]!
    const end = k < marks.length ? marks[k]! : innerEnd
    if (equals < 0) parameters.push(counted(r, start, end, ++number, depth))
    else {
      const name = r.wordsOutsideComments(start, equals).trim()
      const children = readValue(r, equals + 1, end, depth + 1)
      const position = { start: r.skipSpace(start, equals), end }
      parameters.push({ type: 'parameter', key: { kind: 'parameter', name }, children, position })
    }
  }
  return parameters
}

function counted(r: Reader, start: number, end: number, number: number, depth: number): Parameter {
  const key = { kind: 'parameter' as const, name: String(number) }
  const children = readValue(r, start, end, depth + 1)
  return { type: 'parameter', key, positional: true, children, position: { start, end } }
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
  call: { name: string; from: number },
  depth: number,
): ParserFunction | Reference | ReferenceList {
  const position = { start: item.start, end: item.end }
  const parts = partsOf(r.source, item)
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
    children.push(counted(r, call.from, first.to, 1, depth + 1))
    const named = call.name === '#switch' || call.name === '#invoke' || call.name === '#tag'
    if (named) {
      for (const parameter of readParameters(r, item, depth + 1)) {
        if (parameter.positional && parameter.key.kind === 'parameter') {
          parameter.key = { kind: 'parameter', name: String(Number(parameter.key.name) + 1) }
        }
        children.push(parameter)
      }
    } else {
      for (let k = 1; k < parts.length; k++) {
        const { from, to } = parts[k]!
        children.push(counted(r, from, to, k + 1, depth + 1))
      }
    }
  }
  return { type: 'parserFunction', name: call.name, children, position }
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
