import { list, type Template, TextNode } from '../../../document/index.ts'
import type { CitationKind } from '../../../language/index.ts'
import type { SourceReading } from '../reading.ts'
import { Source } from '../source.ts'
import { ownAnchor } from './anchors.ts'
import type { CitationFields } from './citation-fields.ts'
import type { CitationTemplate } from './citation-table.ts'
import { Draft } from './draft.ts'
import { DESCRIPTION, field, IDENTIFIERS, NUMBERS, PAGES } from './fields.ts'
import { decideKind, genres, typeOf } from './kinds.ts'
import { languagesOf } from './languages.ts'
import { takeAddresses } from './take-addresses.ts'
import { takeDates } from './take-dates.ts'
import { takeIdentifiers } from './take-identifiers.ts'
import { takePages } from './take-pages.ts'
import { takePeople } from './take-people.ts'
import { takeTitles } from './take-titles.ts'
import { toWords } from './to-words.ts'

/** A citation template → the source it cites; sets what the page shows in its place. */
export function readCitation(template: Template, citation: CitationTemplate, reading: SourceReading): Source {
  const { fields } = reading
  fields.read(template, citation)
  const kind = citation.kind === 'citation' ? decideKind(fields) : citation.kind
  const draft = new Draft()

  const hasChapter = takeTitles(draft, kind, fields, reading)
  draft.type = typeOf(kind, fields, hasChapter)
  takePeople(draft, fields, reading)
  if (kind === 'wikidata') draft.custom['wikidata'] = fields.words(field.wikidata)
  takePublisher(draft, fields)
  if (fields.hasKind(NUMBERS)) takeNumbers(draft, kind, fields)
  draft.genre = genres[kind] ?? ''
  if (fields.hasKind(DESCRIPTION)) takeDescription(draft, fields)
  takeDates(draft, fields, reading)
  if (fields.hasKind(PAGES)) takePages(draft, fields)
  const archive = takeAddresses(draft, fields, citation, template, reading)
  if (fields.hasKind(IDENTIFIERS)) takeIdentifiers(draft, kind, fields, template.key)
  takeLanguage(draft, fields, reading)
  const quote = fields.words(field.quote)
  if (quote !== '') draft.custom['quote'] = quote
  draft.note = fields.words(field.note)

  showWords(template, toWords(draft))
  return new Source(draft.toItem(), archive, ownAnchor(fields, reading), undefined)
}

/** What stands on the page where a template stands. */
export function showWords(template: Template, words: string): void {
  if (words !== '') template.shown ??= list(new TextNode(words, template.position))
}

function takePublisher(draft: Draft, fields: CitationFields): void {
  draft.publisher = fields.words(field.publisher)
  draft.publisherPlace = fields.words(field.place)
}

function takeNumbers(draft: Draft, kind: CitationKind, fields: CitationFields): void {
  draft.volume = fields.words(field.volume)
  const issue = fields.words(field.issue)
  if (issue !== '') {
    if (numbered.has(kind)) draft.number = issue
    else draft.issue = issue
  }
  const number = fields.words(field.number)
  if (number !== '') draft.number = number
  if (fields.has(field.season)) draft.custom['season'] = fields.words(field.season)
  const edition = fields.words(field.edition)
  if (edition !== '') draft.edition = withoutEditionWord(edition)
  draft.volumes = fields.words(field.volumes)
}

function takeDescription(draft: Draft, fields: CitationFields): void {
  if (draft.publisher === '') draft.publisher = fields.words(field.institution) || fields.words(field.network)
  const publicationPlace = fields.words(field.publicationPlace)
  // > location=Berlin|publication-place=London: written here, published there
  if (publicationPlace !== '') {
    draft.eventPlace = draft.publisherPlace
    draft.publisherPlace = publicationPlace
  }
  const genre = fields.words(field.degree) || fields.words(field.type)
  if (genre !== '') draft.genre = genre
  draft.medium = fields.words(field.medium)
  draft.version = fields.words(field.version)
  draft.section = fields.words(field.department)
  draft.scale = fields.words(field.scale)
  draft.source = fields.words(field.via)
  const agency = fields.words(field.agency)
  if (agency !== '') draft.custom['agency'] = agency
  const format = fields.words(field.format)
  if (format !== '') draft.custom['format'] = format
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

function takeLanguage(draft: Draft, fields: CitationFields, { language }: SourceReading): void {
  const words = fields.words(field.language)
  if (words === '') return
  const tags = languagesOf(words, language)
  if (tags.length > 0) draft.language = tags[0]!
  else draft.custom['language'] = words
  if (tags.length > 1) draft.custom['languages'] = [...tags]
}
