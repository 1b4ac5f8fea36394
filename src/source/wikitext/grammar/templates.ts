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
import { makeReference, makeReferenceList } from '../scan/read-tags.ts'
import { type Ast, childOf } from './ast.ts'
import { type Grammar, toNodes } from './to-nodes.ts'

/** `{{…}}` and `{{{…}}}`. */
export function templateOf(
  g: Grammar,
  ast: Ast,
  depth: number,
): Template | ParserFunction | Argument | Reference | ReferenceList {
  const [start, end] = g.range(ast)
  const position = { start, end }
  const parts = (ast.childNodes ?? []).slice(1)
  if (ast.type === 'arg') {
    const fallback = childOf(ast, 'arg-default')
    const nameEnd = g.end(fallback ? fallback.range[0] - 1 : ast.range[1] - 3)
    const name = g.r.wordsOutsideComments(start + 3, nameEnd).trim()
    return {
      type: 'argument',
      name,
      children: fallback ? toNodes(g, fallback.childNodes ?? [], depth + 1) : [],
      position,
    }
  }
  const nameEnd = g.end(parts.length > 0 ? parts[0]!.range[0] - 1 : ast.range[1] - 2)
  const name = g.r.wordsOutsideComments(start + 2, nameEnd).trim()
  if (ast.type === 'template' || name === '!' || name === '=') {
    return { type: 'template', name, key: foldName(name), children: parametersOf(g, parts, depth + 1, true), position }
  }
  const word = name.split(':', 1)[0]!.trim().toLowerCase()
  const own = g.r.site.functions.get(word) ?? word
  return functionOf(g, own, parts, position, depth)
}

function functionOf(
  g: Grammar,
  name: string,
  parts: readonly Ast[],
  position: Parameter['position'],
  depth: number,
): ParserFunction | Reference | ReferenceList {
  const tag = name === '#tag' && parts[0] ? words(g, parts[0]).toLowerCase() : ''
  if (tag === 'ref' || tag === 'references') {
    const [content] = parametersOf(g, parts.slice(1, 2), depth, false)
    const attributes = parts
      .slice(2)
      .map((part) => attributeOf(g, part, depth))
      .join(' ')
    const make = tag === 'ref' ? makeReference : makeReferenceList
    return make(attributes, content?.children ?? [], position)
  }
  const named = name === '#switch' || name === '#invoke' || name === '#tag'
  const children = [
    ...parametersOf(g, parts.slice(0, 1), depth + 1, false),
    ...parametersOf(g, parts.slice(1), depth + 1, named, 1),
  ]
  return { type: 'parserFunction', name, children, position }
}

function parametersOf(g: Grammar, parts: readonly Ast[], depth: number, named: boolean, from = 0): Parameter[] {
  let number = from
  return parts.map((part): Parameter => {
    const [start, end] = g.range(part)
    const position = { start, end }
    const key = childOf(part, 'parameter-key')
    const value = childOf(part, 'parameter-value')
    if (key && value && value.range[0] > part.range[0]) {
      const equals = g.start(value.range[0] - 1)
      if (named) {
        const name = g.r.wordsOutsideComments(start, equals).trim()
        return {
          type: 'parameter',
          key: { kind: 'parameter', name },
          children: nodesOfValue(g, value, depth + 1),
          position: { start: g.r.skipSpace(start, equals), end },
        }
      }
      const children = toNodes(g, key.childNodes ?? [], depth + 1)
      g.r.pushPlain(children, equals, equals + 1)
      for (const child of toNodes(g, value.childNodes ?? [], depth + 1)) children.push(child)
      return {
        type: 'parameter',
        key: { kind: 'parameter', name: String(++number) },
        positional: true,
        children,
        position,
      }
    }
    const children = nodesOfValue(g, value ?? part, depth + 1)
    return {
      type: 'parameter',
      key: { kind: 'parameter', name: String(++number) },
      positional: true,
      children,
      position,
    }
  })
}

/** A value may begin with a list, as the scanner has it. */
function nodesOfValue(g: Grammar, value: Ast, depth: number): Node[] {
  const [from, end] = g.range(value)
  let i = from
  while (i < end && g.r.source.charCodeAt(i) === 32) i++
  if (i >= end || g.r.source.charCodeAt(i) !== 42) return toNodes(g, value.childNodes ?? [], depth)
  const nodes = toNodes(g, value.childNodes ?? [], depth, i)
  if (i > from) nodes.unshift({ type: 'text', value: g.r.source.slice(from, i), position: { start: from, end: i } })
  return nodes
}

function words(g: Grammar, part: Ast): string {
  return g.r.wordsOutsideComments(g.start(part.range[0]), g.end(part.range[1])).trim()
}

function attributeOf(g: Grammar, part: Ast, depth: number): string {
  const value = childOf(part, 'parameter-value')
  if (!value || value.range[0] === part.range[0]) return ''
  const name = g.r
    .wordsOutsideComments(g.start(part.range[0]), g.start(value.range[0] - 1))
    .trim()
    .toLowerCase()
  const text = toText(toNodes(g, value.childNodes ?? [], depth + 1)).trim()
  const quoted = text.length > 1 && (text[0] === '"' || text[0] === "'") && text.endsWith(text[0])
  return `${name}="${(quoted ? text.slice(1, -1) : text).replaceAll('"', '&quot;')}"`
}
