import type { CslDate, CslName } from '../../../model/index.ts'
import type { Draft } from './draft.ts'

/** A source in words, in the order in which the page shows it: `Last, First (2001). "Title". Journal. 3 (2): 5–6.` */
export function toWords(draft: Draft): string {
  const { title, containerTitle: container, locator } = draft
  const text = new Sentences()
  const authors = namesInWords(draft.author)
  const date = dateInWords(draft.issued) + draft.yearSuffix
  if (authors === '' || date === '') text.add('', authors)
  else text.addClosed(`${authors} (${date})`)
  if (container === '' || title === '' || isQuoted(title)) text.add('', title)
  else text.addClosed(`"${title}"`)
  if (draft.editor !== null) {
    const editors = namesInWords(draft.editor)
    text.addClosed(container === '' ? `${editors} (ed.)` : `In ${editors} (ed.)`)
  }
  text.add('', container)
  text.add('', draft.collectionTitle)
  if (draft.volume === '') text.add('no. ', draft.issue)
  else if (draft.issue === '') text.add('Vol. ', draft.volume)
  else text.add(`Vol. ${draft.volume}, no. `, draft.issue)
  if (draft.edition !== '') text.addClosed(`${draft.edition} ed`)
  if (draft.publisher === '') text.add('', draft.publisherPlace)
  else text.add(draft.publisherPlace === '' ? '' : `${draft.publisherPlace}: `, draft.publisher)
  if (authors === '') text.add('', date)
  if (draft.page !== '') text.add(pageLabel(draft.page), draft.page)
  else if (locator !== null) text.add(locator.label === 'page' ? pageLabel(locator.value) : '', locator.value)
  text.add('doi:', draft.doi)
  text.add('ISBN ', draft.isbn)
  text.add('ISSN ', draft.issn)
  if (title === '') text.add('', draft.url)
  text.add('Retrieved ', dateInWords(draft.accessed))
  return text.finish()
}

/** Words with a full stop behind each part that has no mark of its own there. */
class Sentences {
  private words = ''
  private open = false

  /** Nothing where the part is empty. */
  add(label: string, part: string): void {
    if (part === '') return
    this.append(label === '' ? part : label + part)
    const last = part.charCodeAt(part.length - 1)
    this.open = last !== 46 && last !== 63 && last !== 33
  }

  /** A part that ends in a letter or a bracket. */
  addClosed(part: string): void {
    this.append(part)
    this.open = true
  }

  private append(part: string): void {
    if (this.words === '') this.words = part
    else this.words = this.words + (this.open ? '. ' : ' ') + part
  }

  finish(): string {
    return this.open ? `${this.words}.` : this.words
  }
}

function pageLabel(page: string): string {
  return /[–,;]/.test(page) ? 'pp. ' : 'p. '
}

function namesInWords(names: readonly CslName[] | null): string {
  if (names === null) return ''
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
function dateInWords(date: CslDate | null): string {
  if (date === null) return ''
  const parts = date['date-parts']
  if (parts === undefined) return date.literal ?? ''
  const first = dayInWords(parts[0]!)
  return parts.length === 1 ? first : `${first}/${dayInWords(parts[1]!)}`
}

function dayInWords(parts: readonly (number | string)[]): string {
  const { length } = parts
  if (length === 1) return `${parts[0]!}`
  if (length === 2) return `${parts[0]!}-${twoDigits(parts[1]!)}`
  return `${parts[0]!}-${twoDigits(parts[1]!)}-${twoDigits(parts[2]!)}`
}

function twoDigits(part: number | string): string {
  return Number(part) < 10 ? `0${part}` : `${part}`
}

/** Whether a title begins with one of " “ „ «. */
function isQuoted(title: string): boolean {
  const c = title.charCodeAt(0)
  return c === 0x22 || c === 0x201c || c === 0x201e || c === 0xab
}
