import type { CslItem, CslName } from '../../../model/index.ts'
import type { SourceReading } from '../reading.ts'
import type { CitationFields } from './citation-fields.ts'
import { field } from './fields.ts'
import { wordsOf } from './words-of.ts'

/** What `ref=` says that short citations call the work; undefined where it says nothing, '' for `none`. */
export function ownAnchor(fields: CitationFields, { table }: SourceReading): string | undefined {
  const own = fields.nodes(field.ref)
  if (own.length === 0) return undefined
  for (const node of own) {
    // > ref={{harvid|NYT|2001}}
    if (node.type === 'template' && table.anchors.has(node.key))
      return node.children
        .filter((child) => child.positional)
        .map((child) => wordsOf(child.children))
        .join('')
  }
  const words = fields.words(field.ref)
  if (words === 'none') return ''
  return words.startsWith('CITEREF') ? words.slice(7).replaceAll('_', ' ') : undefined
}

/** What short citations may call a work: the family names of up to four authors (or editors) and the year. */
export function anchorsOf(csl: CslItem): string[] {
  const people = csl.author ?? csl.editor
  if (people === undefined || people.length === 0) return []
  const year = yearOf(csl)
  if (year === '') return []
  let families = ''
  let wholes = ''
  for (let i = 0; i < people.length && i < 4; i++) {
    families += familyOf(people[i]!)
    wholes += wholeOf(people[i]!)
  }
  return families === wholes ? [families + year] : [families + year, wholes + year]
}

function yearOf(csl: CslItem): string {
  const year = csl.issued?.['date-parts']?.[0]?.[0]
  return year === undefined ? (csl.issued?.literal ?? '') : `${year}${csl['year-suffix'] ?? ''}`
}

/** `Hans-Peter Schwarz` is cited as Schwarz. */
function familyOf(name: CslName): string {
  if (name.family !== undefined) return name.family
  const words = name.literal ?? ''
  return words.slice(words.lastIndexOf(' ') + 1)
}

/** What stood in `author=`, word for word. */
function wholeOf(name: CslName): string {
  return name.literal ?? name.family ?? ''
}
