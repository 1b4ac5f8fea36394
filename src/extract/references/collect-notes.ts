import {
  childrenOf,
  isPlain,
  type Node,
  type Parameter,
  type Reference as ReferenceNode,
  type Template,
} from '../../document/index.ts'
import { areBlank } from './blank.ts'
import { type CitationTable, findUse } from './csl/citation-table.ts'
import { Note, withNode } from './note.ts'
import type { SourceReading } from './reading.ts'

/** What a page holds of footnotes and sources. */
export interface Collection {
  /** In order of the source, by what comes first: a citation or a definition. */
  readonly notes: Note[]
  /** Citation templates outside of footnotes: works of a bibliography. */
  readonly works: Template[]
  /** Short citations outside of footnotes: `{{harv|…}}`. */
  readonly shorts: Template[]
  /** Identifiers: `{{ISBN|…}}`. */
  readonly identifiers: Template[]
  /** List items outside of footnotes: works written by hand may be among them. */
  readonly items: Node[]
}

/** Walks the page once, in order of the source. */
export function collectNotes(nodes: readonly Node[], { table }: SourceReading): Collection {
  const collector = new Collector(table)
  collector.walk(nodes, false, '')
  return collector
}

/** The notes of one group, by their names and by the marks of a rendered page. */
interface Group {
  readonly name: string
  readonly named: Map<string, Note>
  readonly marked: Map<string, Note>
}

class Collector implements Collection {
  readonly notes: Note[] = []
  readonly works: Template[] = []
  readonly shorts: Template[] = []
  readonly identifiers: Template[] = []
  readonly items: Node[] = []
  private readonly table: CitationTable
  private readonly groups = new Map<string, Group>()
  private group: Group
  /** How many templates are open that are walked twice: what they are given, and what they show. */
  private twice = 0
  /** The marks in those: one and the same node may stand in both. */
  private readonly seen = new Set<ReferenceNode>()

  constructor(table: CitationTable) {
    this.table = table
    this.group = this.groupOf('')
  }

  /** `inside` a footnote; `listGroup` is the group of the list of notes around the nodes. */
  walk(nodes: readonly Node[], inside: boolean, listGroup: string): void {
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i]!
      switch (node.type) {
        case 'text':
        case 'quotes':
        case 'break':
        case 'comment':
          break
        case 'reference':
          this.take(node, listGroup)
          if (!isPlain(node.children)) this.walk(node.children, true, listGroup)
          break
        case 'link':
        case 'externalLink':
          if (!isPlain(node.children)) this.walk(node.children, inside, listGroup)
          break
        case 'template':
          this.template(node, inside, listGroup)
          break
        case 'referenceList':
          listNotes(node.children)
          this.walk(node.children, inside, node.group ?? '')
          break
        case 'parserFunction':
          this.parameters(node.children, inside, listGroup)
          break
        case 'listItem':
          if (!inside) this.items.push(node)
          this.walk(node.children, inside, listGroup)
          break
        default: {
          const children = childrenOf(node)
          if (children !== undefined) this.walk(children, inside, listGroup)
        }
      }
    }
  }

  private template(node: Template, inside: boolean, listGroup: string): void {
    const use = findUse(this.table, node.key)
    if (use !== null) {
      if (use.identifier !== undefined) this.identifiers.push(node)
      else if (!inside && node.name !== null) {
        if (use.shortCitation) this.shorts.push(node)
        else if (use.citation !== null) this.works.push(node)
      }
    }
    if (node.shown === undefined) {
      this.parameters(node.children, inside, listGroup)
      return
    }
    this.twice++
    this.parameters(node.children, inside, listGroup)
    this.walk(node.shown, inside, listGroup)
    this.twice--
  }

  private parameters(parameters: readonly Parameter[], inside: boolean, listGroup: string): void {
    for (let i = 0; i < parameters.length; i++) {
      const { children } = parameters[i]!
      if (!isPlain(children)) this.walk(children, inside, listGroup)
    }
  }

  private take(node: ReferenceNode, listGroup: string): void {
    if (this.twice > 0) {
      if (this.seen.has(node)) return
      this.seen.add(node)
    }
    const filled = !areBlank(node.children)
    // > <ref></ref>
    if (!filled && node.name === undefined && node.label === undefined && node.follow === undefined) return
    const group = node.group ?? (node.listed ? listGroup : '')
    if (node.follow !== undefined) {
      const note = this.noteOf(group, node.follow, node.label)
      note.more = withNode(note.more, node)
      note.nodes = withNode(note.nodes, node)
      return
    }
    const note = this.noteOf(group, node.name, node.label)
    note.nodes = withNode(note.nodes, node)
    if (filled) {
      if (note.definition !== undefined) note.doubles = withNode(note.doubles, node)
      else note.definition = node
    } else if (node.listed && note.definition === undefined && node.label !== undefined) note.definition = node
    if (!node.listed) note.uses++
    if (node.extends !== undefined && filled) note.parent = this.noteOf(group, node.extends, undefined)
  }

  private noteOf(group: string, name: string | undefined, label: string | undefined): Note {
    if (name !== undefined || label !== undefined) {
      const known = this.groupOf(group)
      const notes = label !== undefined ? known.marked : known.named
      const key = label ?? name!
      let note = notes.get(key)
      if (note === undefined) {
        notes.set(key, (note = new Note(group, name, label)))
        this.notes.push(note)
      }
      return note
    }
    const note = new Note(group, name, label)
    this.notes.push(note)
    return note
  }

  private groupOf(name: string): Group {
    if (this.group?.name === name) return this.group
    let group = this.groups.get(name)
    if (group === undefined) this.groups.set(name, (group = { name, named: new Map(), marked: new Map() }))
    this.group = group
    return group
  }
}

/** What stands in a list of notes defines them, whatever it is written with: `<references>{{efn|…}}</references>`. */
function listNotes(nodes: readonly Node[]): void {
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]!
    if (node.type === 'reference') node.listed = true
    else {
      const children = childrenOf(node)
      if (children !== undefined) listNotes(children)
    }
  }
}
