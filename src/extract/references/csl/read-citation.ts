import type { Template } from '../../../document/index.ts'
import type { CitationKind } from '../../../language/index.ts'
import type { SourceReading } from '../reading.ts'
import type { Source } from '../source.ts'
import { ownAnchor } from './anchors.ts'
import type { CitationFields } from './citation-fields.ts'
import type { CitationTemplate } from './citation-table.ts'
import { Draft } from './draft.ts'
import { field } from './fields.ts'
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
  const { fields } = reading
  fields.read(template, citation)
  const kind = citation.kind === 'citation' ? decideKind(fields) : citation.kind
  const draft = new Draft()
  const { csl } = draft

  const hasChapter = takeTitles(draft, kind, fields, reading)
  csl.type = typeOf(kind, fields, hasChapter)
  takePeople(draft, kind, fields, reading)
  takePublication(draft, kind, fields)
  takeDates(draft, fields, reading)
  takePages(draft, fields)
  const archive = takeAddresses(draft, fields, citation, template, reading)
  takeIdentifiers(draft, kind, fields, template.key)
  takeLanguage(draft, fields, reading)
  const quote = fields.words(field.quote)
  if (quote !== '') draft.custom['quote'] = quote
  const note = fields.words(field.note)
  if (note !== '') csl.note = note
  return { csl: draft.finish(), archive, anchor: ownAnchor(fields, reading), cites: undefined }
}

function takePublication(draft: Draft, kind: CitationKind, fields: CitationFields): void {
  const { csl } = draft
  const publisher = fields.first(publishers)
  if (publisher !== '') csl.publisher = publisher
  const place = fields.words(field.place)
  const publicationPlace = fields.words(field.publicationPlace)
  // > location=Berlin|publication-place=London: written here, published there
  if (publicationPlace !== '') {
    csl['publisher-place'] = publicationPlace
    if (place !== '') csl['event-place'] = place
  } else if (place !== '') csl['publisher-place'] = place

  const volume = fields.words(field.volume)
  if (volume !== '') csl.volume = volume
  const issue = fields.words(field.issue)
  const number = fields.words(field.number)
  if (issue !== '') {
    if (numbered.has(kind)) csl.number = issue
    else csl.issue = issue
  }
  if (number !== '') csl.number = number
  if (fields.has(field.season)) draft.custom['season'] = fields.words(field.season)
  const edition = fields.words(field.edition)
  if (edition !== '') csl.edition = withoutEditionWord(edition)
  const volumes = fields.words(field.volumes)
  if (volumes !== '') csl['number-of-volumes'] = volumes

  const genre = fields.first(genreFields) || genres[kind]
  if (genre) csl.genre = genre
  const medium = fields.words(field.medium)
  if (medium !== '') csl.medium = medium
  const version = fields.words(field.version)
  if (version !== '') csl.version = version
  const section = fields.words(field.department)
  if (section !== '') csl.section = section
  const scale = fields.words(field.scale)
  if (scale !== '') csl.scale = scale
  const via = fields.words(field.via)
  if (via !== '') csl.source = via
  const agency = fields.words(field.agency)
  if (agency !== '') draft.custom['agency'] = agency
  const format = fields.words(field.format)
  if (format !== '') draft.custom['format'] = format
}

const publishers = [field.publisher, field.institution, field.network]
const genreFields = [field.degree, field.type]

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

function takeLanguage(draft: Draft, fields: CitationFields, { language }: SourceReading): void {
  const words = fields.words(field.language)
  if (words === '') return
  const tags = languagesOf(words, language)
  if (tags.length > 0) draft.csl.language = tags[0]!
  else draft.custom['language'] = words
  if (tags.length > 1) draft.custom['languages'] = [...tags]
}
