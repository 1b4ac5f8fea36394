import { ElementNode, type Node, parameter, type Template, toText } from '../../../document/index.ts'
import type { Handler } from '../handler.ts'
import { before, closing, named, value } from '../pieces.ts'

/** `{{lang|ru|слово}}`, `{{native name|ru|слово}}` → words that know their language. */
export const language: Handler = (template) => {
  const code = toText(named(template, '1', 'code')).trim()
  const words = named(template, '2', 'text', 'texte')
  return words.length > 0 ? [inLanguage(template, code, words)] : numbered(template)
}

/** `{{lang-ru|слово}}` → the same; the code stands in the name. */
export const languageOne: Handler = (template) => {
  const words = named(template, '1', 'text')
  return words.length > 0 ? [inLanguage(template, codeOf(template.key), words)] : []
}

/** `{{nihongo|words|漢字|romaji}}` → words (漢字, romaji). */
export const original: Handler = (template) => {
  const english = parameter(template, '1')
  const rest = [parameter(template, '2'), parameter(template, '3')].filter(
    (one) => one !== undefined && value(one).length > 0,
  )
  const words = english ? value(english) : []
  if (rest.length === 0) return words
  const inner = rest.flatMap((one, i) => [before(one!, i > 0 ? ', ' : words.length > 0 ? ' (' : ''), ...value(one!)])
  return words.length > 0 ? [...words, ...inner, closing(template, ')')] : inner
}

/** `{{zh|s=…|t=…|p=…}}` → the spellings one after the other. */
export const spellings: Handler = (template) => {
  const shown = template.children.filter(
    (child) => child.key.kind === 'parameter' && !settings.has(child.key.name) && value(child).length > 0,
  )
  return shown.flatMap((child, i) => (i === 0 ? value(child) : [before(child, ', '), ...value(child)]))
}

const settings = new Set(['labels', 'links', 'first', 'scase', 'out', 'link', 'label'])

function inLanguage(template: Template, code: string, children: Node[]): Node {
  return new ElementNode('span', `lang="${code}"`, children, template.position)
}

/** `lang-ru` → `ru`. */
function codeOf(key: string): string {
  const dash = key.indexOf('-')
  return dash < 0 ? key : key.slice(dash + 1)
}

/** `{{native name list|tag1=ru|name1=слово}}`. */
function numbered(template: Template): Node[] {
  return template.children.flatMap((child) =>
    child.key.kind === 'parameter' && child.key.name.startsWith('name') && value(child).length > 0
      ? [{ type: 'listItem' as const, marker: '*', children: value(child), position: child.position }]
      : [],
  )
}
