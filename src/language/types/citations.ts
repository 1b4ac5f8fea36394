/**
 * What a citation template is, whatever its wiki calls it. English has a template for each: `{{cite web}}`, `{{cite AV media}}` …
 * `citation` decides by its parameters; `identifier` holds nothing but one (`{{cite doi|10.…}}`).
 */
export type CitationKind =
  | 'web'
  | 'news'
  | 'book'
  | 'journal'
  | 'magazine'
  | 'encyclopedia'
  | 'dictionary'
  | 'conference'
  | 'thesis'
  | 'report'
  | 'document'
  | 'pressRelease'
  | 'avMedia'
  | 'avNotes'
  | 'audio'
  | 'episode'
  | 'podcast'
  | 'interview'
  | 'speech'
  | 'map'
  | 'sign'
  | 'post'
  | 'preprint'
  | 'citation'
  | 'court'
  | 'legislation'
  | 'patent'
  | 'hearing'
  | 'comic'
  | 'comicStrip'
  | 'software'
  | 'dataset'
  | 'wikidata'
  | 'identifier'

/**
 * What a parameter means. Roles of people come in parts: `author` is a name in one piece, `authorLast` and `authorFirst`
 * its halves, `authors` a free list, `vauthors` a list in Vancouver style.
 */
export type CitationField =
  | `${CitationRole}${'' | 'Last' | 'First' | 'Suffix' | 'Link'}`
  | `${CitationRole}s`
  | 'vauthors'
  | 'veditors'
  | 'organization'
  | 'collaboration'
  | 'displayAuthors'
  | 'others'
  | 'title'
  | 'subtitle'
  | 'transTitle'
  | 'scriptTitle'
  | 'originalTitle'
  | 'titleLink'
  | 'chapter'
  | 'subchapter'
  | 'transChapter'
  | 'scriptChapter'
  | 'chapterNumber'
  | 'work'
  | 'website'
  | 'newspaper'
  | 'magazine'
  | 'journal'
  | 'encyclopedia'
  | 'dictionary'
  | 'mailingList'
  | 'bookTitle'
  | 'collectedWork'
  | 'conference'
  | 'series'
  | 'seriesNumber'
  | 'version'
  | 'department'
  | 'edition'
  | 'volume'
  | 'volumeTitle'
  | 'volumes'
  | 'issue'
  | 'number'
  | 'season'
  | 'articleNumber'
  | 'type'
  | 'medium'
  | 'degree'
  | 'publisher'
  | 'institution'
  | 'network'
  | 'place'
  | 'publicationPlace'
  | 'agency'
  | 'via'
  | 'language'
  | 'format'
  | 'map'
  | 'scale'
  | 'sheet'
  | 'time'
  | 'date'
  | 'year'
  | 'month'
  | 'day'
  | 'publicationDate'
  | 'originalDate'
  | 'accessDate'
  | 'accessDay'
  | 'accessMonth'
  | 'accessYear'
  | 'archiveDate'
  | 'page'
  | 'pages'
  | 'at'
  | 'totalPages'
  | 'quote'
  | 'note'
  | 'url'
  | 'chapterUrl'
  | 'archiveUrl'
  | 'urlStatus'
  | 'deadUrl'
  | 'access'
  | 'subscription'
  | 'doi'
  | 'isbn'
  | 'issn'
  | 'pmid'
  | 'pmc'
  | 'arxiv'
  | 'identifier'
  | 'wikidata'
  | 'ref'
  | 'ignored'

export type CitationRole = 'author' | 'editor' | 'translator' | 'interviewer' | 'contributor' | 'director' | 'illustrator' | 'containerAuthor'

/** A template that knows parts of its source itself: `{{Cite ODNB}}`. */
export interface CitationWrapper {
  kind: CitationKind
  /** What it knows. */
  fields?: Partial<Record<CitationField, string>>
  /** What its positional parameters are, in order. */
  positional?: CitationField[]
  /** An address with `$1` for the first positional parameter (or the parameter `id`). */
  url?: string
}

/** A template that makes a footnote. */
export interface NoteWords {
  /** The group it belongs to where its call names none. */
  group?: string
  /** The parameters with the text, the name, the group; positional ones by their number. */
  text?: string[]
  name?: string[]
  groups?: string[]
}

/** A template that shows a list of footnotes. */
export interface NoteListWords {
  group?: string
  /** Parameters that hold definitions. */
  refs?: string[]
  groups?: string[]
}

/** Words of sources written by hand, lower case, without a final full stop. */
export interface SourceWords {
  /** In front of the day on which the source was last seen: `retrieved`. */
  retrieved?: string[]
  /** In front of the day or place of an archived copy: `archived from the original on`. */
  archived?: string[]
  /** In front of one page or several: `p`, `pp`, `page`. */
  pages?: string[]
  volume?: string[]
  issue?: string[]
  edition?: string[]
  /** Behind the names of editors: `ed`, `eds`, `editor`. */
  editors?: string[]
  translators?: string[]
  /** Between the last two names: `and`, `&`. */
  and?: string[]
  /** In front of a collection: `in`. */
  in?: string[]
  /** For further authors: `et al`. */
  others?: string[]
  /** For a year that is not known: `n.d`. */
  noDate?: string[]
  /** Words a source's name may begin or end in that make it a newspaper: `times`, `daily`. */
  newspapers?: string[]
  /** Words of institutions, which no name of a person has: `university`. */
  institutions?: string[]
  /** With a capital in front of a year or a page, and no author: `March`, `see`. */
  notAuthors?: string[]
  /** Towns where books are printed, as sources name them: `Oxford`. */
  places?: string[]
  /** What may stand beside a source and says nothing of it: `pdf`, `subscription required`, `in print`. */
  remarks?: string[]
}

/**
 * How a wiki cites. Names of templates and parameters may be written in any case, with spaces, hyphens or underscores; a
 * number inside or behind a parameter's name is its place in a row (`author2-last`), unless the name stands here with it.
 * English tables stand in where a local one says nothing, since every wiki holds copied citations.
 */
export interface CitationWords {
  /** Kind → names of templates. */
  templates?: Partial<Record<CitationKind, string[]>>
  /** Name of a template → what it knows itself. */
  wrappers?: Record<string, CitationWrapper>
  /** Field → names of parameters. Positional ones are named by their number. */
  parameters?: Partial<Record<CitationField, string[]>>
  /** Kind → field → names that mean this in templates of that kind. */
  parametersOf?: Partial<Record<CitationKind, Partial<Record<CitationField, string[]>>>>
  /** What stands between a title and its subtitle, `: ` by default. */
  subtitleJoint?: string
  /** BCP 47 → names of languages. */
  languages?: Record<string, string[]>
  /** Templates that make a footnote: `{{efn}}`. */
  notes?: Record<string, NoteWords>
  /** Templates that cite footnotes by their names: `{{r}}`. */
  reuses?: string[]
  /** Templates that name the page behind a footnote mark: `{{rp}}`. */
  pageMarks?: string[]
  /** Templates that make a footnote of a short citation: `{{sfn}}`; of several: `{{sfnm}}`. */
  shortNotes?: string[]
  shortNoteLists?: string[]
  /** Templates that write a short citation where they stand: `{{harvnb}}`. */
  shortCitations?: string[]
  /** Parameters of short citations: page, pages, other places. */
  shortPage?: string[]
  shortPages?: string[]
  shortPlace?: string[]
  /** Templates that write the anchor of a short citation: `{{harvid}}`. */
  anchors?: string[]
  /** Templates that show lists of footnotes. */
  lists?: Record<string, NoteListWords>
  /** Templates that tell of an archived copy, and their parameters. */
  archives?: string[]
  source?: SourceWords
}
