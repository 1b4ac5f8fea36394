import type { CitationKind } from '../../../language/index.ts'
import type { SourceReading } from '../reading.ts'
import type { CitationFields } from './citation-fields.ts'
import type { Draft } from './draft.ts'
import { field, TITLES } from './fields.ts'

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
  const joint = language.citations.subtitleJoint ?? ': '
  let title = fields.words(field.title)
  // > |title=none: the page shows no title
  if (title.length === 4 && title.toLowerCase() === 'none') title = ''
  const rare = fields.hasKind(TITLES)
  if (rare) title = joined(title, fields.words(field.subtitle), joint)
  const chapter = rare
    ? joined(fields.words(field.chapter) || fields.words(field.map), fields.words(field.subchapter), joint)
    : ''
  const container = fields.first(containers[kind] ?? anyContainer)
  const ofBook = kind === 'book' || kind === 'comic'

  let hasChapter = chapter !== '' && (title !== '' || ofBook)
  if (chapter !== '' && title !== '') {
    draft.title = chapter
    draft.containerTitle = title
    if (container !== '' && container !== title) {
      // > entry=…|title=…|encyclopedia=…
      if (kind === 'encyclopedia' || kind === 'dictionary' || kind === 'journal' || kind === 'news')
        draft.containerTitle = container
      draft.custom['within'] = kind === 'encyclopedia' || kind === 'journal' || kind === 'news' ? title : container
    }
  } else {
    draft.title = title || chapter || withoutScript(fields.words(field.scriptTitle))
    if (draft.title === '' && ofBook) draft.title = container
    else {
      draft.containerTitle = container
      hasChapter ||=
        container !== '' && (fields.has(bookTitle) || fields.has(collectedWork) || fields.has(encyclopedia))
    }
  }
  if (rare) takeOtherTitles(draft, fields)
  return hasChapter
}

function takeOtherTitles(draft: Draft, fields: CitationFields): void {
  const words = fields.words(series)
  if (draft.containerTitle !== words) draft.collectionTitle = words
  draft.collectionNumber = fields.words(field.seriesNumber)
  draft.eventTitle = fields.words(field.conference)
  draft.originalTitle = fields.words(field.originalTitle)
  draft.volumeTitle = fields.words(field.volumeTitle)
  draft.chapterNumber = fields.words(field.chapterNumber)

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
