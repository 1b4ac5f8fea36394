import type { CslDate, CslItem, CslName } from '../../../model/index.ts'

/** A source in words, in the order in which the page shows it: `Last, First (2001). "Title". Journal. 3 (2): 5–6.` */
export function toWords(csl: CslItem): string {
  const { title, page, accessed } = csl
  const container = csl['container-title']
  let date = csl.issued === undefined ? '' : dateInWords(csl.issued)
  if (csl['year-suffix'] !== undefined) date += csl['year-suffix']
  let words = ''
  const authors = namesInWords(csl.author)
  if (authors !== '') words = date === '' ? sentence(words, authors) : `${authors} (${date}).`
  if (title !== undefined) words = sentence(words, container !== undefined ? quoted(title) : title)
  if (csl.editor !== undefined) {
    const editors = namesInWords(csl.editor)
    words = spaced(words, container !== undefined ? `In ${editors} (ed.).` : `${editors} (ed.).`)
  }
  if (container !== undefined) words = sentence(words, container)
  if (csl['collection-title'] !== undefined) words = sentence(words, csl['collection-title'])
  if (csl.volume !== undefined)
    words = sentence(words, csl.issue !== undefined ? `Vol. ${csl.volume}, no. ${csl.issue}` : `Vol. ${csl.volume}`)
  else if (csl.issue !== undefined) words = sentence(words, `no. ${csl.issue}`)
  if (csl.edition !== undefined) words = spaced(words, `${csl.edition} ed.`)
  const place = csl['publisher-place']
  if (place !== undefined) words = sentence(words, csl.publisher !== undefined ? `${place}: ${csl.publisher}` : place)
  else if (csl.publisher !== undefined) words = sentence(words, csl.publisher)
  if (authors === '') words = sentence(words, date)
  const locator = csl.custom?.['locator'] as { label?: string; value: string } | undefined
  if (page !== undefined) words = sentence(words, pageInWords(page))
  else if (locator !== undefined)
    words = sentence(words, locator.label === 'page' ? pageInWords(locator.value) : locator.value)
  if (csl.DOI !== undefined) words = sentence(words, `doi:${csl.DOI}`)
  if (csl.ISBN !== undefined) words = sentence(words, `ISBN ${csl.ISBN}`)
  if (csl.ISSN !== undefined) words = sentence(words, `ISSN ${csl.ISSN}`)
  if (title === undefined && csl.URL !== undefined) words = sentence(words, csl.URL)
  if (accessed !== undefined) words = sentence(words, `Retrieved ${dateInWords(accessed)}`)
  return words
}

/** Adds words that end with a full stop or another mark. */
function sentence(words: string, part: string): string {
  if (part === '') return words
  const last = part.charCodeAt(part.length - 1)
  return spaced(words, last === 46 || last === 63 || last === 33 ? part : `${part}.`)
}

function spaced(words: string, part: string): string {
  return words === '' ? part : `${words} ${part}`
}

function pageInWords(page: string): string {
  return /[–,;]/.test(page) ? `pp. ${page}` : `p. ${page}`
}

function namesInWords(names: readonly CslName[] | undefined): string {
  if (names === undefined || names.length === 0) return ''
  let words = nameInWords(names[0]!)
  for (let i = 1; i < names.length; i++) words += `; ${nameInWords(names[i]!)}`
  return words
}

function nameInWords({ literal, family, given, suffix }: CslName): string {
  if (literal !== undefined) return literal
  return joined(joined(family, given), suffix)
}

function joined(one: string | undefined, other: string | undefined): string {
  if (other === undefined || other === '') return one ?? ''
  return one === undefined || one === '' ? other : `${one}, ${other}`
}

/** `2001-05-17`, `2001-05`, `2001`; a range with a slash. */
function dateInWords(date: CslDate): string {
  const parts = date['date-parts']
  if (parts === undefined) return date.literal ?? ''
  const first = dayInWords(parts[0]!)
  return parts.length === 1 ? first : `${first}/${dayInWords(parts[1]!)}`
}

function dayInWords(parts: readonly (number | string)[]): string {
  const [year, month, day] = parts
  if (month === undefined) return `${year}`
  return day === undefined ? `${year}-${twoDigits(month)}` : `${year}-${twoDigits(month)}-${twoDigits(day)}`
}

function twoDigits(part: number | string): string {
  const words = `${part}`
  return words.length < 2 ? `0${words}` : words
}

function quoted(title: string): string {
  switch (title.charCodeAt(0)) {
    case 0x22: // "
    case 0x201c: // “
    case 0x201e: // „
    case 0xab: // «
      return title
    default:
      return `"${title}"`
  }
}
