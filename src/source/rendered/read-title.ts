import { isTableRow, listMark, markdownLevel } from './line-class.ts'
import type { Page } from './page.ts'
import { foldPhrase } from './phrases.ts'

/** The title is the first line that is none of the site's. A page of one line, or one that opens with prose, has none. */
export function readTitle(page: Page): string | null {
  const { lines, lexicon } = page
  let at = 0
  while (at < lines.length && page.isNoise(at)) at++
  const line = lines[at]
  if (!line || isTableRow(line.text) || listMark(line.text) > 0) return null
  const hashes = markdownLevel(line.text)
  let title = line.text.slice(hashes).trim()
  for (const end of [...lexicon.headingEnds, ...lexicon.titleEnds])
    if (title.toLowerCase().endsWith(end)) title = title.slice(0, title.length - end.length).trim()
  if (title.length > 150 || (hashes === 0 && endsSentence(title)) || !hasMore(page, at)) return null
  page.take(at)
  skipRepetition(page, at, foldPhrase(title))
  return title.replaceAll('**', '')
}

/** `Jane Example.` is no title, `Frank Jr.` is. */
function endsSentence(text: string): boolean {
  return text.endsWith('.') && text.split(' ').length > 6
}

function hasMore(page: Page, at: number): boolean {
  for (let i = at + 1; i < page.lines.length; i++) if (page.lines[i]!.text !== '') return true
  return false
}

/** How far below the title it may come again. */
const NEAR = 8

/** Many pages say their title twice: in the window and above the text, with words of the site between. */
function skipRepetition(page: Page, at: number, title: string): void {
  let repeated = -1
  for (let i = page.next(at + 1), seen = 0; i < page.lines.length && seen < NEAR; i = page.next(i + 1), seen++) {
    const { text } = page.lines[i]!
    if (text.length > 150 || isTableRow(text)) break
    if (foldPhrase(text.slice(markdownLevel(text))) === title) repeated = i
  }
  if (repeated < 0) return
  for (let i = at + 1; i <= repeated; i++) page.take(i)
  page.titleComesAgain = true
}
