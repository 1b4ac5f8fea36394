import { childrenOf, type Heading, type Node, type Root, text, toPageText, toText } from '../document/index.ts'
import type { Section } from '../model/index.ts'
import type { Context } from '../values/context.ts'

/** A section while its nodes are being gathered. */
interface Open {
  section: Section
  nodes: Node[]
}

/** The lead and the tree of sections below it. Reference nodes must have their ids already. */
export function extractSections(root: Root, _context: Context): { lead: Section; sections: Section[] } {
  const lead: Open = { section: makeSection('', 1, root.position.start), nodes: [] }
  const all: Open[] = [lead]
  const path: Open[] = []
  const sections: Section[] = []

  const close = (level: number, end: number): void => {
    while (path.length > 0 && path[path.length - 1]!.section.level >= level) path.pop()!.section.position.end = end
  }
  const open = (heading: Heading): void => {
    close(heading.level, heading.position.start)
    const section = makeSection(toText(heading.children), heading.level, heading.position.start)
    if (heading.levelInferred) section.levelInferred = true
    const parent = path[path.length - 1]
    ;(parent ? parent.section.sections : sections).push(section)
    const opened = { section, nodes: [] }
    path.push(opened)
    all.push(opened)
  }
  const walk = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (node.type === 'heading') open(node)
      // a box around several sections is no part of either
      else if (node.type === 'element' && holdsHeading(node.children)) {
        walk(node.children)
        const { end } = node.position
        all[all.length - 1]!.nodes.push(text('\n\n', { start: end, end }))
      } else all[all.length - 1]!.nodes.push(node)
    }
  }
  walk(root.children)
  close(0, root.position.end)
  lead.section.position.end = all[1]?.section.position.start ?? root.position.end
  for (const { section, nodes } of all) {
    section.text = toPageText(nodes)
    collect(nodes, section)
  }
  return { lead: lead.section, sections }
}

function makeSection(title: string, level: number, start: number): Section {
  return { title, level, text: '', citations: [], sections: [], position: { start, end: start } }
}

function holdsHeading(nodes: readonly Node[]): boolean {
  return nodes.some((node) => node.type === 'heading' || (node.type === 'element' && holdsHeading(node.children)))
}

/** Links of the section's words, and the footnotes that it cites, in order, each once. */
function collect(nodes: readonly Node[], section: Section): void {
  const links: { text: string; link: string }[] = []
  const cited = new Set<string>()
  const walk = (inner: readonly Node[], shown: boolean): void => {
    for (const node of inner) {
      switch (node.type) {
        case 'text':
          break
        case 'reference':
          if (node.id !== undefined && !node.listed) cited.add(node.id)
          break
        case 'link':
          if (shown && node.target !== '') {
            const words = toText(node.children)
            if (words !== '') links.push({ text: words, link: node.target })
          }
          walk(node.children, shown)
          break
        case 'template':
          // infoboxes, citations and succession boxes are no words of the section
          if (node.shown) walk(node.shown, shown)
          else if (node.unknown) walk(node.children, shown)
          break
        case 'parserFunction':
          if (node.shown) walk(node.shown, shown)
          break
        case 'table':
          walk(node.children, false)
          break
        case 'file':
          walk(node.children, false)
          break
        case 'referenceList':
          break
        default:
          walk(childrenOf(node) ?? [], shown)
      }
    }
  }
  walk(nodes, true)
  section.citations = [...cited]
  if (links.length > 0) section.links = links
}
