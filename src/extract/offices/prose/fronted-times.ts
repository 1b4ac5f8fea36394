import type { Chunk } from './chunk.ts'
import { isDeparture, isMark, isPossessive, isSmall, isVerb, isVerbal } from './chunk-tests.ts'
import { AND as AND_WORD, AT, BETWEEN, COMMA, DURING, FROM, IN, ON, SINCE, WHEN as WHEN_WORD } from './fixed-words.ts'
import type { Person } from './person.ts'
import { type Times, timesOf, untilEvent } from './times.ts'
import { ADVERB, AND, ARTICLE, BE, BUT, HAVE, UNTIL, WHEN, WHICH } from './word-bits.ts'

/** Dates in front of a clause, and where they begin. */
export interface Fronted {
  times: Times
  index: number
}

/** `until December 1979, when the governor named her a judge`: the day it speaks of. */
export function timesBeforeWhen(chunks: readonly Chunk[], before: number): Fronted | null {
  if (before < 3) return null
  const when = chunks[before - 1]!
  if (when.kind !== 'known' || when.word !== WHEN_WORD || !isMark(chunks[before - 2], COMMA)) return null
  const date = chunks[before - 3]
  const point = date?.kind === 'date' && !date.date.bracketed ? (date.date.to ?? date.date.from) : null
  return point ? { times: { point }, index: before } : null
}

/** The date before a stretch between commas that ends at `index`. */
function dateBefore(chunks: readonly Chunk[], index: number): number {
  for (let i = index; i > 0 && index - i < 8; i--) {
    if (isMark(chunks[i], COMMA)) return chunks[i - 1]!.kind === 'date' ? i - 1 : -1
    if (isVerb(chunks[i]) || isSmall(chunks[i], BE | HAVE) || chunks[i]!.kind === 'self' || chunks[i]!.kind === 'date')
      return -1
  }
  return -1
}

/** Dates that open the clause: `In January 2007, Tokayev was …`, `Between 1931 and 1934 he was …`. */
export function frontedTimes(
  chunks: readonly Chunk[],
  before: number,
  lastEnd: number,
  person: Person,
): Fronted | null {
  let times: Times = {}
  let index = -1
  let i = before - 1
  for (; i >= 0; i--) {
    const chunk = chunks[i]!
    if (chunk.kind === 'date') {
      const own = timesOf(chunks, i)
      if (chunk.date.bracketed || !own) return null
      if (index >= 0 && own.point && times.point && own.point.edtf.length < times.point.edtf.length) continue
      times = { ...times, ...own }
      index = i
      continue
    }
    if (chunk.kind === 'mark' && chunk.word === COMMA) continue
    // From 1922 until his death he was …
    if (index < 0 && isDeparture(chunk) && isPossessive(chunks[i - 1]) && isSmall(chunks[i - 2], UNTIL)) {
      const event = untilEvent(chunks, i - 2, person)
      if (event) times.end = event.date
      i -= 2
      continue
    }
    if (chunk.kind === 'known' && !isVerbal(chunk)) {
      const { small } = chunk
      if ((small & (ADVERB | ARTICLE)) !== 0 || (isDateLead(chunk.word) && chunks[i + 1]?.kind === 'date')) continue
    }
    // On 28 October, at the eleventh ballot, Roncalli was …
    const date = index < 0 && isMark(chunks[i + 1], COMMA) ? dateBefore(chunks, i) : -1
    if (date < 0) break
    i = date + 1
  }
  if (index < 0) return null
  const boundary = i >= 0 ? chunks[i]! : null
  const clean =
    isMark(chunks[i + 1], COMMA) ||
    i < lastEnd - 1 ||
    boundary === null ||
    boundary.kind === 'mark' ||
    (boundary.small & (AND | BUT | WHEN | WHICH)) !== 0
  return clean ? { times, index } : null
}

/** `in`, `on` …: before the date of a clause. */
function isDateLead(word: number): boolean {
  return (
    word === IN ||
    word === ON ||
    word === AT ||
    word === FROM ||
    word === BETWEEN ||
    word === SINCE ||
    word === AND_WORD ||
    word === DURING
  )
}
