import type { Node } from '../../../document/index.ts'
import type { CslItem } from '../../../model/index.ts'
import { readArchiveCopy } from '../csl/addresses.ts'
import { dayOf } from '../csl/dates.ts'
import type { SourceReading } from '../reading.ts'
import type { Source } from '../source.ts'
import { findTitle } from './find-title.ts'
import { flatten } from './flatten.ts'
import { guessType } from './guess-type.ts'
import { sourcePatterns } from './patterns.ts'
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
  if (flat.text.length > 3000) return firstAddress(flat.addresses)
  const patterns = sourcePatterns(reading.language)
  const csl: CslItem = { id: '', type: 'document' }
  const custom: Record<string, unknown> = {}

  const original = flat.text
  const accessed = takeDay(flat, patterns.retrieved, reading)
  const archived = takeDay(flat, patterns.archived, reading)
  takeIdentifiers(flat, csl, custom)
  const identified =
    csl.ISBN !== undefined || csl.DOI !== undefined || csl.ISSN !== undefined || custom['ids'] !== undefined

  let archive: Source['archive']
  let address = flat.addresses.find((one) => readArchiveCopy(one.url) === null)
  for (const one of flat.addresses) {
    const copy = readArchiveCopy(one.url)
    if (!copy) continue
    const day = copy.archived ?? dayOf(archived.date)
    archive ??= { url: copy.url, ...(day !== undefined && { archived: day }) }
    if (address === undefined && copy.original !== undefined) {
      address = one
      csl.URL = copy.original
    }
  }
  if (address) csl.URL ??= address.url
  if (accessed.date) csl.accessed = accessed.date

  const title = findTitle(flat, address, patterns, reading, {
    plain,
    identified: identified || address !== undefined || accessed.found,
  })
  if (title) {
    csl.title = title.words
    const { front } = title
    if (front.names.length > 0) csl[front.editors ? 'editor' : 'author'] = front.names
    if (front.others) custom['etAl'] = true
    if (front.issued) csl.issued = front.issued
    takeBehind(csl, flat, title, patterns, reading, plain)
  } else if (csl.URL === undefined && !identified) {
    return readShortNote(original, patterns, reading)
  }
  csl.type = guessType(csl, title, patterns)
  if (csl.type === 'book' && csl.page !== undefined) {
    // a page of a whole book is a place in it
    custom['locator'] = { label: 'page', value: csl.page }
    delete csl.page
  }
  for (const _ in custom) {
    csl.custom = custom
    break
  }
  return { csl, ...(archive && { archive }) }
}

/** So long a note is no single source. */
function firstAddress(addresses: readonly { url: string }[]): Source | null {
  const url = addresses[0]?.url
  return url === undefined ? null : { csl: { id: '', type: 'webpage', URL: url } }
}
