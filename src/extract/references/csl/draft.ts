import type { CslDate, CslItem, CslName } from '../../../model/index.ts'
import { Item } from './item.ts'

/** A place in a source: a page, a time, or what the words call it. */
export interface Locator {
  label?: string
  value: string
}

/**
 * A source while its citation is read. Every draft has every field, '' and null for nothing: so engines read and write them
 * quicker than those of an item, which has only those that say something.
 */
export class Draft {
  type: CslItem['type'] = 'document'
  title = ''
  containerTitle = ''
  collectionTitle = ''
  collectionNumber = ''
  eventTitle = ''
  originalTitle = ''
  volumeTitle = ''
  chapterNumber = ''
  author: CslName[] | null = null
  containerAuthor: CslName[] | null = null
  editor: CslName[] | null = null
  translator: CslName[] | null = null
  interviewer: CslName[] | null = null
  director: CslName[] | null = null
  illustrator: CslName[] | null = null
  publisher = ''
  publisherPlace = ''
  eventPlace = ''
  volume = ''
  issue = ''
  number = ''
  edition = ''
  volumes = ''
  genre = ''
  medium = ''
  version = ''
  section = ''
  scale = ''
  source = ''
  yearSuffix = ''
  issued: CslDate | null = null
  originalDate: CslDate | null = null
  accessed: CslDate | null = null
  page = ''
  pages = ''
  url = ''
  doi = ''
  isbn = ''
  issn = ''
  pmid = ''
  pmcid = ''
  arxiv = ''
  /** A number that an identifier gives. */
  identifierNumber = ''
  language = ''
  note = ''
  locator: Locator | null = null
  /** What CSL has no field for. */
  private more: Record<string, unknown> | null = null

  /** Made when there is something. */
  get custom(): Record<string, unknown> {
    return (this.more ??= {})
  }

  /** The item, with what is said and nothing else. */
  toItem(): CslItem {
    const item: CslItem = new Item(this.type)
    this.putTitles(item)
    this.putPeople(item)
    this.putPublication(item)
    this.putDates(item)
    if (this.page !== '') item.page = this.page
    if (this.pages !== '') item['number-of-pages'] = this.pages
    if (this.url !== '') item.URL = this.url
    this.putIdentifiers(item)
    if (this.language !== '') item.language = this.language
    if (this.note !== '') item.note = this.note
    if (this.more !== null) item.custom = this.more
    return item
  }

  private putTitles(item: CslItem): void {
    if (this.title !== '') item.title = this.title
    if (this.containerTitle !== '') item['container-title'] = this.containerTitle
    if (this.collectionTitle !== '') item['collection-title'] = this.collectionTitle
    if (this.collectionNumber !== '') item['collection-number'] = this.collectionNumber
    if (this.eventTitle !== '') item['event-title'] = this.eventTitle
    if (this.originalTitle !== '') item['original-title'] = this.originalTitle
    if (this.volumeTitle !== '') item['volume-title'] = this.volumeTitle
    if (this.chapterNumber !== '') item['chapter-number'] = this.chapterNumber
  }

  private putPeople(item: CslItem): void {
    if (this.author !== null) item.author = this.author
    if (this.containerAuthor !== null) item['container-author'] = this.containerAuthor
    if (this.editor !== null) item.editor = this.editor
    if (this.translator !== null) item.translator = this.translator
    if (this.interviewer !== null) item.interviewer = this.interviewer
    if (this.director !== null) item.director = this.director
    if (this.illustrator !== null) item.illustrator = this.illustrator
  }

  private putPublication(item: CslItem): void {
    if (this.publisher !== '') item.publisher = this.publisher
    if (this.publisherPlace !== '') item['publisher-place'] = this.publisherPlace
    if (this.eventPlace !== '') item['event-place'] = this.eventPlace
    if (this.volume !== '') item.volume = this.volume
    if (this.issue !== '') item.issue = this.issue
    if (this.number !== '') item.number = this.number
    if (this.edition !== '') item.edition = this.edition
    if (this.volumes !== '') item['number-of-volumes'] = this.volumes
    if (this.genre !== '') item.genre = this.genre
    if (this.medium !== '') item.medium = this.medium
    if (this.version !== '') item.version = this.version
    if (this.section !== '') item.section = this.section
    if (this.scale !== '') item.scale = this.scale
    if (this.source !== '') item.source = this.source
  }

  private putDates(item: CslItem): void {
    if (this.yearSuffix !== '') item['year-suffix'] = this.yearSuffix
    if (this.issued !== null) item.issued = this.issued
    if (this.originalDate !== null) item['original-date'] = this.originalDate
    if (this.accessed !== null) item.accessed = this.accessed
  }

  private putIdentifiers(item: CslItem): void {
    if (this.doi !== '') item.DOI = this.doi
    if (this.isbn !== '') item.ISBN = this.isbn
    if (this.issn !== '') item.ISSN = this.issn
    if (this.pmid !== '') item.PMID = this.pmid
    if (this.pmcid !== '') item.PMCID = this.pmcid
    if (this.arxiv !== '') {
      item.archive = 'arXiv'
      item.archive_location = this.arxiv
    }
    if (this.identifierNumber !== '') item.number = this.identifierNumber
  }
}
