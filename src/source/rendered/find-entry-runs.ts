import type { HeadingLine } from './heading-line.ts'
import { isTableRow, listMark } from './line-class.ts'
import type { Page } from './page.ts'
import { type Entry, readEntry } from './read-entry.ts'
import type { EntryRun } from './read-reference-list.ts'

/** Finds the reference lists: runs of lines with arrows, or the items below a heading such as `References` if the text has marks. */
export function findEntryRuns(page: Page, headings: readonly HeadingLine[]): EntryRun[] {
  const { lines, lexicon } = page
  const headingAt = new Map(headings.map((heading) => [heading.index, heading]))
  const runs: EntryRun[] = []
  let above: HeadingLine | undefined
  let run: EntryRun | null = null
  const hasMarks = /[^\s\d[]\[(?:1|2|3)\]/.test(page.source)

  for (let i = page.next(0); i < lines.length; i = page.next(i + 1)) {
    const heading = headingAt.get(i)
    if (heading) {
      above = heading
      run = null
      continue
    }
    const line = lines[i]!
    const listing = above?.kind === 'references' || above?.kind === 'notes'
    const entry = readEntry(line, lexicon) ?? (listing && hasMarks ? plainEntry(page, i, run) : null)
    if (!entry || (entry.backLinks === null && !listing)) {
      // > | ↑ "Title whose words go on
      // > | in the next line".Publisher
      const last = run?.entries[run.entries.length - 1]
      const next = lines[page.next(i + 1)]
      if (
        run &&
        last &&
        !isTableRow(line.text) &&
        listMark(line.text) === 0 &&
        next &&
        readEntry(next, lexicon)?.backLinks
      ) {
        last.end = line.end
        run.last = i
      } else run = null
      continue
    }
    if (!run || startsAgain(run, entry)) {
      run = { entries: [], first: i, last: i, notes: above?.kind === 'notes', group: null, word: null }
      runs.push(run)
    }
    run.entries.push(entry)
    run.last = i
  }
  // items without any mark of their own are sources, not footnotes, where another list has marks
  const marked = runs.some((found) => found.entries.some((entry) => entry.backLinks !== null))
  return marked ? runs.filter((found) => found.entries.some((entry) => entry.backLinks !== null || found.notes)) : runs
}

/** `- Text`, `1. Text` or a bare line below `References`. */
function plainEntry(page: Page, index: number, run: EntryRun | null): Entry | null {
  const line = page.lines[index]!
  if (isTableRow(line.text)) return null
  const mark = listMark(line.text)
  if (run?.entries.some((entry) => entry.backLinks !== null)) return null
  const numbered = mark > 0 && /^\d/.test(line.text)
  return {
    start: line.start + mark,
    end: line.end,
    line,
    number: numbered ? Number.parseInt(line.text, 10) : null,
    backLinks: null,
  }
}

/** A list that counts from one again is another list. */
function startsAgain(run: EntryRun, entry: Entry): boolean {
  return entry.number === 1 && run.entries.length > 0 && run.entries[0]!.number === 1
}
