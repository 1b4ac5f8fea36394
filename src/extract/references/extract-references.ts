import type { Node, Root } from '../../document/index.ts'
import type { CslItem, Reference } from '../../model/index.ts'
import type { Context } from '../../values/context.ts'
import { collectNotes } from './collect-notes.ts'
import { findCitation } from './csl/citation-table.ts'
import { readCitation, showWords } from './csl/read-citation.ts'
import { readShortCitation, shortCitationWords } from './csl/short-citation.ts'
import { wordsOf } from './csl/words-of.ts'
import { Footnote } from './footnote.ts'
import type { Note } from './note.ts'
import { numberNotes } from './number-notes.ts'
import { noteWords, readSources } from './read-sources.ts'
import { type SourceReading, sourceReading } from './reading.ts'
import { reportNotes } from './report-notes.ts'
import { resolveCitations } from './resolve-citations.ts'
import type { Source } from './source.ts'
import { identifierTemplates } from './words/flatten.ts'

/**
 * Every footnote of the page in order of first citation; sets `id` on each reference node of the tree, and what citation
 * templates show in place of themselves.
 */
export function extractReferences(root: Root, context: Context): Reference[] {
  const reading = sourceReading(context)
  const { notes, works, shorts, identifiers, items } = collectNotes(root.children, reading)
  const found = notes.filter(isFound)
  const ordered = numberNotes(found)
  for (const note of ordered) for (const node of note.nodes) node.id = note.id

  for (const template of identifiers) {
    const first = template.children.find((child) => child.key.kind === 'parameter' && child.key.name === '1')
    if (first) showWords(template, `${identifierTemplates.get(template.key)} ${wordsOf(first.children)}`)
  }

  const library: Source[] = []
  for (const template of works)
    library.push(readCitation(template, findCitation(reading.table, template.key)!, reading))
  for (const template of shorts) showWords(template, shortCitationWords(readShortCitation(template, reading)))

  const references: Reference[] = []
  for (const note of ordered) references.push(referenceOf(note, reading, library))
  resolveCitations(library, items, reading)
  reportNotes(
    found.length === notes.length ? ordered : [...ordered, ...notes.filter((note) => !isFound(note))],
    references,
    context.report,
  )
  return references
}

/** A mark of a rendered page that leads nowhere is a slip of the text: it has no entry in the list. */
function isFound(note: Note): boolean {
  return note.label === undefined || note.definition !== undefined
}

function referenceOf(note: Note, reading: SourceReading, library: Source[]): Reference {
  const { id, definition } = note
  const children = childrenOfNote(note)
  // marks with labels come from the text of a rendered page, which has no italics
  const sources = children.length > 0 ? readSources(children, note.label !== undefined, reading) : noSources
  for (let i = 0; i < sources.length; i++) {
    const source = sources[i]!
    source.csl.id = i === 0 ? id : `${id}-${i + 1}`
    source.reference = id
    library.push(source)
  }
  const first = sources[0]
  const csl: CslItem = first !== undefined ? first.csl : { id, type: 'document' }
  if (note.parent !== undefined) (csl.custom ??= {})['partOf'] = note.parent.id
  const position = (definition ?? note.nodes[0] ?? note.more[0])?.position

  return new Footnote(
    note,
    noteWords(children),
    csl,
    sources.length > 1 ? sources.slice(1).map((source) => source.csl) : undefined,
    first?.archive,
    position === undefined ? { start: 0, end: 0 } : { start: position.start, end: position.end },
  )
}

const noSources: readonly Source[] = []
const noNodes: readonly Node[] = []

/** What defines a note, and what goes on with it. */
function childrenOfNote({ definition, more }: Note): readonly Node[] {
  const children = definition?.children ?? noNodes
  if (more.length === 0) return children
  return [...children, ...more.flatMap((node) => [space(node.position.start), ...node.children])]
}

/** What goes on is parted from what went before. */
function space(at: number): Node {
  return { type: 'text', value: ' ', position: { start: at, end: at } }
}
