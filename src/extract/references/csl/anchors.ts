import type { CslItem, CslName } from '../../../model/index.ts'
import type { SourceReading } from '../reading.ts'
import type { CitationFields } from './citation-fields.ts'
import { wordsOf } from './words-of.ts'

/** What `ref=` says that short citations call the work; undefined where it says nothing, '' for `none`. */
export function ownAnchor(fields: CitationFields, { table }: SourceReading): string | undefined {
  const own = fields.nodes('ref')
  if (own.length === 0) return undefined
  for (const node of own) {
    // > ref={{harvid|NYT|2001}}
    if (node.type === 'template' && table.anchors.has(node.key))
      return node.children
        .filter((child) => child.positional)
        .map((child) => wordsOf(child.children))
        .join('')
  }
  const words = fields.words('ref')
  if (words === 'none') return ''
  return words.startsWith('CITEREF') ? words.slice(7).replaceAll('_', ' ') : undefined
}

/** What short citations may call a work: the family names of up to four authors (or editors) and the year. */
export function anchorsOf(csl: CslItem): string[] {
  const year = yearOf(csl)
  if (year === '') return []
  const people = csl.author ?? csl.editor ?? []
  return people.length === 0 ? [] : [anchor(people, year, familyOf), anchor(people, year, wholeOf)]
}

function anchor(people: readonly CslName[], year: string, name: (one: CslName) => string): string {
  return people.slice(0, 4).map(name).join('') + year
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
