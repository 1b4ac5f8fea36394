import { isDigit, type Node, toText } from '../../../document/index.ts'
import type { CslItem } from '../../../model/index.ts'
import type { CitationFields } from './citation-fields.ts'
import type { Draft } from './draft.ts'
import { field } from './fields.ts'

/** Types that are a whole by themselves: a page number says what is cited of them, not where they stand. */
const wholes = new Set<CslItem['type']>([
  'book',
  'thesis',
  'report',
  'motion_picture',
  'song',
  'broadcast',
  'map',
  'document',
  'patent',
  'legislation',
  'legal_case',
  'hearing',
])

/** Where the source stands in what it is part of, or where to look in it. */
export function takePages(draft: Draft, fields: CitationFields): void {
  const several = fields.nodes(field.pages)
  const one = several.length > 0 ? several : fields.nodes(field.page)
  const pages = one.length > 0 ? pagesOf(one) : fields.words(field.articleNumber)
  if (pages !== '') {
    if (wholes.has(draft.type)) draft.locator = { label: 'page', value: pages }
    else draft.page = pages
  }
  const place = fields.words(field.at) || fields.words(field.sheet)
  if (place !== '' && draft.locator === null) draft.locator = { value: place }
  const time = fields.words(field.time)
  if (time !== '') draft.locator = { label: 'timestamp', value: time }
  if (draft.locator !== null) draft.custom['locator'] = draft.locator
  draft.pages = fields.words(field.totalPages)
}

function pagesOf(nodes: readonly Node[]): string {
  const words = toText(nodes).trim()
  // > ((12-3)): this hyphen is part of the number
  if (words.startsWith('((') && words.endsWith('))')) return words.slice(2, -2).trim()
  return toPageRange(words)
}

/** A hyphen between two numbers becomes a dash: `12-15` → `12–15`. Words in front (`pp.`) are dropped. */
export function toPageRange(words: string): string {
  const start = isDigit(words.charCodeAt(0)) ? 0 : (pageWord.exec(words)?.[0].length ?? 0)
  let pages = ''
  let from = start
  for (let i = start; i < words.length; i++) {
    if (!isHyphen(words.charCodeAt(i)) || !isDigit(words.charCodeAt(i - 1)) || !isDigit(words.charCodeAt(i + 1)))
      continue
    pages += `${words.slice(from, i)}–`
    from = i + 1
  }
  return from === 0 ? words : pages + words.slice(from)
}

const pageWord = /^(?:pp?|pgs?|S|s|с|стр|str|blz|pág|págs|pag|pagg)\.?\s*(?=\d)/u

function isHyphen(c: number): boolean {
  return c === 45 || c === 0x2010 || c === 0x2011 || c === 0x2212
}
