import { LinkNode, list, type Node, type Template, toText } from '../../../document/index.ts'
import type { Handler, HandlerContext } from '../handler.ts'
import { ordinalEnd } from '../ordinal-end.ts'
import { atomic, filled, named, value, whole } from '../pieces.ts'

/** `{{flag|GER}}`, `{{flagcountry|Germany|1918|name=…}}` → a link on the country's name. */
export const country: Handler = (template, context) => {
  const given = named(template, 'name')
  const parameter = filled(template)[0]
  if (!parameter) return given
  const nodes = value(parameter)
  if (given.length > 0) return given
  if (nodes.some((node) => node.type !== 'text')) return nodes
  const words = toText(nodes).trim()
  const name = context.table.countries.get(words.toLowerCase())
  const children = name === undefined ? nodes : [atomic(name, parameter.position)]
  return list<Node>(new LinkNode(name ?? words, children, template.position))
}

/** `{{GER}}` → a link on the country's name. */
export const countryName: Handler = (template, { table }) => {
  const name = table.countries.get(template.key) ?? table.countries.get(template.key.slice(0, 3))
  if (name === undefined) return []
  // > {{BRAn}}: the word for a people, not the name of its country
  return template.key.length === 4 && template.key !== name.toLowerCase()
    ? whole(template, name)
    : linked(template, name)
}

/** `{{army|USA|1861}}` → a link on `United States Army`. */
export const forces: Handler = (template, context) => {
  const parameter = filled(template)[0]
  const code = parameter ? toText(value(parameter)).trim().toLowerCase() : ''
  const names = context.table.forces.get(template.key)
  const name = names?.get(code) ?? (code === '' ? undefined : names?.get('*')?.replace('$', countryOf(code, context)))
  return name === undefined ? [] : linked(template, name)
}

function countryOf(code: string, { table }: HandlerContext): string {
  const name = table.countries.get(code)
  if (name !== undefined) return name
  // > {{army|Kingdom of Italy}}: a name in place of a code
  return code.replace(/(^| )\p{Ll}/gu, (letter) => letter.toUpperCase())
}

/** `{{ushr|CA|12|12th}}` → a link on `12th`, or on `California's 12th congressional district`. */
export const district: Handler = (template, { table }) => {
  const [stateNode, numberNode, shownNode] = filled(template)
  if (!stateNode || !numberNode) return null
  const code = toText(value(stateNode)).trim()
  const state = table.states.get(code.toLowerCase()) ?? code
  const number = toText(value(numberNode)).trim()
  const which = /^\d+$/.test(number) ? `${number}${ordinalEnd(number)}` : 'at-large'
  const target = `${state}'s ${which} congressional district`
  const kind = shownNode ? toText(value(shownNode)).trim() : ''
  // > {{ushr|CA|12|X}}: one capital chooses a form, anything else are the words
  const words = kind === '' || /^[A-Z]$/.test(kind) ? null : value(shownNode!)
  return [
    {
      type: 'link',
      target,
      children: words ?? [atomic(kind === 'X' ? which : target, template.position)],
      position: template.position,
    },
  ]
}

function linked(template: Template, name: string): Node[] {
  return list<Node>(new LinkNode(name, whole(template, name), template.position))
}
