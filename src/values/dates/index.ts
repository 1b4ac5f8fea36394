import type { Node } from '../../document/index.ts'
import type { Context } from '../context.ts'
import type { DateFinding, DateReading, RangeReading } from './readings.ts'

export type { DateFinding, DateKind, DateReading, RangeReading } from './readings.ts'

/** What reading a date has to know. */
export type DateContext = Pick<Context, 'language' | 'dayFirst'>

/** The first date in the words of a value; null where there is none, or where the first one cannot be. */
export function parseDateText(_text: string, _context: DateContext): DateReading | null {
  return null
}

/** As `parseDateText`, for nodes: `start` and `end` are offsets in `toPlainText(nodes).text`. */
export function parseDateNodes(_nodes: readonly Node[], _context: DateContext): DateReading | null {
  return null
}

/** The first range in the words of a value; null where there is none. A single date is no range. */
export function parseRangeText(_text: string, _context: DateContext): RangeReading | null {
  return null
}

/** As `parseRangeText`, for nodes. */
export function parseRangeNodes(_nodes: readonly Node[], _context: DateContext): RangeReading | null {
  return null
}

/** All ranges in the words of a value, in their order. */
export function parseRangesText(_text: string, _context: DateContext): RangeReading[] {
  return []
}

/** As `parseRangesText`, for nodes. */
export function parseRangesNodes(_nodes: readonly Node[], _context: DateContext): RangeReading[] {
  return []
}

/** Dates and ranges in running text, from offset `from` on. Numbers that could be anything else are left alone. */
export function findDates(_text: string, _context: DateContext, _from = 0): DateFinding[] {
  return []
}

/** Why `parseDateText` found nothing: the words name a day that does not exist, or no day at all. */
export function explainNoDate(_text: string, _context: DateContext): 'impossible' | 'unreadable' {
  return 'unreadable'
}
