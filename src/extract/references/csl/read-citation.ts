import type { Template } from '../../../document/index.ts'
import type { CitationKind } from '../../../language/index.ts'
import type { CslItem } from '../../../model/index.ts'
import type { SourceReading } from '../reading.ts'
import type { Source } from '../source.ts'
import { ownAnchor } from './anchors.ts'
import { CitationFields } from './citation-fields.ts'
import type { CitationTemplate } from './citation-table.ts'
import { decideKind, genres, typeOf } from './kinds.ts'
import { languagesOf } from './languages.ts'
import { takeAddresses } from './take-addresses.ts'
import { takeDates } from './take-dates.ts'
import { takeIdentifiers } from './take-identifiers.ts'
import { takePages } from './take-pages.ts'
import { takePeople } from './take-people.ts'
import { takeTitles } from './take-titles.ts'

/** A citation template → the source it cites. */
export function readCitation(template: Template, citation: CitationTemplate, reading: SourceReading): Source {
  const fields = new CitationFields(template, citation)
  const kind = citation.kind === 'citation' ? decideKind(fields) : citation.kind
  const csl: CslItem = { id: '', type: 'document' }
  const custom: Record<string, unknown> = {}

  const { hasChapter } = takeTitles(csl, custom, kind, fields, reading)
  csl.type = typeOf(kind, fields, hasChapter)
  takePeople(csl, custom, kind, fields, reading)
  takePublication(csl, custom, kind, fields)
  takeDates(csl, custom, fields, reading)
  takePages(csl, custom, fields)
  const archive = takeAddresses(csl, custom, fields, citation, template, reading)
  takeIdentifiers(csl, custom, kind, fields, template.key)
  takeLanguage(csl, custom, fields, reading)
  const quote = fields.words('quote')
  if (quote !== '') custom['quote'] = quote
  const note = fields.words('note')
  if (note !== '') csl.note = note

  for (const _ in custom) {
    csl.custom = custom
    break
  }
  const anchor = ownAnchor(fields, reading)
  return { csl, ...(archive && { archive }), ...(anchor !== undefined && { anchor }) }
}

function takePublication(
  csl: CslItem,
  custom: Record<string, unknown>,
  kind: CitationKind,
  fields: CitationFields,
): void {
  const publisher = fields.first(['publisher', 'institution', 'network'])
  if (publisher !== '') csl.publisher = publisher
  const place = fields.words('place')
  const publicationPlace = fields.words('publicationPlace')
  // > location=Berlin|publication-place=London: written here, published there
  if (publicationPlace !== '') {
    csl['publisher-place'] = publicationPlace
    if (place !== '') csl['event-place'] = place
  } else if (place !== '') csl['publisher-place'] = place

  const volume = fields.words('volume')
  if (volume !== '') csl.volume = volume
  const issue = fields.words('issue')
  const number = fields.words('number')
  if (issue !== '') csl[numbered.has(kind) ? 'number' : 'issue'] = issue
  if (number !== '') csl.number = number
  if (fields.has('season')) custom['season'] = fields.words('season')
  const edition = fields.words('edition')
  if (edition !== '') csl.edition = withoutEditionWord(edition)
  const volumes = fields.words('volumes')
  if (volumes !== '') csl['number-of-volumes'] = volumes

  const genre = fields.first(['degree', 'type']) || genres[kind]
  if (genre) csl.genre = genre
  const medium = fields.words('medium')
  if (medium !== '') csl.medium = medium
  const version = fields.words('version')
  if (version !== '') csl.version = version
  const section = fields.words('department')
  if (section !== '') csl.section = section
  const scale = fields.words('scale')
  if (scale !== '') csl.scale = scale
  const via = fields.words('via')
  if (via !== '') csl.source = via
  const agency = fields.words('agency')
  if (agency !== '') custom['agency'] = agency
  const format = fields.words('format')
  if (format !== '') custom['format'] = format
}

/** Kinds whose `number` is their own, not that of an issue. */
const numbered = new Set<CitationKind>([
  'report',
  'patent',
  'legislation',
  'episode',
  'podcast',
  'post',
  'court',
  'conference',
  'book',
  'document',
  'avMedia',
  'thesis',
])

/** `3rd ed.` → `3rd` */
function withoutEditionWord(edition: string): string {
  return edition.replace(
    /[\s,]{1,3}(?:ed\.?|edn\.?|edition|Aufl\.?|Auflage|édition|éd\.|edición|edizione|изд\.?|издание|uppl\.?|druk)$/i,
    '',
  )
}

function takeLanguage(
  csl: CslItem,
  custom: Record<string, unknown>,
  fields: CitationFields,
  { language }: SourceReading,
): void {
  const words = fields.words('language')
  if (words === '') return
  const tags = languagesOf(words, language)
  if (tags[0]) csl.language = tags[0]
  else custom['language'] = words
  if (tags.length > 1) custom['languages'] = [...tags]
}
