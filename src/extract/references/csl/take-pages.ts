import { type Node, toText } from '../../../document/index.ts'
import type { CslItem } from '../../../model/index.ts'
import type { CitationFields } from './citation-fields.ts'

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
export function takePages(csl: CslItem, custom: Record<string, unknown>, fields: CitationFields): void {
  const several = fields.nodes('pages')
  const one = fields.nodes('page')
  const pages = several.length > 0 ? pagesOf(several) : one.length > 0 ? pagesOf(one) : fields.words('articleNumber')
  if (pages !== '') {
    if (wholes.has(csl.type)) custom['locator'] = { label: 'page', value: pages }
    else csl.page = pages
  }
  const place = fields.first(['at', 'sheet'])
  if (place !== '' && custom['locator'] === undefined) custom['locator'] = { value: place }
  const time = fields.words('time')
  if (time !== '') custom['locator'] = { label: 'timestamp', value: time }
  const total = fields.words('totalPages')
  if (total !== '') csl['number-of-pages'] = total
}

function pagesOf(nodes: readonly Node[]): string {
  const words = toText(nodes).trim()
  // > ((12-3)): this hyphen is part of the number
  if (words.startsWith('((') && words.endsWith('))')) return words.slice(2, -2).trim()
  return toPageRange(words)
}

/** A hyphen between two numbers becomes a dash: `12-15` → `12–15`. Words in front (`pp.`) are dropped. */
export function toPageRange(words: string): string {
  let pages = ''
  const start = /^(?:pp?|pgs?|S|s|с|стр|str|blz|pág|págs|pag|pagg)\.?\s*(?=\d)/u.exec(words)?.[0].length ?? 0
  for (let i = start; i < words.length; i++) {
    const c = words[i]!
    if ((c === '-' || c === '‐' || c === '‑' || c === '−') && isDigit(words, i - 1) && isDigit(words, i + 1))
      pages += '–'
    else pages += c
  }
  return pages
}

function isDigit(words: string, at: number): boolean {
  const c = words.charCodeAt(at)
  return c >= 48 && c <= 57
}
