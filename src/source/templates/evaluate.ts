import { type Node, type ParserFunction, positionals, toText, trimNodes } from '../../document/index.ts'
import type { HandlerContext } from './handler.ts'
import { reference } from './handlers/notes.ts'
import { atomic } from './pieces.ts'

/** What a parser function comes to where that can be told from the page alone; null keeps it. */
export function evaluate(node: ParserFunction, { title }: HandlerContext): Node[] | null {
  const parameters = node.children
  const value = (i: number): Node[] => (parameters[i] ? trimNodes(parameters[i].children) : [])
  const words = (i: number): string => toText(value(i)).trim()
  switch (node.name) {
    case 'pagename':
    case 'fullpagename':
    case 'pagenamebase':
    case 'basepagename':
      return title === null ? null : [atomic(title, node.position)]
    case 'formatnum':
    case 'lc':
    case 'uc':
    case 'lcfirst':
    case 'ucfirst':
    case 'padleft':
      return changedCase(node.name, value(0))
    case '#if':
      return words(0) !== '' ? value(1) : value(2)
    case '#ifeq':
      return words(0) === words(1) ? value(2) : value(3)
    case '#iferror':
      return value(0)
    case '#ifexist':
    case '#ifexpr':
      return value(1)
    case '#switch':
      return chosen(node, words(0))
    case '#tag':
      return words(0) === 'ref' ? note(node) : null
    default:
      return null
  }
}

function changedCase(name: string, nodes: Node[]): Node[] {
  const change = name === 'lc' ? (s: string) => s.toLowerCase() : name === 'uc' ? (s: string) => s.toUpperCase() : null
  if (!change) return nodes
  return nodes.map((node) => {
    if (node.type !== 'text') return node
    const value = change(node.value)
    return value === node.value ? node : atomic(value, node.position)
  })
}

/** `{{#switch:key|a=1|b|c=2|#default=3}}`. */
function chosen(node: ParserFunction, key: string): Node[] {
  let falls = false
  let fallback: Node[] = []
  for (const parameter of node.children.slice(1)) {
    if (parameter.key.kind !== 'parameter') continue
    const name = parameter.positional ? toText(parameter.children).trim() : parameter.key.name
    if (parameter.positional) {
      if (name === key) falls = true
      fallback = parameter.children
    } else if (falls || name === key) return trimNodes(parameter.children)
    else if (name === '#default') fallback = parameter.children
  }
  return trimNodes(fallback)
}

/** `{{#tag:ref|words|name=x|group=y}}`. */
function note(node: ParserFunction): Node[] {
  const named = (name: string): string => {
    const found = node.children.find(
      (child) => child.key.kind === 'parameter' && !child.positional && child.key.name === name,
    )
    return found ? toText(found.children).trim() : ''
  }
  const children = trimNodes(positionals(node)[1]?.children ?? [])
  return [reference(node.position, { name: named('name'), group: named('group'), children })]
}
