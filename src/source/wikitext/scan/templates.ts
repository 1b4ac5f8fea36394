import {
  type Argument,
  ArgumentNode,
  FunctionNode,
  foldName,
  list,
  type Node,
  type Parameter,
  ParameterNode,
  type ParserFunction,
  Place,
  type Position,
  type Reference,
  type ReferenceList,
  type Template,
  TemplateNode,
  toText,
} from '../../../document/index.ts'
import { functions, variables } from './magic-words.ts'
import { keyOfNumber } from './names.ts'
import { readNodes } from './read-nodes.ts'
import { makeReference, makeReferenceList } from './read-tags.ts'
import type { Reader } from './reader.ts'
import { ARGUMENT, COMMENT, TAG } from './structure.ts'

/** Reads `{{…}}` or `{{{…}}}`; null where what stands between the braces is no name: then they are text. */
export function readTemplate(
  r: Reader,
  item: number,
  depth: number,
): Template | ParserFunction | Argument | Reference | ReferenceList | null {
  const { structure } = r
  const inner = structure.inner(item)
  const pipe = r.firstPipe(item)
  const nameEnd = pipe < 0 ? structure.innerEnd(item) : pipe
  const name = r.name(inner, nameEnd)
  if (structure.kind(item) === ARGUMENT) {
    const [, fallback] = partsOf(r, item)
    const children = fallback ? readNodes(r, fallback.from, fallback.to, 'block', depth + 1) : list<Node>()
    return new ArgumentNode(name, children, positionOf(r, item))
  }
  if (name === '') return null
  const call = functionOf(r, inner, name)
  if (call) return readFunction(r, item, call, depth)
  if (!isName(r, inner, nameEnd)) return null
  const children = pipe < 0 ? list<Parameter>() : readParameters(r, item, depth + 1)
  return new TemplateNode(name, foldName(name), children, positionOf(r, item))
}

function positionOf({ structure }: Reader, item: number): Position {
  return new Place(structure.start(item), structure.end(item))
}

/** The parameters behind the first pipe, whose offsets are among the marks. */
function readParameters(r: Reader, item: number, depth: number): Parameter[] {
  const { source, structure } = r
  const parameters = list<Parameter>()
  const behind = structure.marksBehind(item)
  let number = 0
  let k = structure.firstMark(item)
  while (k < behind && source.charCodeAt(structure.mark(k)) !== 124) k++
  while (k < behind) {
    const start = structure.mark(k++) + 1
    let equals = -1
    let end = structure.innerEnd(item)
    for (; k < behind; k++) {
      const mark = structure.mark(k)
      if (source.charCodeAt(mark) === 124) {
        end = mark
        break
      }
      if (equals < 0) equals = mark
    }
    parameters.push(equals < 0 ? counted(r, start, end, ++number, depth) : namedParameter(r, start, equals, end, depth))
  }
  return parameters
}

function namedParameter(r: Reader, start: number, equals: number, end: number, depth: number): Parameter {
  const key = r.key(start, equals)
  const children = readValue(r, equals + 1, end, depth + 1)
  return new ParameterNode(key, false, children, new Place(r.skipSpace(start, equals), end))
}

function counted(r: Reader, start: number, end: number, number: number, depth: number): Parameter {
  const children = readValue(r, start, end, depth + 1)
  return new ParameterNode(keyOfNumber(number), true, children, new Place(start, end))
}

/** A value may begin with a list: templates put their arguments on lines of their own. */
function readValue(r: Reader, from: number, to: number, depth: number): Node[] {
  let i = from
  while (i < to && r.source.charCodeAt(i) === 32) i++
  if (i < to && r.source.charCodeAt(i) === 42 /* * */) {
    const nodes = readNodes(r, i, to, 'block', depth, true)
    if (i > from) nodes.unshift(r.text(from, i))
    return nodes
  }
  return readNodes(r, from, to, 'block', depth)
}

/** What a parser function is called, and where its first argument begins (-1: it has none). */
function functionOf(r: Reader, inner: number, name: string): { name: string; from: number } | null {
  const colon = name.indexOf(':')
  if (colon < 0) return variables.has(name) ? { name: name.toLowerCase(), from: -1 } : null
  const word = name.slice(0, colon).trim().toLowerCase()
  const own = r.site.functions.get(word) ?? word
  if (!word.startsWith('#') && !functions.has(own)) return null
  return { name: own, from: r.source.indexOf(':', inner) + 1 }
}

function readFunction(
  r: Reader,
  item: number,
  call: { name: string; from: number },
  depth: number,
): ParserFunction | Reference | ReferenceList {
  const position = positionOf(r, item)
  const parts = partsOf(r, item)
  const first = parts[0]!
  const tag = call.name === '#tag' ? toName(r, call.from, first.to) : ''
  if (tag === 'ref' || tag === 'references') {
    const inner = parts[1]
    const children = inner ? readNodes(r, inner.from, inner.to, 'block', depth + 1) : list<Node>()
    const attributes = parts
      .slice(2)
      .map((part) => attributeOf(r, part, depth))
      .join(' ')
    return tag === 'ref'
      ? makeReference(attributes, children, position)
      : makeReferenceList(attributes, children, position)
  }
  const children = list<Parameter>()
  if (call.from >= 0) {
    children.push(counted(r, call.from, first.to, 1, depth + 1))
    const named = call.name === '#switch' || call.name === '#invoke' || call.name === '#tag'
    if (named) {
      for (const parameter of readParameters(r, item, depth + 1)) {
        if (parameter.positional && parameter.key.kind === 'parameter') {
          parameter.key = keyOfNumber(Number(parameter.key.name) + 1)
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
  return new FunctionNode(call.name, children, position)
}

interface Part {
  from: number
  /** The first equals sign, -1 where there is none. */
  equals: number
  to: number
}

function partsOf({ source, structure }: Reader, item: number): Part[] {
  const innerEnd = structure.innerEnd(item)
  const parts: Part[] = []
  let part: Part = { from: structure.inner(item), equals: -1, to: innerEnd }
  for (let k = structure.firstMark(item); k < structure.marksBehind(item); k++) {
    const mark = structure.mark(k)
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
    const item = c === 60 || c === 123 ? r.item(i) : 0
    if (item !== 0 && r.structure.kind(item) !== TAG) {
      begun ||= r.structure.kind(item) !== COMMENT
      i = r.structure.end(item) - 1
    } else if (c === 91 || c === 93 || c === 123 || c === 125 || c === 60 || c === 62) return false
    else if (c === 10 && begun && !r.onlyGaps(i, end)) return false
    else if (c === 35 /* # */ && !begun) return false
    else if (c > 32) begun = true
  }
  return begun
}
