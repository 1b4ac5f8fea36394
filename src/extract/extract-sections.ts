import {
  childrenOf,
  type Heading,
  inventoryOf,
  isPlain,
  type Link,
  type Listener,
  type Node,
  type Root,
  text,
  toPageText,
  toText,
} from '../document/index.ts'
import type { Section, TextLink } from '../model/index.ts'
import type { Context } from '../values/context.ts'

/** The lead and the tree of sections below it. Reference nodes must have their ids already. */
export function extractSections(root: Root, _context: Context): { lead: Section; sections: Section[] } {
  const { nodes, starts } = sectionsOf(root)
  const writer = new SectionWriter(nodes)
  const lead = makeSection('', 1, root.position.start)
  const sections: Section[] = []
  /** The section at hand and those it stands in. */
  const path: Section[] = []
  let section = lead
  let from = 0
  for (const start of starts) {
    writer.fill(section, from, start)
    from = start + 1
    const heading = nodes[start] as Heading
    if (section === lead) lead.position.end = heading.position.start
    close(path, heading.level, heading.position.start)
    section = sectionOf(heading)
    const parent = path[path.length - 1]
    ;(parent ? parent.sections : sections).push(section)
    path.push(section)
  }
  writer.fill(section, from, nodes.length)
  if (section === lead) lead.position.end = root.position.end
  close(path, 0, root.position.end)
  return { lead, sections }
}

/** Ends the sections of a level and of those below it. */
function close(path: Section[], level: number, end: number): void {
  while (path.length > 0 && path[path.length - 1]!.level >= level) path.pop()!.position.end = end
}

/** Nodes of a page, and where among them the headings are that open its sections. */
function sectionsOf(root: Root): { nodes: readonly Node[]; starts: readonly number[] } {
  const { headings, headingIndexes } = inventoryOf(root)
  if (headings.length === headingIndexes.length) return { nodes: root.children, starts: headingIndexes }
  // others stand in boxes, or in tables, where they open nothing
  const nodes = withoutBoxes(root.children)
  const starts: number[] = []
  for (let i = 0; i < nodes.length; i++) if (nodes[i]!.type === 'heading') starts.push(i)
  return { nodes, starts }
}

function sectionOf(heading: Heading): Section {
  const section = makeSection(toText(heading.children), heading.level, heading.position.start)
  if (heading.levelInferred) section.levelInferred = true
  return section
}

function makeSection(title: string, level: number, start: number): Section {
  return { title, level, text: '', citations: [], sections: [], position: { start, end: start } }
}

/** The nodes with those of a box around several sections, which is no part of either, in its place. */
function withoutBoxes(nodes: readonly Node[]): readonly Node[] {
  let open: Node[] | null = null
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]!
    if (node.type === 'element' && holdsHeading(node.children)) {
      open ??= nodes.slice(0, i)
      for (const inner of withoutBoxes(node.children)) open.push(inner)
      const { end } = node.position
      open.push(text('\n\n', { start: end, end }))
    } else open?.push(node)
  }
  return open ?? nodes
}

function holdsHeading(nodes: readonly Node[]): boolean {
  for (const node of nodes)
    if (node.type === 'heading' || (node.type === 'element' && holdsHeading(node.children))) return true
  return false
}

/** Writes the words of sections, and the links and the footnotes that they come with. */
class SectionWriter implements Listener {
  private readonly nodes: readonly Node[]
  private section!: Section
  private links: TextLink[] = []
  /** The last section that cited a footnote. */
  private readonly citedIn = new Map<string, Section>()

  constructor(nodes: readonly Node[]) {
    this.nodes = nodes
  }

  /** Fills a section from a stretch of the nodes. */
  fill(section: Section, from: number, to: number): void {
    this.section = section
    this.links = []
    section.text = toPageText(this.nodes, from, to, this)
    if (this.links.length > 0) section.links = this.links
  }

  link(node: Link, words: string | null): void {
    if (node.target === '') return
    const label = words ?? toText(node.children)
    if (label !== '') this.links.push({ text: label, link: node.target })
  }

  silent(node: Node): void {
    switch (node.type) {
      case 'reference':
        if (node.id !== undefined && !node.listed) this.cite(node.id)
        break
      case 'table':
      case 'file':
        this.look(node.children, false)
        break
      case 'referenceList':
        break
      default:
        this.lookInto(node, true)
    }
  }

  /** Links and footnotes of what is not written; links only where they are not in a table or beside a picture. */
  private look(nodes: readonly Node[], linked: boolean): void {
    for (const node of nodes) {
      switch (node.type) {
        case 'text':
        case 'parserFunction':
          break
        case 'link':
          if (linked) this.link(node, null)
          this.look(node.children, linked)
          break
        case 'template':
          // infoboxes, citations and succession boxes are no words of the section
          if (node.shown) this.look(node.shown, linked)
          else if (node.unknown) this.look(node.children, linked)
          break
        case 'reference':
        case 'referenceList':
        case 'table':
        case 'file':
          this.silent(node)
          break
        default:
          this.lookInto(node, linked)
      }
    }
  }

  private lookInto(node: Node, linked: boolean): void {
    const children = childrenOf(node)
    if (children !== undefined && !isPlain(children)) this.look(children, linked)
  }

  /** Each footnote once. */
  private cite(id: string): void {
    const { section, citedIn } = this
    if (citedIn.get(id) === section) return
    citedIn.set(id, section)
    section.citations.push(id)
  }
}
