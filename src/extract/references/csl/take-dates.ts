import type { CslDate } from '../../../model/index.ts'
import type { SourceReading } from '../reading.ts'
import type { CitationFields } from './citation-fields.ts'
import type { CitationDates } from './dates.ts'
import type { Draft } from './draft.ts'
import { DATES, field } from './fields.ts'

/** When it came out, when it first came out, when it was seen. */
export function takeDates(draft: Draft, fields: CitationFields, { dates }: SourceReading): void {
  const rare = fields.hasKind(DATES)
  takeIssued(draft, fields, dates, rare)
  const original = rare ? fields.words(field.originalDate) : ''
  if (original !== '') draft.originalDate = dates.read(original)
  const accessed = fields.words(field.accessDate) || (rare ? accessedOf(fields) : '')
  if (accessed !== '') draft.accessed = dates.read(accessed)
}

function takeIssued(draft: Draft, fields: CitationFields, dates: CitationDates, rare: boolean): void {
  const year = fields.words(field.year)
  const date = fields.words(field.date)
  const composed = year === '' ? '' : joined(fields.words(field.day), fields.words(field.month), year)
  let issued = date !== '' ? readSuffixed(date, draft, dates) : readSuffixed(composed, draft, dates)
  if (year !== '') {
    // > date=17 May|year=2001: the halves of one date
    if (date !== '' && (!issued?.['date-parts'] || date.length < 8)) {
      const both =
        issued?.['date-parts'] && String(issued['date-parts'][0]![0]).length >= 3 ? null : dates.read(`${date} ${year}`)
      if (both?.['date-parts']) issued = both
      else if (!issued?.['date-parts']) issued = readSuffixed(year, draft, dates)
    } else if (date !== '' && endsInLetter(year)) draft.yearSuffix = year.slice(-1)
    if (issued && !issued['date-parts'] && issued.literal === composed) issued = readSuffixed(year, draft, dates)
  }
  const published = rare ? fields.words(field.publicationDate) : ''
  if (published !== '') {
    const when = dates.read(published)
    if (!issued) issued = when
    else if (when) draft.custom['publicationDate'] = published
  }
  draft.issued = issued
}

/** A date whose year may have a letter: > 2001a: it tells two works of one year apart. */
function readSuffixed(words: string, draft: Draft, dates: CitationDates): CslDate | null {
  if (!endsInLetter(words)) return dates.read(words)
  draft.yearSuffix = words.slice(-1)
  return dates.read(words.slice(0, -1))
}

/** `accessyear=2008|accessmonth=May|accessday=5`; `accessdaymonth=5 May` */
function accessedOf(fields: CitationFields): string {
  const year = fields.words(field.accessYear)
  return year === '' ? '' : joined(fields.words(field.accessDay), fields.words(field.accessMonth), year)
}

function joined(day: string, month: string, year: string): string {
  const front = day === '' ? month : month === '' ? day : `${day} ${month}`
  return front === '' ? year : `${front} ${year}`
}

/** Whether a small letter stands right behind a year. */
function endsInLetter(words: string): boolean {
  const last = words.charCodeAt(words.length - 1)
  return last >= 97 && last <= 122 && words.length >= 4 && /\d{3,4}[a-z]$/.test(words)
}
