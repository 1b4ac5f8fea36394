import { ListItemNode, parameter } from '../../../document/index.ts'
import type { Handler } from '../handler.ts'
import { filled, joined, named, opening, value } from '../pieces.ts'

/** `{{ubl|a|b}}`, `{{hlist|a|b}}` → one list item for each value. */
export const list: Handler = (template) =>
  filled(template).map((parameter) => new ListItemNode('*', value(parameter), parameter.position))

/** `{{plainlist|* a …}}` → the lines themselves. */
export const wrappedList: Handler = (template) => {
  const words = named(template, '1', 'list', 'items', 'content')
  if (words.length === 0) return []
  // what follows the list begins a line of its own
  return words[0]?.type === 'listItem' ? words : [opening(template, '\n'), ...words]
}

/** `{{collapsible list|title=t|a|b}}` → the items; the title heads them. */
export const titledList: Handler = (template, context) => {
  const items = list(template, context) ?? []
  const title = named(template, 'title')
  const titlePosition = parameter(template, 'title')?.position
  if (title.length === 0 || !titlePosition) return items
  const behind = items.findIndex((item) => item.position.start > titlePosition.start)
  const at = behind < 0 ? items.length : behind
  const heading = new ListItemNode(';', title, titlePosition)
  return [...items.slice(0, at), heading, ...items.slice(at)]
}

/** `{{cslist|a|b}}` → a, b. */
export const joinedList: Handler = (template) => joined(filled(template), ', ')
