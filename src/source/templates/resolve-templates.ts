import type { Node, Root, Template } from '../../document/index.ts'
import type { SourceContext } from '../source-context.ts'
import { catalogue } from './catalogue.ts'
import { evaluate } from './evaluate.ts'
import type { HandlerContext } from './handler.ts'
import { locatorOf } from './handlers/notes.ts'
import { keepNotes } from './keep-notes.ts'
import { findEntry, templateTable } from './template-table.ts'

/**
 * Turns templates into what they mean, by the catalogue: dropped, transparent, handled or kept, the innermost first.
 * Works in place; lists of nodes in which nothing changes stay the same lists. Templates that nobody knows are marked so.
 */
export function resolveTemplates(root: Root, { language, title }: SourceContext): void {
  const resolver = new Resolver({ language, title, table: templateTable(language) })
  root.children = resolver.nodes(root.children)
}

class Resolver {
  private readonly context: HandlerContext
  /** Footnotes met so far. */
  private notes = 0

  constructor(context: HandlerContext) {
    this.context = context
  }

  nodes(nodes: Node[]): Node[] {
    let changed: Node[] | null = null
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i]!
      const replacement =
        node.type !== 'text' && 'children' in node
          ? this.node(node, changed ?? nodes, changed ? changed.length : i)
          : null
      if (replacement) {
        changed ??= nodes.slice(0, i)
        for (const one of replacement) changed.push(one)
      } else changed?.push(node)
    }
    return changed ?? nodes
  }

  /** What stands in the node's place, null where it stays. `before` holds what is in front of it, up to `count`. */
  private node(node: Node & { children: unknown }, before: readonly Node[], count: number): Node[] | null {
    const inner = node as { children: Node[] }
    const met = this.notes
    if (inner.children.length > 0) {
      const children = this.nodes(inner.children)
      if (children !== inner.children) inner.children = children
    }
    if (node.type === 'reference') this.notes++
    if (node.type === 'template') {
      const hasNotes = this.notes > met
      const replacement = this.template(node, before, count)
      if (replacement?.some((one) => one.type === 'reference')) this.notes++
      return hasNotes && replacement && replacement.length > 0 ? keepNotes(node, replacement) : replacement
    }
    return node.type === 'parserFunction' ? evaluate(node, this.context) : null
  }

  private template(template: Template, before: readonly Node[], count: number): Node[] | null {
    if (template.name === null) return null
    const { table } = this.context
    const entry = findEntry(table, template.key)
    if (entry === null) {
      if (template.key !== '') template.unknown = true
      return null
    }
    if (entry === 'pageMark') {
      // > <ref name="x" />{{rp|12}}
      const mark = before[count - 1]
      if (mark?.type === 'reference' && mark.locator === undefined) mark.locator = locatorOf(template)
    }
    const replacement = catalogue[entry](template, this.context)
    if (replacement === null) template.entry = entry
    return replacement
  }
}
