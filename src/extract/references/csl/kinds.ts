import type { CitationKind } from '../../../language/index.ts'
import type { CslItem } from '../../../model/index.ts'
import type { CitationFields } from './citation-fields.ts'

type CslType = CslItem['type']

/** What each kind of template is in CSL. Those that depend on more stand in `typeOf`. */
const types: Readonly<Record<CitationKind, CslType>> = {
  web: 'webpage',
  news: 'article-newspaper',
  book: 'book',
  journal: 'article-journal',
  magazine: 'article-magazine',
  encyclopedia: 'entry-encyclopedia',
  dictionary: 'entry-dictionary',
  conference: 'paper-conference',
  thesis: 'thesis',
  report: 'report',
  document: 'document',
  pressRelease: 'webpage',
  avMedia: 'motion_picture',
  avNotes: 'document',
  audio: 'song',
  episode: 'broadcast',
  podcast: 'broadcast',
  interview: 'interview',
  speech: 'speech',
  map: 'map',
  sign: 'graphic',
  post: 'post',
  preprint: 'article',
  citation: 'document',
  court: 'legal_case',
  legislation: 'legislation',
  patent: 'patent',
  hearing: 'hearing',
  comic: 'book',
  comicStrip: 'article-newspaper',
  software: 'software',
  dataset: 'dataset',
  wikidata: 'document',
  identifier: 'article-journal',
}

/** What CSL has no type for says its `genre`. */
export const genres: Readonly<Partial<Record<CitationKind, string>>> = {
  pressRelease: 'Press release',
  avNotes: 'Media notes',
  podcast: 'Podcast',
}

/** The kind of a `{{citation}}`, which only its parameters tell. */
export function decideKind(fields: CitationFields): CitationKind {
  if (fields.has('journal')) return 'journal'
  if (fields.has('newspaper')) return 'news'
  if (fields.has('magazine')) return 'magazine'
  if (fields.has('encyclopedia')) return 'encyclopedia'
  if (fields.has('dictionary')) return 'dictionary'
  if (fields.has('conference') || (fields.has('bookTitle') && !fields.has('isbn'))) return 'conference'
  if (fields.identifiers.some(([name]) => name.toLowerCase() === 'patent-number')) return 'patent'
  if (fields.has('degree')) return 'thesis'
  if (fields.has('network')) return 'episode'
  const numbered = fields.has('issue') || (fields.has('volume') && fields.has('pages'))
  if (fields.has('collectedWork')) {
    const bound = fields.has('isbn') || fields.has('publisher') || fields.hasPersons('editor') || fields.has('editors')
    return bound && !fields.has('issue') && !fields.has('issn') ? 'book' : 'journal'
  }
  if (fields.has('chapter') || fields.has('isbn')) return 'book'
  if (fields.has('work') && (numbered || fields.has('issn'))) return 'journal'
  if (fields.has('website')) return 'web'
  if (fields.has('url')) {
    if (fields.has('work')) return 'web'
    const published = fields.has('publisher') && (fields.has('place') || fields.has('edition') || fields.has('volume'))
    return published && !fields.has('accessDate') ? 'book' : 'web'
  }
  if (fields.has('work')) return 'journal'
  if (fields.has('publisher') || fields.has('edition')) return 'book'
  return fields.has('doi') || fields.has('issn') ? 'journal' : 'citation'
}

const radio = /\b(?:audio|song|radio|sound|cd|lp|record|album|music)/i
const broadcast = /\b(?:television|tv|radio|broadcast)/i

/** The CSL type of a citation. */
export function typeOf(kind: CitationKind, fields: CitationFields, hasChapter: boolean): CslType {
  switch (kind) {
    case 'news':
      return !fields.has('newspaper') &&
        !fields.has('work') &&
        !fields.has('magazine') &&
        !fields.has('journal') &&
        fields.has('url')
        ? 'webpage'
        : 'article-newspaper'
    case 'book':
    case 'comic':
      return hasChapter ? 'chapter' : 'book'
    case 'encyclopedia':
      return fields.has('dictionary') && !fields.has('encyclopedia') ? 'entry-dictionary' : 'entry-encyclopedia'
    case 'avMedia': {
      const medium = `${fields.words('medium')} ${fields.words('type')}`
      if (fields.has('network') || broadcast.test(medium)) return 'broadcast'
      return radio.test(medium) ? 'song' : 'motion_picture'
    }
    default:
      return types[kind]
  }
}
