import { childrenOf, type Node, type Reference as ReferenceNode, type Template } from '../../document/index.ts'
import { findCitation } from './csl/citation-table.ts'
import type { Note } from './note.ts'
import type { SourceReading } from './reading.ts'
import { identifierTemplates } from './words/flatten.ts'

/** What a page holds of footnotes and sources. */
export interface Collection {
  /** In order of the source, by what comes first: a citation or a definition. */
  notes: Note[]
  /** Citation templates outside of footnotes: works of a bibliography. */
  works: Template[]
  /** Short citations outside of footnotes: `{{harv|…}}`. */
  shorts: Template[]
  /** Identifiers: `{{ISBN|…}}`. */
  identifiers: Template[]
  /** List items outside of footnotes: works written by hand may be among them. */
  items: Node[]
}

/** Walks the page once, in order of the source. */
export function collectNotes(nodes: readonly Node[], { table }: SourceReading): Collection {
  const collection: Collection = { notes: [], works: [], shorts: [], identifiers: [], items: [] }
  const byKey = new Map<string, Note>()
  const seen = new Set<ReferenceNode>()

  const noteOf = (node: ReferenceNode, group: string): Note => {
    const key =
      node.label !== undefined
        ? `${group}\u0000#${node.label}`
        : node.name !== undefined
          ? `${group}\u0000${node.name}`
          : null
    const known = key === null ? undefined : byKey.get(key)
    if (known) return known
    const note: Note = {
      group,
      ...(node.name !== undefined && { name: node.name }),
      ...(node.label !== undefined && { label: node.label }),
      more: [],
      doubles: [],
      nodes: [],
      uses: 0,
      id: '',
    }
    if (key !== null) byKey.set(key, note)
    collection.notes.push(note)
    return note
  }

  const take = (node: ReferenceNode, listGroup: string): void => {
    if (seen.has(node)) return
    seen.add(node)
    const filled = !node.children.every(isBlank)
    // > <ref></ref>
    if (!filled && node.name === undefined && node.label === undefined && node.follow === undefined) return
    const group = node.group ?? (node.listed ? listGroup : '')
    if (node.follow !== undefined) {
      const note = noteOf({ ...node, name: node.follow }, group)
      note.more.push(node)
      note.nodes.push(node)
      return
    }
    const note = noteOf(node, group)
    note.nodes.push(node)
    if (filled) {
      if (note.definition) note.doubles.push(node)
      else note.definition = node
    } else if (node.listed && !note.definition && node.label !== undefined) note.definition = node
    if (!node.listed) note.uses++
    if (node.extends !== undefined && filled)
      note.parent = noteOf({ type: 'reference', name: node.extends, children: [], position: node.position }, group)
  }

  const walk = (list: readonly Node[], inside: boolean, listGroup: string): void => {
    for (const node of list) {
      switch (node.type) {
        case 'text':
        case 'quotes':
        case 'break':
        case 'comment':
          break
        case 'reference':
          take(node, listGroup)
          walk(node.children, true, listGroup)
          break
        case 'referenceList':
          listNotes(node.children)
          walk(node.children, inside, node.group ?? '')
          break
        case 'template':
          if (identifierTemplates.has(node.key)) collection.identifiers.push(node)
          else if (!inside && node.name !== null) takeTemplate(node)
          walk(node.children, inside, listGroup)
          if (node.shown) walk(node.shown, inside, listGroup)
          break
        case 'parserFunction':
          walk(node.shown ?? node.children, inside, listGroup)
          break
        case 'listItem':
          if (!inside) collection.items.push(node)
          walk(node.children, inside, listGroup)
          break
        default:
          walk(childrenOf(node) ?? [], inside, listGroup)
      }
    }
  }

  const takeTemplate = (template: Template): void => {
    if (table.shortCitations.has(template.key)) collection.shorts.push(template)
    else if (findCitation(table, template.key) !== null) collection.works.push(template)
  }

  walk(nodes, false, '')
  return collection
}

/** What stands in a list of notes defines them, whatever it is written with: `<references>{{efn|…}}</references>`. */
function listNotes(nodes: readonly Node[]): void {
  for (const node of nodes) {
    if (node.type === 'reference') node.listed = true
    else listNotes(childrenOf(node) ?? [])
  }
}

function isBlank(node: Node): boolean {
  return node.type === 'comment' || (node.type === 'text' && node.value.trim() === '')
}
