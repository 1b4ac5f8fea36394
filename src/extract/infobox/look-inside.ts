import { childrenOf, type Node } from '../../document/index.ts'
import type { TextLink } from '../../model/index.ts'
import type { Context } from '../../values/context.ts'
import { addLink, addLinks } from '../../values/index.ts'

/** What a value holds beside its words. */
export interface Inside {
  /** Each footnote once. */
  readonly citations: string[]
  readonly links: TextLink[]
  /** A picture, or a template that is known. */
  readonly hasValue: boolean
}

/** Footnotes and links of a value, and whether it holds more than words. Unknown templates are reported. */
export function lookInside(nodes: readonly Node[], context: Context): Inside {
  if (nodes.length === 1 && nodes[0]!.type === 'text') return words
  const looker = new Looker(context)
  looker.nodes(nodes, true)
  return looker
}

const words: Inside = { citations: [], links: [], hasValue: false }

class Looker implements Inside {
  readonly citations: string[] = []
  readonly links: TextLink[] = []
  hasValue = false
  private readonly context: Context
  private cited: Set<string> | null = null

  constructor(context: Context) {
    this.context = context
  }

  /** `linked` where links count: not in a picture, nor in what a template was made from. */
  nodes(nodes: readonly Node[], linked: boolean): void {
    for (const node of nodes) {
      switch (node.type) {
        case 'text':
          break
        case 'reference':
          if (node.id !== undefined) this.cite(node.id)
          break
        case 'file':
          this.hasValue = true
          this.nodes(node.children, false)
          break
        case 'link':
          if (linked) addLink(node, this.links)
          this.nodes(node.children, false)
          break
        case 'template':
          if (node.unknown)
            this.context.report('unknown-template', { template: node.name ?? '' }, { position: node.position })
          else this.hasValue = true
          // what it shows was read from its arguments, in which the rest is looked for
          if (linked && node.shown) addLinks(node.shown, this.links)
          this.nodes(node.children, linked && !node.shown)
          break
        default: {
          const children = childrenOf(node)
          if (children !== undefined) this.nodes(children, linked)
        }
      }
    }
  }

  private cite(id: string): void {
    this.cited ??= new Set()
    if (this.cited.has(id)) return
    this.cited.add(id)
    this.citations.push(id)
  }
}
