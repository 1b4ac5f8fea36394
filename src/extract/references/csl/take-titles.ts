import type { CitationKind } from '../../../language/index.ts'
import type { SourceReading } from '../reading.ts'
import type { CitationFields } from './citation-fields.ts'
import type { Draft } from './draft.ts'
import { field } from './fields.ts'

const { journal, magazine, work, newspaper, website, collectedWork, encyclopedia, dictionary, bookTitle, series } =
  field

/** Where each kind looks first for what its source is part of. */
const containers: Readonly<Partial<Record<CitationKind, readonly number[]>>> = {
  journal: [journal, magazine, work, newspaper, website, collectedWork, encyclopedia],
  magazine: [magazine, journal, work, newspaper, website],
  news: [newspaper, work, magazine, journal, website],
  encyclopedia: [encyclopedia, dictionary, work, collectedWork, bookTitle, website],
  dictionary: [dictionary, encyclopedia, work, website],
  conference: [bookTitle, journal, work, collectedWork, website],
  book: [bookTitle, collectedWork, encyclopedia, work, journal, magazine, newspaper, website],
  episode: [series, work, website],
  podcast: [series, work, website],
  comicStrip: [newspaper, work, magazine, website],
}
const anyContainer: readonly number[] = [
  website,
  work,
  newspaper,
  magazine,
  journal,
  encyclopedia,
  dictionary,
  field.mailingList,
  bookTitle,
  collectedWork,
]

/** Titles of the source, of what it is part of, and of the series both stand in. Tells whether it is a chapter. */
export function takeTitles(
  draft: Draft,
  kind: CitationKind,
  fields: CitationFields,
  { language }: SourceReading,
): boolean {
  const { csl } = draft
  const joint = language.citations.subtitleJoint ?? ': '
  let title = fields.words(field.title)
  // > |title=none: the page shows no title
  if (title.length === 4 && title.toLowerCase() === 'none') title = ''
  title = joined(title, fields.words(field.subtitle), joint)
  const chapter = joined(fields.words(field.chapter) || fields.words(field.map), fields.words(field.subchapter), joint)
  const container = fields.first(containers[kind] ?? anyContainer)
  const ofBook = kind === 'book' || kind === 'comic'

  let hasChapter = false
  if (chapter !== '' && title !== '') {
    csl.title = chapter
    csl['container-title'] = title
    if (container !== '' && container !== title) {
      // > entry=…|title=…|encyclopedia=…
      if (kind === 'encyclopedia' || kind === 'dictionary' || kind === 'journal' || kind === 'news')
        csl['container-title'] = container
      draft.custom['within'] = kind === 'encyclopedia' || kind === 'journal' || kind === 'news' ? title : container
    }
    hasChapter = true
  } else {
    const own = title || chapter || withoutScript(fields.words(field.scriptTitle))
    if (own !== '') csl.title = own
    if (container !== '') {
      if (own === '' && ofBook) csl.title = container
      else {
        csl['container-title'] = container
        hasChapter = fields.has(bookTitle) || fields.has(collectedWork) || fields.has(encyclopedia)
      }
    }
    if (chapter !== '' && title === '' && ofBook) hasChapter = true
  }
  takeSeries(draft, fields)
  takeOtherTitles(draft, fields)
  return hasChapter
}

function takeSeries({ csl }: Draft, fields: CitationFields): void {
  const words = fields.words(series)
  if (words !== '' && csl['container-title'] !== words) csl['collection-title'] = words
  const number = fields.words(field.seriesNumber)
  if (number !== '') csl['collection-number'] = number
  const event = fields.words(field.conference)
  if (event !== '') csl['event-title'] = event
}

function takeOtherTitles(draft: Draft, fields: CitationFields): void {
  const { csl } = draft
  const original = fields.words(field.originalTitle)
  if (original !== '') csl['original-title'] = original
  const volume = fields.words(field.volumeTitle)
  if (volume !== '') csl['volume-title'] = volume
  const number = fields.words(field.chapterNumber)
  if (number !== '') csl['chapter-number'] = number

  const script = fields.words(field.scriptTitle) || fields.words(field.scriptChapter)
  if (script !== '') draft.custom['scriptTitle'] = script
  const translated = fields.words(field.transChapter) || fields.words(field.transTitle)
  if (translated !== '') draft.custom['translatedTitle'] = translated
  const link = fields.words(field.titleLink)
  if (link !== '') draft.custom['titleLink'] = link
}

/** `ja:…` → `…` */
function withoutScript(words: string): string {
  return words === '' ? '' : words.replace(/^[a-z]{2,3}:\s*/, '')
}

function joined(title: string, subtitle: string, joint: string): string {
  if (subtitle === '') return title
  return title === '' ? subtitle : title + joint + subtitle
}
