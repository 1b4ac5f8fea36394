import { decide } from './decide.ts'
import type { Setting } from './parts.ts'
import { isDebrisNumber, isFollowed, isMeasured, isYearPair } from './plausible.ts'
import { readDate } from './read-date.ts'
import { type DateContext, endOf, mayBegin, mayLead, rangeAt, settingOf } from './read-text.ts'
import type { DateFinding, DateKind } from './readings.ts'
import { Tokens } from './tokens.ts'

/** How far before a number a date can begin: `before about Wednesday, the 17th of September 1953`. */
const REACH = 48

/**
 * Dates and ranges in running text, from offset `from` on, in their order.
 *
 * Only what stands around a number is looked at. A bare year counts where a word or a bracket wants one; `2000 people` and
 * `1,987 km` are nobody's dates.
 */
export function findDates(text: string, context: DateContext, from = 0): DateFinding[] {
  const findings: DateFinding[] = []
  const setting = settingOf(context)
  const digits = /\p{Nd}/gu
  digits.lastIndex = from
  let done = from
  for (let match = digits.exec(text); match; match = digits.exec(text)) {
    const start = windowStart(text, Math.max(done, match.index - REACH), match.index)
    done = readAround(new Tokens(text, setting.lexicon, start), match.index, setting, findings)
    digits.lastIndex = done
  }
  return findings
}

/** The beginning of the first whole word. */
function windowStart(text: string, from: number, to: number): number {
  if (from === 0) return 0
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 32 || unit === 10 || unit === 40) return i
  }
  return from
}

/** Reads up to and over the number at `number`; gives the offset from which to go on. */
function readAround(t: Tokens, number: number, setting: Setting, findings: DateFinding[]): number {
  let ledTo = -1
  for (let i = 0; ; i++) {
    const token = t.at(i)
    if (token.kind === 'end') return t.text.length
    if (token.kind === 'word') {
      const lead = yearLead(t, i)
      if (lead > ledTo) ledTo = lead
    }
    if (mayBegin(t, i) || mayLead(t, i)) {
      const found = readAt(t, i, ledTo === i, setting)
      if (found && found.finding.end > number) {
        if (found.finding.date || found.finding.range) findings.push(found.finding)
        return found.finding.end
      }
    }
    if (token.end > number) return token.end
  }
}

function readAt(t: Tokens, i: number, led: boolean, setting: Setting): { finding: DateFinding } | null {
  if (isMeasured(t, i) || isDebrisNumber(t, i)) return null
  const start = t.at(i).start
  const range = rangeAt(t, i, setting)
  if (range) {
    const { read } = range
    const kind: DateKind | null = !read.bare
      ? 'full'
      : led || read.led
        ? 'led'
        : inBrackets(t, start)
          ? 'bracketed'
          : isYearSpan(t, i, read.next)
            ? 'span'
            : null
    if (kind && (kind === 'full' || isFollowed(t, read.next) || isYearPair(read.start, read.end)))
      return { finding: { kind, start, end: range.end, ...(range.range && { range: range.range }) } }
  }
  const read = readDate(t, i, setting)
  if (!read) return null
  const end = endOf(t, read.next)
  const date = decide(read.parts, t.text.slice(start, end))
  if (!read.bare) return { finding: { kind: 'full', start, end, ...(date && { date }) } }
  const year = t.at(read.number)
  if (year.digits !== 4 || year.value < 1000 || year.value > 2199) return null
  const strong = led || read.led
  if (read.next === read.number + 1 && !isFollowed(t, read.next) && !(led && isStrongLead(t, i))) return null
  const kind: DateKind | null = strong ? 'led' : inBrackets(t, start) ? 'bracketed' : null
  return kind && date ? { finding: { kind, start, end, date } } : null
}

function isYearSpan(t: Tokens, i: number, next: number): boolean {
  const first = t.at(i)
  const last = t.at(next - 1)
  return (
    first.kind === 'number' && first.digits === 4 && first.value >= 1000 && first.value < 2200 && last.kind === 'number'
  )
}

/** The token after a word that wants a year: > | in 1953   im Jahr 1953 */
function yearLead(t: Tokens, i: number): number {
  return t.after(i, 'yearLead')
}

/** `in 1953` stands before anything; `to 2000 people`, `about 1500 men` do not. */
function isStrongLead(t: Tokens, i: number): boolean {
  for (let from = Math.max(0, i - 3); from < i; from++) {
    const match = t.match(from, (word) => word.roles.has('yearLead'))
    if (match?.next === i) {
      const { roles } = match.word
      return !weak.some((role) => roles.has(role)) || roles.has('since') || roles.has('yearWord')
    }
  }
  return false
}
const weak = ['link', 'from', 'about', 'earlier', 'later', 'and', 'or', 'to', 'between', 'notYear'] as const

/** Whether a bracket is open before the offset, not far away. */
function inBrackets(t: Tokens, start: number): boolean {
  const { text } = t
  for (let i = start - 1; i >= 0 && i > start - 60; i--) {
    const letter = text[i]
    if (letter === '(' || letter === '（' || letter === '[') return true
    if (letter === ')' || letter === '）' || letter === ']' || letter === '\n') return false
  }
  return false
}
