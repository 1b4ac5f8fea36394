import type { DateValue } from '../../../model/index.ts'
import type { Chunk } from './chunk.ts'
import { isDeparture, isPossessive, isSmall } from './chunk-tests.ts'
import { AT, DURING, IN, ON, THAT, TO } from './fixed-words.ts'
import type { Person } from './person.ts'
import { AFTER, AND, ARTICLE, AS, BETWEEN, BUT, BY, DEADLY, FROM, OF, PREPOSITION, SINCE, UNTIL } from './word-bits.ts'

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
  if (index === 0) return { point: date }
  const before = chunks[index - 1]!
  if (isPossessive(before)) return null
  if (before.kind !== 'known') return { point: date }
  const { word } = before
  if (isSmall(before, BETWEEN | FROM)) return { start: date }
  if (isSmall(before, SINCE)) return { start: date, ongoing: true }
  if (isSmall(before, UNTIL)) return word !== TO || isOpened(chunks, index) ? { end: date } : null
  if (isSmall(before, AND) && isOpened(chunks, index)) return { end: date }
  if (word === ON || word === IN || word === AT || word === DURING) return { point: date }
  // that July
  if (word === THAT && date.precision !== 'day') return { point: date }
  if (isSmall(before, BY | OF | ARTICLE | AS | BUT | PREPOSITION | AFTER)) return null
  return { point: date }
}

/** A `from` or `between` stands before the date to the left. */
function isOpened(chunks: readonly Chunk[], index: number): boolean {
  for (let i = index - 2; i > 0 && index - i < 6; i--)
    if (chunks[i]!.kind === 'date') return isSmall(chunks[i - 1], FROM | BETWEEN)
  return false
}

/** An event as an end: `until his death in 1950`, `until the four colonies were united on 31 May 1910`. */
export function untilEvent(
  chunks: readonly Chunk[],
  index: number,
  person: Person,
): { date: DateValue; index: number } | null {
  const next = chunks[index + 1]
  if (!next || next.kind === 'date') return null
  const what = chunks[index + 2]
  const ownDeath =
    next.kind === 'self' && next.form === 'possessive' && isDeparture(what) && (what!.traits & DEADLY) !== 0
  for (let i = index + 2; i < chunks.length && i - index < (ownDeath ? 5 : 14); i++) {
    const chunk = chunks[i]!
    if (chunk.kind === 'mark' || (chunk.kind === 'self' && chunk.form === 'subject')) break
    if (chunk.kind !== 'date') continue
    const point = timesOf(chunks, i)?.point ?? (isSmall(chunks[i - 1], OF) ? chunk.date.from : null)
    return point ? { date: point, index: i } : null
  }
  return ownDeath && person.death ? { date: person.death, index: index + 2 } : null
}
