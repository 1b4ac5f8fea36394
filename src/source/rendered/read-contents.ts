import { listMark } from './line-class.ts'
import type { Page } from './page.ts'
import { foldPhrase } from './phrases.ts'

/** One line of a table of contents. */
export interface ContentsEntry {
  title: string
  /** 2 for `1 Early life`, 3 for `1.1 Childhood`; null where lines have no numbers. */
  level: number | null
}

/**
 * Reads the table of contents and takes its lines.
 *
 * > | Contents
 * > | 1 Early life
 * > | 1.1 Childhood
 */
export function readContents(page: Page): ContentsEntry[] {
  const { lines, lexicon } = page
  for (let at = page.next(0), seen = 0; at < lines.length && seen < 80; at = page.next(at + 1), seen++) {
    if (!lexicon.contents.has(foldPhrase(lines[at]!.text.replace(/^#+\s*/, '')))) continue
    const entries: { index: number; entry: ContentsEntry }[] = []
    for (let i = page.next(at + 1); i < lines.length; i = page.next(i + 1)) {
      const entry = readContentsLine(lines[i]!.text)
      if (!entry || (entry.level === null && entries.some((before) => before.entry.level !== null))) break
      // an entry that comes again is the first heading itself
      if (entry.level === null && entries.some((before) => before.entry.title === entry.title)) break
      entries.push({ index: i, entry })
    }
    if (entries.length < 2) return []
    page.take(at)
    for (const { index } of entries) page.take(index)
    return entries.map(({ entry }) => entry)
  }
  return []
}

function readContentsLine(line: string): ContentsEntry | null {
  const bare = /^(\d{1,2}(?:\.\d{1,2}){0,4})\.?\s+(\S.*)$/.exec(line)
  if (bare) return { level: 1 + bare[1]!.split('.').length, title: bare[2]!.trim() }
  const mark = listMark(line)
  const text = line.slice(mark).trim()
  const numbered = mark > 0 ? /^(\d{1,2}(?:\.\d{1,2}){0,4})\.?\s+(\S.*)$/.exec(text) : null
  if (numbered) return { level: 1 + numbered[1]!.split('.').length, title: numbered[2]!.trim() }
  return mark > 0 && text.length < 100 && !/[.;]$/.test(text) ? { level: null, title: text } : null
}
