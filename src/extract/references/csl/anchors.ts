import type { Template } from '../../../document/index.ts'
import type { CslItem, CslName } from '../../../model/index.ts'
import type { SourceReading } from '../reading.ts'
import type { CitationFields } from './citation-fields.ts'
import { wordsOf } from './words-of.ts'

/** What short citations may call a work: `ref=` where it says so, else the family names of up to four authors (or editors) and the year. */
export function anchorsOf(
  csl: CslItem,
  fields: CitationFields,
  template: Template,
  { table }: SourceReading,
): string[] {
  void template
  const own = fields.nodes('ref')
  for (const node of own) {
    // > ref={{harvid|NYT|2001}}
    if (node.type === 'template' && table.anchors.has(node.key))
      return [
        node.children
          .filter((child) => child.positional)
          .map((child) => wordsOf(child.children))
          .join(''),
      ]
  }
  const words = own.length > 0 ? fields.words('ref') : ''
  if (words === 'none') return []
  if (words.startsWith('CITEREF')) return [words.slice(7).replaceAll('_', ' ')]
  const year = yearOf(csl)
  if (year === '') return []
  const people = csl.author ?? csl.editor ?? []
  return people.length === 0 ? [] : [...new Set([anchor(people, year, familyOf), anchor(people, year, wholeOf)])]
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
