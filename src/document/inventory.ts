import { list } from './make.ts'
import type { Category, Heading, Node, Parameter, ParserFunction, Redirect, Root, Table, Template } from './nodes.ts'

/** What several readers look for all over a page, in order of the source, found in one walk. */
export interface Inventory {
  /** Templates and tables where a box may stand: in no label, footnote, list of footnotes, heading, picture. */
  readonly boxes: readonly (Template | Table)[]
  /** For each of the boxes: the index in `boxes` of the first one that is not inside it. */
  readonly ends: readonly number[]
  /** Templates in footnotes, headings and captions, but not in labels, nor in each other. */
  readonly others: readonly Template[]
  readonly headings: readonly Heading[]
  /** Where among the page's own children those of the headings stand that are its children. */
  readonly headingIndexes: readonly number[]
  readonly categories: readonly Category[]
  readonly redirects: readonly Redirect[]
  readonly functions: readonly ParserFunction[]
}

const inventories = new WeakMap<Root, Inventory>()

/** The inventory of a page whose templates are resolved: who asks first has it taken. */
export function inventoryOf(root: Root): Inventory {
  let inventory = inventories.get(root)
  if (inventory === undefined) {
    const taker = new InventoryTaker(root.children)
    taker.nodes(root.children, true)
    inventory = taker
    inventories.set(root, inventory)
  }
  return inventory
}

/** Its lists are made by `list`: literals would soon be put among what lives long, and keep whole trees there with them. */
class InventoryTaker implements Inventory {
  readonly boxes = list<Template | Table>()
  readonly ends: number[] = []
  readonly others = list<Template>()
  readonly headings = list<Heading>()
  readonly headingIndexes: number[] = []
  readonly categories = list<Category>()
  readonly redirects = list<Redirect>()
  readonly functions = list<ParserFunction>()
  private readonly page: readonly Node[]

  constructor(page: readonly Node[]) {
    this.page = page
  }

  /** `open` where a box may stand. */
  nodes(nodes: readonly Node[], open: boolean): void {
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i]!
      switch (node.type) {
        case 'text':
        case 'quotes':
        case 'break':
        case 'comment':
        case 'extension':
        case 'rule':
        case 'switch':
        case 'interlanguageLink':
        // a label holds nothing that speaks of the page
        case 'link':
        case 'externalLink':
          break
        case 'reference':
        case 'referenceList':
        case 'file':
        case 'argument':
          if (!isPlain(node.children)) this.nodes(node.children, false)
          break
        case 'heading':
          this.headings.push(node)
          if (nodes === this.page) this.headingIndexes.push(i)
          if (!isPlain(node.children)) this.nodes(node.children, false)
          break
        case 'template':
          if (open) {
            const index = this.boxes.push(node) - 1
            this.ends.push(0)
            this.parameters(node.children, true)
            this.ends[index] = this.boxes.length
            // those in a footnote are citations: nothing in their arguments speaks of the page
          } else this.others.push(node)
          break
        case 'table':
          if (open) {
            const index = this.boxes.push(node) - 1
            this.ends.push(0)
            this.nodes(node.children, true)
            this.ends[index] = this.boxes.length
          } else this.nodes(node.children, false)
          break
        case 'parserFunction':
          this.functions.push(node)
          this.parameters(node.children, open)
          break
        case 'category':
          this.categories.push(node)
          break
        case 'redirect':
          this.redirects.push(node)
          break
        default:
          if (!isPlain(node.children)) this.nodes(node.children, open)
      }
    }
  }

  private parameters(parameters: readonly Parameter[], open: boolean): void {
    for (let i = 0; i < parameters.length; i++) {
      const { children } = parameters[i]!
      if (!isPlain(children)) this.nodes(children, open)
    }
  }
}

/** Whether nodes are one text, or none, as most values and labels are. */
export function isPlain(nodes: readonly Node[]): boolean {
  return nodes.length === 0 || (nodes.length === 1 && nodes[0]!.type === 'text')
}
