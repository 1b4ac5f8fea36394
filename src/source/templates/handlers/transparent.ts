import { positionals, toText } from '../../../document/index.ts'
import type { Handler } from '../handler.ts'
import { filled, joined, value, valueOf, whole } from '../pieces.ts'

/** `{{nowrap|words}}` → words. A value with `=` in it makes a named parameter of itself: `{{nowrap|a=b}}` is empty, as on the page. */
export const first: Handler = (template) => valueOf(template, '1', 'text', 'content')

/** `{{color|red|words}}` → words. */
export const second: Handler = (template) => {
  const words = valueOf(template, '2', 'text')
  return words.length > 0 ? words : valueOf(template, '1')
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
  return [{ type: 'element', name: 'small', attributes: '', children, position: template.position }]
}

/** `{{!}}` → `|`, `{{snd}}` → ` – `. */
export const characters: Handler = (template, { table }) => {
  const words = table.literals.get(template.key) ?? ''
  if (words === '') return []
  // > {{spaces|4}} · {{dash|words}}
  const behind = template.children.length > 0 ? valueOf(template, '1') : []
  return behind.length > 0 && !isCount(toText(behind)) ? behind : whole(template, words)
}

function isCount(words: string): boolean {
  return words.length < 4 && Number.isInteger(Number(words))
}
