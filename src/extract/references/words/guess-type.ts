import type { CslItem } from '../../../model/index.ts'
import type { Title } from './find-title.ts'
import { isSpace } from './letters.ts'
import type { SourcePatterns } from './patterns.ts'

/** What a hand-written source most likely is. */
export function guessType(csl: CslItem, title: Title | null, patterns: SourcePatterns): CslItem['type'] {
  const container = csl['container-title']
  if (csl.ISBN !== undefined) return container !== undefined ? 'chapter' : 'book'
  if (csl.DOI !== undefined || csl.PMID !== undefined) return 'article-journal'
  if (csl.volume !== undefined && csl.issue !== undefined) return 'article-journal'
  if (container !== undefined && isNewspaper(container, patterns)) return 'article-newspaper'
  if (csl.URL !== undefined) return 'webpage'
  if (csl.ISSN !== undefined) return 'article-magazine'
  if (title && csl.title !== undefined && (title.by === 'italics' || title.by === 'order')) return 'book'
  const parts = csl.issued?.['date-parts']?.[0]
  if (container !== undefined && parts) {
    if (parts.length === 3) return 'article-newspaper'
    if (parts.length === 2) return 'article-magazine'
  }
  if (container !== undefined && (csl.volume !== undefined || csl.page !== undefined)) return 'article-journal'
  return 'document'
}

/** `The Astana Times`, `毎日新聞`: its words, or its last letters where there are no spaces, are those of newspapers. */
export function isNewspaper(container: string, { newspapers }: SourcePatterns): boolean {
  const lower = container.toLowerCase()
  let from = 0
  for (let i = 0; i <= lower.length; i++) {
    const c = i < lower.length ? lower.charCodeAt(i) : 32
    if (c !== 46 && c !== 45 && !isSpace(c)) continue
    if (i > from && newspapers.has(lower.slice(from, i))) return true
    from = i + 1
  }
  if (lower.charCodeAt(lower.length - 1) < 0x3000) return false
  for (const word of newspapers) if (lower.endsWith(word)) return true
  return false
}
