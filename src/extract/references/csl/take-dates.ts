import type { CslDate, CslItem } from '../../../model/index.ts'
import type { SourceReading } from '../reading.ts'
import type { CitationFields } from './citation-fields.ts'

/** When it came out, when it first came out, when it was seen. */
export function takeDates(
  csl: CslItem,
  custom: Record<string, unknown>,
  fields: CitationFields,
  { dates }: SourceReading,
): void {
  const read = (words: string): CslDate | null => {
    // > 2001a: the letter tells two works of one year apart
    const suffix = yearSuffix(words)
    if (suffix === '') return dates.read(words)
    csl['year-suffix'] = suffix
    return dates.read(words.slice(0, -1))
  }

  const year = fields.words('year')
  const month = fields.words('month')
  const date = fields.words('date')
  const composed = year === '' ? '' : [fields.words('day'), month, year].filter((part) => part !== '').join(' ')
  let issued = date !== '' ? read(date) : composed !== '' ? read(composed) : null
  // > date=17 May|year=2001: the halves of one date
  if (date !== '' && year !== '' && (!issued?.['date-parts'] || date.length < 8)) {
    const both =
      issued?.['date-parts'] && String(issued['date-parts'][0]![0]).length >= 3 ? null : dates.read(`${date} ${year}`)
    if (both?.['date-parts']) issued = both
    else if (!issued?.['date-parts']) issued = read(year)
  } else if (date !== '' && year !== '' && yearSuffix(year) !== '') csl['year-suffix'] = yearSuffix(year)
  if (issued && !issued['date-parts'] && composed !== '' && issued.literal === composed) issued = read(year)

  const published = fields.words('publicationDate')
  if (published !== '') {
    const when = dates.read(published)
    if (!issued) issued = when
    else if (when) custom['publicationDate'] = published
  }
  if (issued) csl.issued = issued

  const original = fields.words('originalDate')
  const first = original === '' ? null : dates.read(original)
  if (first) csl['original-date'] = first

  const accessed = fields.words('accessDate') || accessedOf(fields)
  const seen = accessed === '' ? null : dates.read(accessed)
  if (seen) csl.accessed = seen
}

/** `accessyear=2008|accessmonth=May|accessday=5`; `accessdaymonth=5 May` */
function accessedOf(fields: CitationFields): string {
  const year = fields.words('accessYear')
  if (year === '') return ''
  return [fields.words('accessDay'), fields.words('accessMonth'), year].filter((part) => part !== '').join(' ')
}

/** The letter behind a year, '' where there is none. */
function yearSuffix(words: string): string {
  const last = words.charCodeAt(words.length - 1)
  if (last < 97 || last > 122 || words.length < 4) return ''
  return /\d{3,4}[a-z]$/.test(words) ? words.slice(-1) : ''
}
