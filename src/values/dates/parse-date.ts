import { type Node, toText } from '../../document/index.ts'
import type { DateValue } from '../../model/index.ts'
import { plainDate } from './plain-date.ts'
import { type DateContext, firstDate, mayHoldDate, rangeAt, settingOf, tokensOf } from './read-text.ts'
import type { DateReading } from './readings.ts'
import type { Tokens } from './tokens.ts'

/** More dates than these in one value are a list of something else. */
const MOST_OTHERS = 20

/**
 * The first date in the words of a value; null where there is none, or where the first one cannot be.
 *
 * A range is no date: of `1999–2002` nothing is read here, `before 1760` and `1953 or 1954` are dates that are not sure.
 */
export function parseDateText(text: string, context: DateContext): DateReading | null {
  return readText(text, context, true)
}

/** As `parseDateText`, where nobody will ask for the dates that follow. */
export function parseOneDate(text: string, context: DateContext): DateReading | null {
  return readText(text, context, false)
}

function readText(text: string, context: DateContext, all: boolean): DateReading | null {
  const setting = settingOf(context)
  const plain = plainDate(text, setting.lexicon)
  if (plain) return { date: plain, start: 0, end: text.length }
  if (!mayHoldDate(text, setting)) return null
  const t = tokensOf(text, setting)
  const found = firstDate(t, 0, setting)
  if (!found?.date) return null
  const { read } = found
  // > | 1999–2002: the first date is one end of a range
  if (read.parts.other === null && read.parts.bound === null) {
    const range = rangeAt(t, read.first, setting)
    if (range && range.end > found.end) return null
  }
  const also = all ? others(t, read.next, setting) : []
  const { date, start, end } = found
  return also.length > 0 ? { date, start, end, also } : { date, start, end }
}

/** Dates that follow: each on its own line or behind a place in brackets, as a list of releases has them. */
function others(t: Tokens, from: number, setting: ReturnType<typeof settingOf>): DateValue[] {
  const dates: DateValue[] = []
  for (let at = from; dates.length < MOST_OTHERS; ) {
    const found = firstDate(t, at, setting)
    if (!found) break
    if (found.date && !found.read.bare) dates.push(found.date)
    at = found.read.next
  }
  return dates
}

/** As `parseDateText`, for nodes: `start` and `end` are offsets in `toPlainText(nodes).text`. */
export function parseDateNodes(nodes: readonly Node[], context: DateContext): DateReading | null {
  return parseDateText(toText(nodes), context)
}

/** Why `parseDateText` found nothing: the words name a day that does not exist, or no day at all. */
export function explainNoDate(text: string, context: DateContext): 'impossible' | 'unreadable' {
  const setting = settingOf(context)
  if (!mayHoldDate(text, setting)) return 'unreadable'
  const found = firstDate(tokensOf(text, setting), 0, setting)
  return found && !found.date ? 'impossible' : 'unreadable'
}
