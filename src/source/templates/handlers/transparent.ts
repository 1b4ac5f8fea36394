import { ElementNode, list, type Node, positionals, toText } from '../../../document/index.ts'
import type { Handler } from '../handler.ts'
import { filled, joined, named, opening, value, whole } from '../pieces.ts'

/** `{{nowrap|words}}` → words. A value with `=` in it makes a named parameter of itself: `{{nowrap|a=b}}` is empty, as on the page. */
export const first: Handler = (template) => named(template, '1', 'text', 'content')

/** `{{color|red|words}}` → words. */
export const second: Handler = (template) => {
  const words = named(template, '2', 'text')
  return words.length > 0 ? words : named(template, '1')
}

/** `{{resize|120%|words}}`, `{{transl|ru|ALA|words}}` → words. */
export const last: Handler = (template) => {
  const parameters = filled(template)
  const parameter = parameters[parameters.length - 1]
  return parameter ? value(parameter) : []
}

/** `{{hidden|title|words}}` → title words. */
export const all: Handler = (template) => joined(filled(template), ' ')

/** `{{small|words}}` → `<small>words</small>`: in a value, small words are a remark. */
export const small: Handler = (template) => {
  const parameter = positionals(template)[0]
  const children = parameter ? value(parameter) : []
  if (children.length === 0) return []
  return list<Node>(new ElementNode('small', '', children, template.position))
}

/** `{{!}}` → `|`, `{{snd}}` → ` – `. */
export const characters: Handler = (template, { table }) => {
  const words = table.literals.get(template.key) ?? ''
  if (words === '') return []
  // > {{spaces|4}} · {{dash|words}}
  const behind = template.children.length > 0 ? named(template, '1') : []
  // > François {{Ier}},   {{7e|circonscription}}
  if (behind.length === 0) return whole(template, /^[\p{L}\d]/u.test(words) ? words.trimEnd() : words)
  // > {{p.|12}} → p. 12
  if (words.endsWith(' ') && words.trim() !== '') return [opening(template, words), ...behind]
  return isCount(toText(behind)) ? whole(template, words) : behind
}

/** `{{Орден Ленина}}` → Орден Ленина, a line of its own: the page shows a ribbon that is called so. */
export const ownName: Handler = (template) => [
  {
    type: 'listItem',
    marker: '*',
    children: whole(template, (template.name ?? '').replaceAll('_', ' ')),
    position: template.position,
  },
]

/** `{{Calcio Juventus}}` → Juventus: the team is named by the template. */
export const restOfName: Handler = (template) => {
  const name = template.name ?? ''
  const words = name.slice(name.indexOf(' ') + 1).trim()
  return words === '' ? [] : whole(template, words)
}

function isCount(words: string): boolean {
  return words.length < 4 && Number.isInteger(Number(words))
}
