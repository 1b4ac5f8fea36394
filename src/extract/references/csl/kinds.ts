import type { CitationKind } from '../../../language/index.ts'
import type { CslItem } from '../../../model/index.ts'
import type { CitationFields } from './citation-fields.ts'
import { field, role } from './fields.ts'

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
  if (fields.has(field.journal)) return 'journal'
  if (fields.has(field.newspaper)) return 'news'
  if (fields.has(field.magazine)) return 'magazine'
  if (fields.has(field.encyclopedia)) return 'encyclopedia'
  if (fields.has(field.dictionary)) return 'dictionary'
  if (fields.has(field.conference) || (fields.has(field.bookTitle) && !fields.has(field.isbn))) return 'conference'
  if (fields.identifiers.some(({ name }) => name.toLowerCase() === 'patent-number')) return 'patent'
  if (fields.has(field.degree)) return 'thesis'
  if (fields.has(field.network)) return 'episode'
  const numbered = fields.has(field.issue) || (fields.has(field.volume) && fields.has(field.pages))
  if (fields.has(field.collectedWork)) {
    const bound =
      fields.has(field.isbn) ||
      fields.has(field.publisher) ||
      fields.has(field.editors) ||
      fields.persons(role.editor).length > 0
    return bound && !fields.has(field.issue) && !fields.has(field.issn) ? 'book' : 'journal'
  }
  if (fields.has(field.chapter) || fields.has(field.isbn)) return 'book'
  if (fields.has(field.work) && (numbered || fields.has(field.issn))) return 'journal'
  if (fields.has(field.website)) return 'web'
  if (fields.has(field.url)) {
    if (fields.has(field.work)) return 'web'
    const published =
      fields.has(field.publisher) && (fields.has(field.place) || fields.has(field.edition) || fields.has(field.volume))
    return published && !fields.has(field.accessDate) ? 'book' : 'web'
  }
  if (fields.has(field.work)) return 'journal'
  if (fields.has(field.publisher) || fields.has(field.edition)) return 'book'
  return fields.has(field.doi) || fields.has(field.issn) ? 'journal' : 'citation'
}

const radio = /\b(?:audio|song|radio|sound|cd|lp|record|album|music)/i
const broadcast = /\b(?:television|tv|radio|broadcast)/i

/** The CSL type of a citation. */
export function typeOf(kind: CitationKind, fields: CitationFields, hasChapter: boolean): CslType {
  switch (kind) {
    case 'news':
      return !fields.has(field.newspaper) &&
        !fields.has(field.work) &&
        !fields.has(field.magazine) &&
        !fields.has(field.journal) &&
        fields.has(field.url)
        ? 'webpage'
        : 'article-newspaper'
    case 'book':
    case 'comic':
      return hasChapter ? 'chapter' : 'book'
    case 'encyclopedia':
      return fields.has(field.dictionary) && !fields.has(field.encyclopedia) ? 'entry-dictionary' : 'entry-encyclopedia'
    case 'avMedia': {
      const medium = `${fields.words(field.medium)} ${fields.words(field.type)}`
      if (fields.has(field.network) || broadcast.test(medium)) return 'broadcast'
      return radio.test(medium) ? 'song' : 'motion_picture'
    }
    default:
      return types[kind]
  }
}
