import { type Node, toText } from '../../document/index.ts'
import { plainDate } from './plain-date.ts'
import { type DateContext, firstDate, mayHoldDate, rangeAt, settingOf, tokensOf } from './read-text.ts'
import type { DateReading } from './readings.ts'

/**
 * The first date in the words of a value; null where there is none, or where the first one cannot be.
 *
 * A range is no date: of `1999–2002` nothing is read here, `before 1760` and `1953 or 1954` are dates that are not sure.
 */
export function parseDateText(text: string, context: DateContext): DateReading | null {
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
  const { date, start, end } = found
  return { date, start, end }
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
