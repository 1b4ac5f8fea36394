import { type Node, toText } from '../../document/index.ts'
import { plainDate } from './plain-date.ts'
import { type DateContext, firstRange, mayHoldDate, settingOf, tokensOf } from './read-text.ts'
import type { RangeReading } from './readings.ts'

/** More ranges than these in one value are a table. */
const MOST_RANGES = 100

/** The first range in the words of a value, the others in `also`; null where there is none. A single date is no range. */
export function parseRangeText(text: string, context: DateContext): RangeReading | null {
  const [first, ...others] = parseRangesText(text, context)
  if (!first) return null
  return others.length > 0 ? { ...first, also: others.map((other) => other.range) } : first
}

/** As `parseRangeText`, for nodes. */
export function parseRangeNodes(nodes: readonly Node[], context: DateContext): RangeReading | null {
  return parseRangeText(toText(nodes), context)
}

/** All ranges in the words of a value, in their order: > | 1987–1990, 1995–present   (1999–2002; 2005–2007) */
export function parseRangesText(text: string, context: DateContext): RangeReading[] {
  const readings: RangeReading[] = []
  const setting = settingOf(context)
  // most of what is asked for is one date
  if (plainDate(text, setting.lexicon) || !mayHoldDate(text, setting)) return readings
  const t = tokensOf(text, setting)
  for (let at = 0; readings.length < MOST_RANGES; ) {
    const found = firstRange(t, at, setting)
    if (!found) break
    if (found.range) readings.push({ range: found.range, start: found.start, end: found.end })
    at = found.read.next
  }
  return readings
}

/** As `parseRangesText`, for nodes. */
export function parseRangesNodes(nodes: readonly Node[], context: DateContext): RangeReading[] {
  return parseRangesText(toText(nodes), context)
}
