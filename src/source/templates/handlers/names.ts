import { toText } from '../../../document/index.ts'
import type { Handler } from '../handler.ts'
import { before, filled, joined, named, opening, value } from '../pieces.ts'

/** `{{post-nominals|country=GBR|KG|GCB}}` → KG GCB. */
export const postNominals: Handler = (template) => {
  const list = named(template, 'list')
  return list.length > 0 ? list : joined(filled(template), ' ')
}

/** `{{sortname|First|Last|Title}}` → a link on `First Last`. */
export const sortedName: Handler = (template) => {
  const parameters = filled(template)
  const [first, last] = parameters
  if (!first) return []
  const children = last ? [...value(first), before(last, ' '), ...value(last)] : value(first)
  const unlinked = toText(named(template, 'nolink')).trim() !== ''
  if (unlinked) return children
  const dab = toText(named(template, 'dab')).trim()
  const target = toText(named(template, '3', 'link')).trim() || toText(children) + (dab === '' ? '' : ` (${dab})`)
  return [{ type: 'link', target, children, position: template.position }]
}

/** `{{née|Name}}` → née Name. */
export const née: Handler = (template) => [opening(template, 'née '), ...named(template, '1', 'name')]
