import type { DateValue } from '../../../model/index.ts'
import { isDeparture, isPossessive, isSmall } from './chunk-tests.ts'
import type { Chunk } from './chunks.ts'
import type { Lexicon } from './lexicon.ts'
import type { Person } from './person.ts'

/** When, as the words around a date say. */
export interface Times {
  point?: DateValue
  start?: DateValue
  end?: DateValue
  ongoing?: true
}

export function isEmpty(times: Times): boolean {
  return !times.point && !times.start && !times.end
}

/** What the words around a date make of it; null where it dates something else: `by 1990`, `the 2010 election`. */
export function timesOf(chunks: readonly Chunk[], index: number): Times | null {
  const chunk = chunks[index]
  if (chunk?.kind !== 'date') return null
  const { from, to, point, ongoing } = chunk.date
  if (isVague(from) || isVague(to)) return null
  if (!point) return rangeTimes(from, to, ongoing)
  return from && pointTimes(chunks, index, from)
}

function isVague(date: DateValue | null): boolean {
  return date?.precision === 'century' || date?.precision === 'decade'
}

function rangeTimes(start: DateValue | null, end: DateValue | null, ongoing: boolean): Times {
  const found: Times = {}
  if (start) found.start = start
  if (end) found.end = end
  if (ongoing && !end) found.ongoing = true
  return found
}

function pointTimes(chunks: readonly Chunk[], index: number, date: DateValue): Times | null {
  const before = chunks[index - 1]
  if (isPossessive(before)) return null
  if (before?.kind !== 'known') return { point: date }
  const { lower } = before
  if (isSmall(before, 'between', 'from')) return { start: date }
  if (isSmall(before, 'since')) return { start: date, ongoing: true }
  if (isSmall(before, 'until')) return lower !== 'to' || isOpened(chunks, index) ? { end: date } : null
  if (isSmall(before, 'and') && isOpened(chunks, index)) return { end: date }
  if (lower === 'on' || lower === 'in' || lower === 'at' || lower === 'during') return { point: date }
  // that July
  if (lower === 'that' && date.precision !== 'day') return { point: date }
  if (isSmall(before, 'by', 'of', 'article', 'as', 'but', 'preposition', 'after')) return null
  return { point: date }
}

/** A `from` or `between` stands before the date to the left. */
function isOpened(chunks: readonly Chunk[], index: number): boolean {
  for (let i = index - 2; i > 0 && index - i < 6; i--)
    if (chunks[i]!.kind === 'date') return isSmall(chunks[i - 1], 'from', 'between')
  return false
}

/** An event as an end: `until his death in 1950`, `until the four colonies were united on 31 May 1910`. */
export function untilEvent(
  chunks: readonly Chunk[],
  index: number,
  person: Person,
  lexicon: Lexicon,
): { date: DateValue; index: number } | null {
  const next = chunks[index + 1]
  if (!next || next.kind === 'date') return null
  const what = chunks[index + 2]
  const ownDeath =
    next.kind === 'self' &&
    next.form === 'possessive' &&
    isDeparture(what) &&
    what?.kind === 'known' &&
    lexicon.sets.death.has(what.lower)
  for (let i = index + 2; i < chunks.length && i - index < (ownDeath ? 5 : 14); i++) {
    const chunk = chunks[i]!
    if (chunk.kind === 'mark' || (chunk.kind === 'self' && chunk.form === 'subject')) break
    if (chunk.kind !== 'date') continue
    const point = timesOf(chunks, i)?.point ?? (isSmall(chunks[i - 1], 'of') ? chunk.date.from : null)
    return point ? { date: point, index: i } : null
  }
  return ownDeath && person.death ? { date: person.death, index: index + 2 } : null
}
