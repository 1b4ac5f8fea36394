import type { CslDate } from '../../../model/index.ts'
import { parseOneDate } from '../../../values/dates/index.ts'
import { partsOf } from '../csl/dates.ts'
import type { SourceReading } from '../reading.ts'
import { cut } from './cut.ts'
import { type CitationText, GAP } from './flatten.ts'
import type { Phrases } from './patterns.ts'

const nothing = { found: false, date: null } as const

/** How far behind `Retrieved` its date may go. */
const REACH = 48

/**
 * Takes the last `Retrieved 24 February 2026` out of the words; where the word stands without a date, only the word.
 * A date may stand in front of it as well: `2021年9月8日閲覧`.
 */
export function takeDay(
  flat: CitationText,
  phrases: Phrases,
  reading: SourceReading,
): { readonly found: boolean; readonly date: CslDate | null } {
  const lower = flat.text.toLowerCase()
  if (!phrases.words.some((word) => lower.includes(word))) return nothing
  const { pattern } = phrases
  pattern.lastIndex = 0
  let last: RegExpExecArray | null = null
  for (let match = pattern.exec(flat.text), count = 0; match && count < 30; match = pattern.exec(flat.text), count++)
    last = match
  if (!last) return nothing
  const end = last.index + last[0].length
  const behind = dateAtStart(flat.text.slice(end, end + REACH), reading)
  if (behind) {
    cut(flat, last.index, end + behind.end)
    return { found: true, date: behind.date }
  }
  const from = Math.max(0, last.index - 16)
  const before = flat.text.slice(from, last.index)
  const at = before.search(/[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日\s?$/)
  if (at >= 0) {
    const date = dateAtStart(before.slice(at), reading)
    cut(flat, from + at, end)
    return { found: true, date: date?.date ?? null }
  }
  // > They retrieved the body: a word of a sentence
  const next = flat.text.slice(end).trimStart()
  if (next !== '' && !/^[.,;)\]\ufffc]/.test(next)) return { found: false, date: null }
  cut(flat, last.index, end)
  return { found: true, date: null }
}

/** The date that words begin with. */
export function dateAtStart(words: string, { context }: SourceReading): { date: CslDate; end: number } | null {
  const stop = words.indexOf(GAP)
  const candidate = stop < 0 ? words : words.slice(0, stop)
  if (!/[0-9]/.test(candidate)) return null
  const iso = /^[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9])/.exec(candidate)
  const part = iso ? iso[0] : candidate
  const found = parseOneDate(part, context)
  if (!found || found.start > 2) return null
  const date = partsOf(found.date.edtf)
  return date && { date, end: found.end }
}
