import { isDigit } from '../../../document/index.ts'
import type { CslDate } from '../../../model/index.ts'
import { parseDateText } from '../../../values/dates/index.ts'
import { partsOf } from '../csl/dates.ts'
import type { SourceReading } from '../reading.ts'
import { cut } from './cut.ts'
import { dayEnd } from './date-shape.ts'
import { type CitationText, GAP } from './flatten.ts'
import { isSpace } from './letters.ts'
import type { Phrases } from './phrases.ts'
import type { Places } from './places.ts'

interface Day {
  readonly found: boolean
  readonly date: CslDate | null
}
const nothing: Day = { found: false, date: null }

/** How far behind `Retrieved` its date may go. */
const REACH = 48

/**
 * Takes the last `Retrieved 24 February 2026` out of the words; where the word stands without a date, only the word.
 * A date may stand in front of it as well: `2021年9月8日閲覧`.
 */
export function takeDay(
  flat: CitationText,
  role: number,
  phrases: Phrases,
  places: Places,
  reading: SourceReading,
): Day {
  const { text } = flat
  let start = -1
  let end = 0
  for (let at = places.next(role, 0), count = 0; at >= 0 && count < 30; ) {
    const stop = phrases.endAt(text, at)
    if (stop >= 0) {
      count++
      start = at
      end = colonEnd(text, stop)
    }
    at = places.next(role, Math.max(end, at + 1))
  }
  if (start < 0) return nothing
  const behind = dateAtStart(text.slice(end, end + REACH), reading)
  if (behind) {
    take(flat, start, end + behind.end, places)
    return { found: true, date: behind.date }
  }
  const from = Math.max(0, start - 16)
  const before = text.slice(from, start)
  const at = before.includes('年') ? before.search(/[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日\s?$/) : -1
  if (at >= 0) {
    const date = dateAtStart(before.slice(at), reading)
    take(flat, from + at, end, places)
    return { found: true, date: date?.date ?? null }
  }
  // > They retrieved the body: a word of a sentence
  let next = end
  while (next < text.length && isSpace(text.charCodeAt(next))) next++
  if (next < text.length && !'.,;)]\ufffc'.includes(text[next]!)) return nothing
  take(flat, start, end, places)
  return { found: true, date: null }
}

function take(flat: CitationText, start: number, end: number, places: Places): void {
  cut(flat, start, end)
  places.cut(start, end)
}

/** Over a colon, and a space or two on either side of it. */
function colonEnd(text: string, at: number): number {
  let end = spacesEnd(text, at)
  if (text.charCodeAt(end) === 58) end = spacesEnd(text, end + 1)
  else if (end === at + 2) end = spacesEnd(text, end)
  return end
}

function spacesEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && end - at < 2 && isSpace(text.charCodeAt(end))) end++
  return end
}

/** The date that words begin with. */
function dateAtStart(words: string, { context }: SourceReading): { date: CslDate; end: number } | null {
  const stop = words.indexOf(GAP)
  const candidate = stop < 0 ? words : words.slice(0, stop)
  if (!hasDigit(candidate)) return null
  // a day that stands free needs no look at what is around it
  const end = dayEnd(candidate, 0)
  const found = parseDateText(end < 0 ? candidate : candidate.slice(0, end), context)
  if (!found || found.start > 2) return null
  const date = partsOf(found.date.edtf)
  return date && { date, end: found.end }
}

function hasDigit(words: string): boolean {
  for (let i = 0; i < words.length; i++) if (isDigit(words.charCodeAt(i))) return true
  return false
}
