import type { Node } from '../../../document/index.ts'
import type { CslDate, CslItem } from '../../../model/index.ts'
import { readArchiveCopy } from '../csl/addresses.ts'
import { dayOf } from '../csl/dates.ts'
import { Item } from '../csl/item.ts'
import type { SourceReading } from '../reading.ts'
import { Source } from '../source.ts'
import { findTitle } from './find-title.ts'
import { type AddressMark, flatten } from './flatten.ts'
import { guessType, isNewspaper } from './guess-type.ts'
import { type SourcePatterns, sourcePatterns } from './patterns.ts'
import { ARCHIVED, Places, RETRIEVED } from './places.ts'
import { readEastAsian } from './read-east-asian.ts'
import { readGost } from './read-gost.ts'
import { readShortNote } from './read-short-note.ts'
import { takeBehind } from './take-behind.ts'
import { takeDay } from './take-days.ts'
import { takeIdentifiers } from './take-identifiers.ts'

/**
 * A source that somebody wrote by hand, or that the text of a rendered page kept the words of:
 *
 * > [https://example.org Title], ''Newspaper'', 5 May 2010. Retrieved 6 June 2011
 * > "Title".Publisher.2019-03-20.https://example.org/x.Retrieved 2026-02-24.
 * > Hamilton, Nigel (1981). ''Monty: The Making of a General''. Hamish Hamilton. ISBN 0-241-10583-8.
 *
 * `plain` says that the text has lost its italics. Null where the words are a remark and no source.
 */
export function readWords(nodes: readonly Node[], plain: boolean, reading: SourceReading): Source | null {
  const flat = flatten(nodes)
  const original = flat.text
  if (original.length > LONGEST) return firstAddress(flat.addresses)
  const patterns = sourcePatterns(reading.language)
  let csl: CslItem = new Item('document')
  places.read(original, patterns.roles)
  const accessed = takeDay(flat, RETRIEVED, patterns.retrieved, places, reading)
  const archived = takeDay(flat, ARCHIVED, patterns.archived, places, reading)
  const ids = takeIdentifiers(flat, csl, places)
  const identified =
    flat.identifiers.length > 0 &&
    (csl.ISBN !== undefined || csl.DOI !== undefined || csl.ISSN !== undefined || ids !== undefined)

  const { address, url, archive } = flat.addresses.length === 0 ? none : readAddresses(flat.addresses, archived.date)
  if (url !== undefined) csl.URL = url
  if (accessed.date) csl.accessed = accessed.date

  const isSource = identified || address !== undefined || accessed.found
  const { roles } = places
  const styled =
    address === undefined
      ? (readGost(csl, flat, roles, patterns, reading) ?? readEastAsian(csl, flat, patterns, reading))
      : null
  const title = styled ?? findTitle(flat, address, patterns, reading, isSource)
  if (title) {
    if (title.words !== '') csl.title = title.words
    const { front } = title
    if (front.names.length > 0) csl[front.editors ? 'editor' : 'author'] = front.names
    if (front.issued) csl.issued = front.issued
    if (!styled) takeBehind(csl, flat, title, roles, patterns, reading, plain)
    if (title.by === 'italics' && isPeriodical(csl, patterns)) csl = asPeriodical(csl)
  } else if (url === undefined && !identified) {
    return readShortNote(original, patterns, reading)
  }
  csl.type = guessType(csl, title, patterns)
  // a page of a whole book is a place in it
  const page = csl.type === 'book' ? csl.page : undefined
  if (page !== undefined) csl = withoutPage(csl)
  const others = title?.front.others === true
  if (ids || others || page !== undefined) {
    const custom: Record<string, unknown> = {}
    if (ids) custom['ids'] = ids
    if (others) custom['etAl'] = true
    if (page !== undefined) custom['locator'] = { label: 'page', value: page }
    csl.custom = custom
  }
  return new Source(csl, archive, undefined, undefined)
}

/** A copy, as what something was deleted from is slow to read. */
function withoutPage(csl: CslItem): CslItem {
  const { page: _, ...rest } = csl
  return rest
}

/** `''The Times'', 5 March 1974, p. 1`: with a day and nothing else, a newspaper and no book. */
function isPeriodical(csl: CslItem, patterns: SourcePatterns): boolean {
  const { title } = csl
  if (title === undefined || csl.issued?.['date-parts']?.[0]?.length !== 3) return false
  for (const key of bookish) if (csl[key] !== undefined) return false
  return csl.page !== undefined || isNewspaper(title, patterns)
}

function asPeriodical(csl: CslItem): CslItem {
  const { title, ...rest } = csl
  return title === undefined ? csl : { ...rest, 'container-title': title }
}

const bookish = ['author', 'editor', 'publisher', 'publisher-place', 'container-title', 'ISBN', 'URL'] as const

/** The address of the source itself, else of the first copy that says what it is a copy of; and the first copy. */
function readAddresses(addresses: readonly AddressMark[], day: CslDate | null): Addresses {
  let own: AddressMark | undefined
  let copied: AddressMark | undefined
  let original: string | undefined
  let archive: Source['archive']
  for (const one of addresses) {
    const copy = readArchiveCopy(one.url)
    if (copy === null) {
      own ??= one
      continue
    }
    const archived = copy.archived ?? dayOf(day)
    archive ??= archived === undefined ? { url: copy.url } : { url: copy.url, archived }
    if (copied === undefined && copy.original !== undefined) {
      copied = one
      original = copy.original
    }
  }
  return { address: own ?? copied, url: own ? own.url : original, archive }
}

interface Addresses {
  address: AddressMark | undefined
  url: string | undefined
  archive: Source['archive']
}

const none: Addresses = { address: undefined, url: undefined, archive: undefined }

/** So long a note is no single source. */
const LONGEST = 3000

/** Of the note that is read. */
const places = new Places()

function firstAddress(addresses: readonly { url: string }[]): Source | null {
  const url = addresses[0]?.url
  return url === undefined ? null : new Source({ id: '', type: 'webpage', URL: url }, undefined, undefined, undefined)
}
