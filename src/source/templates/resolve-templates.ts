import type { Node, ParserFunction, Root, Template } from '../../document/index.ts'
import type { SourceContext } from '../source-context.ts'
import { catalogue } from './catalogue.ts'
import { evaluate } from './evaluate.ts'
import type { HandlerContext } from './handler.ts'
import { locatorOf } from './handlers/notes.ts'
import { keepNotes } from './keep-notes.ts'
import { templateLists } from './template-lists.ts'
import { findEntry, templateTable } from './template-table.ts'

/**
 * Turns templates into what they mean, by the catalogue: dropped, transparent, handled or kept, the innermost first.
 * Works in place, and only where templates stand. Templates that nobody knows are marked so.
 */
export function resolveTemplates(root: Root, { language, title }: SourceContext): void {
  const context: HandlerContext = { language, title, table: templateTable(language) }
  for (const nodes of templateLists(root)) resolve(nodes, context)
}

function resolve(nodes: Node[], context: HandlerContext): void {
  let changed: Node[] | null = null
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]!
    const replacement =
      node.type === 'template' || node.type === 'parserFunction'
        ? replace(node, changed === null ? nodes[i - 1] : changed[changed.length - 1], context)
        : null
    if (replacement !== null) {
      changed ??= nodes.slice(0, i)
      for (const one of replacement) changed.push(one)
    } else if (changed !== null) changed.push(node)
  }
  if (changed === null) return
  nodes.length = changed.length
  for (let i = 0; i < changed.length; i++) nodes[i] = changed[i]!
}

/** What stands in the node's place, null where it stays; `before` is what is in front of it. */
function replace(
  node: Template | ParserFunction,
  before: Node | undefined,
  context: HandlerContext,
): readonly Node[] | null {
  if (node.type === 'parserFunction') return evaluate(node, context)
  if (node.name === null) return null
  const entry = findEntry(context.table, node.key)
  if (entry === null) {
    if (node.key !== '') node.unknown = true
    return null
  }
  // > <ref name="x" />{{rp|12}}
  if (entry === 'pageMark' && before?.type === 'reference' && before.locator === undefined)
    before.locator = locatorOf(node)
  const replacement = catalogue[entry](node, context)
  if (replacement === null) {
    node.entry = entry
    return null
  }
  return replacement.length > 0 ? keepNotes(node, replacement) : replacement
}
