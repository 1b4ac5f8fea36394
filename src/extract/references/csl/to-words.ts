import type { CslDate, CslItem, CslName } from '../../../model/index.ts'

/** A source in words, in the order in which the page shows it: `Last, First (2001). "Title". Journal. 3 (2): 5–6.` */
export function toWords(csl: CslItem): string {
  const parts: string[] = []
  const add = (part: string | undefined): void => {
    if (part !== undefined && part !== '') parts.push(part)
  }
  const authors = namesInWords(csl.author)
  const date = dateInWords(csl.issued) + (csl['year-suffix'] ?? '')
  if (authors !== '') add(date === '' ? authors : `${authors} (${date})`)
  const container = csl['container-title']
  if (csl.title !== undefined) add(container !== undefined ? quoted(csl.title) : csl.title)
  if (container !== undefined && csl.editor) add(`In ${namesInWords(csl.editor)} (ed.)`)
  else if (csl.editor) add(`${namesInWords(csl.editor)} (ed.)`)
  add(container)
  add(csl['collection-title'])
  if (csl.volume !== undefined || csl.issue !== undefined)
    add(
      `${csl.volume !== undefined ? `Vol. ${csl.volume}` : ''}${csl.volume !== undefined && csl.issue !== undefined ? ', ' : ''}${csl.issue !== undefined ? `no. ${csl.issue}` : ''}`,
    )
  if (csl.edition !== undefined) add(`${csl.edition} ed`)
  const place = csl['publisher-place']
  add(place === undefined || csl.publisher === undefined ? (place ?? csl.publisher) : `${place}: ${csl.publisher}`)
  if (authors === '' && date !== '') add(date)
  const locator = csl.custom?.['locator'] as { label?: string; value: string } | undefined
  const page = csl.page ?? (locator?.label === 'page' ? locator.value : undefined)
  if (page !== undefined) add(`${/[–,;]/.test(page) ? 'pp' : 'p'}. ${page}`)
  else if (locator) add(locator.value)
  if (csl.DOI !== undefined) add(`doi:${csl.DOI}`)
  if (csl.ISBN !== undefined) add(`ISBN ${csl.ISBN}`)
  if (csl.ISSN !== undefined) add(`ISSN ${csl.ISSN}`)
  if (csl.title === undefined && csl.URL !== undefined) add(csl.URL)
  if (csl.accessed) add(`Retrieved ${dateInWords(csl.accessed)}`)
  let words = ''
  for (const part of parts) words += `${words === '' ? '' : ' '}${part}${endsSentence(part) ? '' : '.'}`
  return words
}

function endsSentence(words: string): boolean {
  const last = words[words.length - 1]
  return last === '.' || last === '?' || last === '!'
}

function namesInWords(names: readonly CslName[] | undefined): string {
  if (!names) return ''
  return names.length === 1 ? nameInWords(names[0]!) : names.map(nameInWords).join('; ')
}

function nameInWords(name: CslName): string {
  if (name.literal !== undefined) return name.literal
  return [name.family, name.given, name.suffix].filter((part) => part !== undefined && part !== '').join(', ')
}

/** `2001-05-17`, `2001-05`, `2001`; a range with a slash. */
function dateInWords(date: CslDate | undefined): string {
  if (!date) return ''
  const parts = date['date-parts']
  if (!parts) return date.literal ?? ''
  return parts.length === 1 ? dayInWords(parts[0]!) : parts.map(dayInWords).join('/')
}

function dayInWords([year, ...rest]: readonly (number | string)[]): string {
  let words = String(year)
  for (const part of rest) words += `-${String(part).padStart(2, '0')}`
  return words
}

function quoted(title: string): string {
  return /^["“„«]/.test(title) ? title : `"${title}"`
}
