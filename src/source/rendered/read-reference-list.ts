import type { Reference, ReferenceList } from '../../document/index.ts'
import type { Entry } from './read-entry.ts'
import { type InlineContext, readInline } from './read-inline.ts'
import { numberLetter } from './read-mark.ts'

/** A run of entries below one heading, and what its footnotes are called in the text. */
export interface EntryRun {
  entries: Entry[]
  /** Indices of its first and last line. */
  first: number
  last: number
  /** The heading above says that these are notes, not sources. */
  notes: boolean
  /** Null for numbered ones. */
  group: string | null
  /** What stands in front of a note's number: `note` of `[note 1]`. */
  word: string | null
}

/** What the marks of the text look like. */
export interface MarkStyles {
  numbered: boolean
  /** Groups that are letters or words with a number, in order: `lower-alpha`, `note`. */
  groups: { group: string; word: string | null }[]
}

/** Tells which marks point to which list: letters and words to lists of notes, numbers to the others. */
export function nameGroups(runs: readonly EntryRun[], styles: MarkStyles): void {
  const free = [...styles.groups]
  const noteRuns = runs.filter((run) => run.notes)
  const others = runs.filter((run) => !run.notes)
  // one list under “Notes” holds the numbered ones where no other does
  const notes = others.length === 0 && (styles.numbered || free.length === 0) ? noteRuns.slice(0, -1) : noteRuns
  for (const run of notes) {
    const style = free.shift() ?? { group: 'note', word: 'note' }
    run.group = style.group
    run.word = style.word
  }
  for (const run of others) {
    if (styles.numbered && run === others[others.length - 1]) break
    const style = others.length > 1 || !styles.numbered ? free.shift() : undefined
    if (!style) continue
    run.group = style.group
    run.word = style.word
  }
}

/** A list of footnotes: each entry says its label, how often its back-links say it is cited, and its words. */
export function readReferenceList(source: string, run: EntryRun, context: InlineContext): ReferenceList {
  let number = 0
  const children = run.entries.map((entry): Reference => {
    number = entry.number ?? number + 1
    return {
      type: 'reference',
      label: labelOf(run, number),
      ...(run.group !== null && { group: run.group }),
      listed: true,
      ...(entry.backLinks !== null && { backLinks: entry.backLinks }),
      // a note may cite sources itself
      children: readInline(source, entry.start, entry.end, run.notes ? context : { ...context, counts: null }),
      position: { start: entry.line.start, end: entry.end },
    }
  })
  const first = run.entries[0]!
  const last = run.entries[run.entries.length - 1]!
  return {
    type: 'referenceList',
    ...(run.group !== null && { group: run.group }),
    children,
    position: { start: first.line.start, end: last.end },
  }
}

function labelOf(run: EntryRun, number: number): string {
  if (run.group === null) return String(number)
  if (run.word !== null) return `${run.word} ${number}`
  return run.group === 'upper-alpha' ? numberLetter(number).toUpperCase() : numberLetter(number)
}
