import {
  type Heading,
  inventoryOf,
  type Node,
  type PlainText,
  type Root,
  toPagePlainText,
  toPageText,
  toPlainText,
  toText,
} from '../../../document/index.ts'
import type { Section } from '../../../model/index.ts'
import type { Lexicon } from './lexicon.ts'
import type { Mention } from './mention.ts'

/** Words of the page that belong together: a heading, or the text up to the next one. */
export class Passage {
  readonly from: Mention['from']
  readonly text: string
  /** Of a heading: 2 for a section of its own. */
  readonly level: number
  private readonly nodes: readonly Node[]
  private placed: PlainText | null = null

  /** `text`: what the nodes say, where that is known. */
  constructor(from: Mention['from'], level: number, nodes: readonly Node[], text: string | null) {
    this.from = from
    this.level = level
    this.nodes = nodes
    this.text = text ?? (from === 'heading' ? toText(nodes) : toPageText(nodes, 0, nodes.length, null))
  }

  /** The text, knowing where it stood: most passages say nothing that anybody asks this of. */
  get words(): PlainText {
    this.placed ??= this.from === 'heading' ? toPlainText(this.nodes) : toPagePlainText(this.nodes)
    return this.placed
  }
}

/** The lead and the tree of sections of a page. */
export interface Written {
  lead: Section
  sections: readonly Section[]
}

/** The passages of one page; what its sections say already is not written again. */
export class Passages {
  readonly lead: Passage | null
  private readonly nodes: readonly Node[]
  private readonly headings: readonly number[]
  /** The sections in their order, the lead first; null where not each heading of the page opens one of them. */
  private readonly sections: readonly Section[] | null

  constructor(root: Root, written: Written | null) {
    const { headings, headingIndexes } = inventoryOf(root)
    this.nodes = root.children
    this.headings = headingIndexes
    this.sections = written && headings.length === headingIndexes.length ? inOrder(written) : null
    this.lead = this.passageAt(0)
  }

  /** The words that may tell of a life, section by section; lists, quotations and sections such as `References` are left out. */
  read(lexicon: Lexicon): Passage[] {
    const passages: Passage[] = this.lead ? [this.lead] : []
    let skipping = 0
    for (let i = 0; i < this.headings.length; i++) {
      const node = this.nodes[this.headings[i]!] as Heading
      if (skipping > 0 && node.level > skipping) continue
      const heading = new Passage('heading', node.level, node.children, this.sections?.[i + 1]?.title ?? null)
      skipping = isSkipped(heading.text, lexicon) ? Math.max(node.level, 1) : 0
      if (skipping > 0) continue
      passages.push(heading)
      const passage = this.passageAt(i + 1)
      if (passage) passages.push(passage)
    }
    return passages
  }

  /** The text of the lead, 0, or behind a heading; null where there is none. */
  private passageAt(section: number): Passage | null {
    const { nodes, headings, sections } = this
    const from = section === 0 ? 0 : headings[section - 1]! + 1
    const to = section < headings.length ? headings[section]! : nodes.length
    const all = nodes.slice(from, to)
    const run = all.every(isRunning) ? all : all.filter(isRunning)
    if (run.length === 0) return null
    const known = sections && run === all ? sections[section]!.text : null
    const passage = new Passage(section === 0 ? 'lead' : 'prose', 0, run, known)
    return passage.text === '' ? null : passage
  }
}

function inOrder({ lead, sections }: Written): Section[] {
  const all = [lead]
  const add = (inner: readonly Section[]): void => {
    for (const section of inner) {
      all.push(section)
      add(section.sections)
    }
  }
  add(sections)
  return all
}

function isSkipped(heading: string, { words }: Lexicon): boolean {
  const lower = heading.toLowerCase()
  return words.skippedSections.some(
    (name) => lower === name || (lower.startsWith(name) && !/[\p{L}\p{N}]/u.test(lower.charAt(name.length))),
  )
}

function isRunning(node: Node): boolean {
  switch (node.type) {
    case 'listItem':
    case 'table':
    case 'category':
    case 'referenceList':
    case 'extension':
      return false
    case 'template':
      return node.shown !== undefined
    case 'element':
      return node.name !== 'blockquote'
    default:
      return true
  }
}
