import {
  childrenOf,
  list,
  type Node,
  type Reference,
  type ReferenceList,
  ReferenceListNode,
  ReferenceNode,
  toText,
} from '../../../document/index.ts'
import type { Handler } from '../handler.ts'
import { filled, named, value } from '../pieces.ts'

const textNames = ['1', 'text']
const nameNames = ['name']
const groupNames = ['group']

/** `{{efn|words|name=x}}` → a note of the template's group. */
export const note: Handler = (template, { table }) => {
  const words = table.notes.get(template.key) ?? {}
  const group = groupOf(named(template, ...(words.groups ?? groupNames))) || words.group || ''
  const name = toText(named(template, ...(words.name ?? nameNames))).trim()
  const children = named(template, ...(words.text ?? textNames))
  if (children.length === 0 && name === '') return []
  return list<Node>(reference(template.position, { name, group, children }))
}

/** `{{sfn|Smith|2001|p=5}}` → a note that holds the template itself: alike ones are one note, so they get one name. */
export const shortNote: Handler = (template, { table }) => {
  // > {{sfn|Smith|2001|p=5|ref=x}}
  const parts = template.children.map((child) => {
    const words = toText(child.children).trim()
    if (child.positional || child.key.kind !== 'parameter') return words
    const { name } = child.key
    if (silent.has(name) || words === '') return ''
    // one page and several are the same place in a name
    return `${table.pageNames.has(name) ? 'p' : name}${words}`
  })
  const name = `FOOTNOTE${parts.join('')}`
  return list<Node>(reference(template.position, { name, group: '', children: list<Node>(template) }))
}

const silent = new Set(['ref', 'ps', 'postscript', 'nopp'])

/** `{{r|a|b|p2=7}}` → a mark for each name. */
export const namedNotes: Handler = (template, { table }) => {
  const group = groupOf(named(template, 'group', 'g', 'grp')) || table.notes.get(template.key)?.group || ''
  return filled(template).map((parameter, i) => {
    const numbers = i === 0 ? ['', '1'] : [String(i + 1)]
    const places = numbers.flatMap((number) => [
      `p${number}`,
      `pp${number}`,
      `page${number}`,
      `pages${number}`,
      `at${number}`,
    ])
    const locator = toText(named(template, ...places)).trim()
    const node = reference(parameter.position, { name: toText(value(parameter)).trim(), group, children: [] })
    if (locator !== '') node.locator = locator
    return node
  })
}

/** `{{reflist|group=x|refs=<ref …>}}` → a list of notes. */
export const noteList: Handler = (template, { table }) => {
  const words = table.noteLists.get(template.key) ?? {}
  const group = groupOf(named(template, ...(words.groups ?? groupNames))) || words.group || ''
  const children = named(template, ...(words.refs ?? ['refs']))
  markListed(children)
  const node: ReferenceList = new ReferenceListNode(children, template.position)
  if (group !== '') node.group = group
  return list<Node>(node)
}

/** `group="к"`: the template hands the value on to a tag, where quotes are none of its words. */
function groupOf(nodes: readonly Node[]): string {
  const words = toText(nodes).trim()
  const quote = words[0]
  const isQuoted = (quote === '"' || quote === "'") && words.length > 1 && words.endsWith(quote)
  return isQuoted ? words.slice(1, -1) : words
}

/** All notes of a list are definitions, except those inside of notes. */
function markListed(nodes: readonly Node[]): void {
  for (const node of nodes) {
    if (node.type === 'reference') node.listed = true
    else markListed(childrenOf(node) ?? [])
  }
}

/** The page behind a mark, `{{rp|12}}`: it belongs to the note in front of it. */
export function locatorOf(template: Parameters<Handler>[0]): string {
  return toText(named(template, '1', 'p', 'pp', 'page', 'pages', 'at')).trim()
}

/** A note with only the facts that it has. */
export function reference(
  position: Reference['position'],
  { name, group, children }: { name: string; group: string; children: Node[] },
): Reference {
  const node: Reference = new ReferenceNode(children, position)
  if (name !== '') node.name = name
  if (group !== '') node.group = group
  return node
}
