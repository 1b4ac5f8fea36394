import type { Template } from '../../document/index.ts'
import type { Context } from '../../values/context.ts'
import { findFamily } from './find-family.ts'
import { infoboxTable } from './infobox-table.ts'

/** Whether a template is an infobox: a rendered one has no name. */
export function isInfobox(node: Template, context: Context): boolean {
  return node.name === null || findFamily(infoboxTable(context.language), node.key) !== null
}
