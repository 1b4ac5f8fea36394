import type { CitationField, CitationKind } from '../../../language/index.ts'
import type { CslItem } from '../../../model/index.ts'
import type { SourceReading } from '../reading.ts'
import type { CitationFields } from './citation-fields.ts'

/** Where each kind looks first for what its source is part of. */
const containers: Readonly<Partial<Record<CitationKind, readonly CitationField[]>>> = {
  journal: ['journal', 'magazine', 'work', 'newspaper', 'website', 'collectedWork', 'encyclopedia'],
  magazine: ['magazine', 'journal', 'work', 'newspaper', 'website'],
  news: ['newspaper', 'work', 'magazine', 'journal', 'website'],
  encyclopedia: ['encyclopedia', 'dictionary', 'work', 'collectedWork', 'bookTitle', 'website'],
  dictionary: ['dictionary', 'encyclopedia', 'work', 'website'],
  conference: ['bookTitle', 'journal', 'work', 'collectedWork', 'website'],
  book: ['bookTitle', 'collectedWork', 'encyclopedia', 'work', 'journal', 'magazine', 'newspaper', 'website'],
  episode: ['series', 'work', 'website'],
  podcast: ['series', 'work', 'website'],
  comicStrip: ['newspaper', 'work', 'magazine', 'website'],
}
const anyContainer: readonly CitationField[] = [
  'website',
  'work',
  'newspaper',
  'magazine',
  'journal',
  'encyclopedia',
  'dictionary',
  'mailingList',
  'bookTitle',
  'collectedWork',
]

/** Titles of the source, of what it is part of, and of the series both stand in. */
export function takeTitles(
  csl: CslItem,
  custom: Record<string, unknown>,
  kind: CitationKind,
  fields: CitationFields,
  { language }: SourceReading,
): { hasChapter: boolean } {
  let title = fields.words('title')
  // > |title=none: the page shows no title
  if (title.length === 4 && title.toLowerCase() === 'none') title = ''
  title = joined(title, fields.words('subtitle'), language.citations.subtitleJoint ?? ': ')
  const map = fields.words('map')
  const chapter = joined(
    fields.words('chapter') || map,
    fields.words('subchapter'),
    language.citations.subtitleJoint ?? ': ',
  )
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
      custom['within'] = kind === 'encyclopedia' || kind === 'journal' || kind === 'news' ? title : container
    }
    hasChapter = true
  } else {
    const own = title || chapter || fields.words('scriptTitle').replace(/^[a-z]{2,3}:\s*/, '')
    if (own !== '') csl.title = own
    if (container !== '') {
      if (csl.title === undefined && ofBook) csl.title = container
      else csl['container-title'] = container
      hasChapter =
        csl['container-title'] !== undefined &&
        (fields.has('bookTitle') || fields.has('collectedWork') || fields.has('encyclopedia'))
    }
    if (chapter !== '' && title === '' && ofBook) hasChapter = true
  }

  const series = fields.words('series')
  if (series !== '' && csl['container-title'] !== series) csl['collection-title'] = series
  const seriesNumber = fields.words('seriesNumber')
  if (seriesNumber !== '') csl['collection-number'] = seriesNumber
  const event = fields.words('conference')
  if (event !== '') csl['event-title'] = event
  take(csl, 'original-title', fields.words('originalTitle'))
  take(csl, 'volume-title', fields.words('volumeTitle'))
  take(csl, 'chapter-number', fields.words('chapterNumber'))

  const script = fields.first(['scriptTitle', 'scriptChapter'])
  if (script !== '') custom['scriptTitle'] = script
  const translated = fields.first(['transChapter', 'transTitle'])
  if (translated !== '') custom['translatedTitle'] = translated
  const link = fields.words('titleLink')
  if (link !== '') custom['titleLink'] = link
  return { hasChapter }
}

function take(csl: CslItem, key: 'original-title' | 'volume-title' | 'chapter-number', words: string): void {
  if (words !== '') csl[key] = words
}

function joined(title: string, subtitle: string, joint: string): string {
  if (subtitle === '') return title
  return title === '' ? subtitle : title + joint + subtitle
}
