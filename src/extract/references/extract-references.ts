import type { Node, Root } from '../../document/index.ts'
import type { CslItem, Reference } from '../../model/index.ts'
import type { Context } from '../../values/context.ts'
import { collectNotes } from './collect-notes.ts'
import { findCitation } from './csl/citation-table.ts'
import { readCitation } from './csl/read-citation.ts'
import { readShortCitation, shortCitationWords } from './csl/short-citation.ts'
import { toWords } from './csl/to-words.ts'
import { wordsOf } from './csl/words-of.ts'
import type { Note } from './note.ts'
import { numberNotes } from './number-notes.ts'
import { noteWords, readSources, showWords } from './read-sources.ts'
import { type SourceReading, sourceReading } from './reading.ts'
import { reportNotes } from './report-notes.ts'
import { type Entry, resolveCitations } from './resolve-citations.ts'
import type { Source } from './source.ts'
import { identifierTemplates } from './words/flatten.ts'

/**
 * Every footnote of the page in order of first citation; sets `id` on each reference node of the tree, and what citation
 * templates show in place of themselves.
 */
export function extractReferences(root: Root, context: Context): Reference[] {
  const reading = sourceReading(context)
  const { notes, works, shorts, identifiers, items } = collectNotes(root.children, reading)
  // a mark of a rendered page that leads nowhere is a slip of the text: it has no entry in the list
  const found = notes.filter((note) => note.label === undefined || note.definition !== undefined)
  const ordered = numberNotes(found)
  for (const note of ordered) for (const node of note.nodes) node.id = note.id

  for (const template of identifiers) {
    const first = template.children.find((child) => child.key.kind === 'parameter' && child.key.name === '1')
    if (first) showWords(template, `${identifierTemplates.get(template.key)} ${wordsOf(first.children)}`)
  }

  const library: Entry[] = []
  const enter = (source: Source, reference?: string): void => {
    library.push({ source, reference })
  }
  for (const template of works) {
    const citation = findCitation(reading.table, template.key)
    if (!citation) continue
    const source = readCitation(template, citation, reading)
    enter(source)
    showWords(template, toWords(source.csl))
  }
  for (const template of shorts) showWords(template, shortCitationWords(readShortCitation(template, reading)))

  const references = ordered.map((note) => referenceOf(note, reading, enter))
  resolveCitations(library, items, reading)
  reportNotes(
    found.length === notes.length ? ordered : [...ordered, ...notes.filter((note) => !ordered.includes(note))],
    references,
    context.report,
  )
  return references
}

function referenceOf(
  note: Note,
  reading: SourceReading,
  enter: (source: Source, reference: string) => void,
): Reference {
  const { definition } = note
  const children: Node[] =
    note.more.length === 0
      ? (definition?.children ?? [])
      : [
          ...(definition?.children ?? []),
          ...note.more.flatMap((node) => [space(node.position.start), ...node.children]),
        ]
  // marks with labels come from the text of a rendered page, which has no italics
  const sources = children.length > 0 ? readSources(children, note.label !== undefined, reading) : []
  for (const source of sources) enter(source, note.id)
  const [first, ...further] = sources
  const csl: CslItem = first ? first.csl : { id: '', type: 'document' }
  csl.id = note.id
  further.forEach((source, i) => {
    source.csl.id = `${note.id}-${i + 2}`
  })
  if (note.parent) csl.custom = { ...csl.custom, partOf: note.parent.id }
  const place = (definition ?? note.nodes[0] ?? note.more[0])?.position ?? { start: 0, end: 0 }
  return {
    id: note.id,
    ...(note.number !== undefined && { number: note.number }),
    ...(note.name !== undefined && { name: note.name }),
    ...(note.group !== '' && { group: note.group }),
    uses: note.uses,
    ...(definition?.backLinks !== undefined && { backLinks: definition.backLinks }),
    text: noteWords(children),
    csl,
    ...(further.length > 0 && { others: further.map((source) => source.csl) }),
    ...(first?.archive && { archive: first.archive }),
    position: { start: place.start, end: place.end },
  }
}

/** What goes on is parted from what went before. */
function space(at: number): Node {
  return { type: 'text', value: ' ', position: { start: at, end: at } }
}
