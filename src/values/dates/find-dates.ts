import type { DateValue } from '../../model/index.ts'
import { classOf, DIGIT } from './characters.ts'
import { decide } from './decide.ts'
import { isOver, mayBegin } from './may-begin.ts'
import type { Setting } from './parts.ts'
import { isDebrisNumber, isFollowed, isMeasured, isYearPair } from './plausible.ts'
import { type ReadDate, readDate } from './read-date.ts'
import { type DateContext, endOf, rangeAt, settingOf, tokensOf } from './read-text.ts'
import type { DateFinding, DateKind } from './readings.ts'
import * as role from './roles.ts'
import { END, NUMBER, type Token } from './token.ts'
import type { Tokens } from './tokens.ts'
import { NOWHERE } from './trie.ts'
import { wholeDate } from './whole-date.ts'
import { hasRole } from './words.ts'

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
  let done = from
  for (let number = nextDigit(text, from); number >= 0; number = nextDigit(text, done)) {
    const start = windowStart(text, Math.max(done, number - REACH), number)
    done = readAround(tokensOf(text, setting, start), number, setting, findings)
  }
  return findings
}

/** Where the next digit of any script stands; -1 where there is none. */
function nextDigit(text: string, from: number): number {
  for (let i = from; ; ) {
    mayBeDigit.lastIndex = i
    if (!mayBeDigit.test(text)) return -1
    // letters of other scripts stand side by side
    for (i = mayBeDigit.lastIndex - 1; i < text.length; i++) {
      const kind = classOf(text.charCodeAt(i))
      if (kind === DIGIT) return i
      if (text.charCodeAt(i) < OTHER_DIGITS) break
    }
  }
}
/** Behind the digits of ASCII, the first are the Arabic ones. An expression goes over a long text faster than a loop. */
const OTHER_DIGITS = 0x660
const mayBeDigit = /[0-9\u0660-\uffff]/g

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
    if (token.kind === END) return t.text.length
    const lead = token.node === NOWHERE ? -1 : t.after(i, role.yearLead)
    if (lead > ledTo) ledTo = lead
    if (mayBegin(t, i, token, true)) {
      const found = readAt(t, i, ledTo === i, setting)
      if (found && found.end > number) {
        if (found.date || found.range) findings.push(found)
        return found.end
      }
    }
    if (token.end > number) return token.end
  }
}

function readAt(t: Tokens, i: number, led: boolean, setting: Setting): DateFinding | null {
  if (isMeasured(t, i) || isDebrisNumber(t, i)) return null
  const token = t.at(i)
  const { start } = token
  // > | In 1953, he
  if (isYear(token) && isOver(t, i + 1)) return aloneYear(t, i, token, led)
  const whole = wholeDate(t, i)
  if (whole) return findingOf('full', t, start, whole)
  const range = rangeAt(t, i, setting)
  if (range) {
    const { read } = range
    const kind: DateKind | null = !read.bare
      ? 'full'
      : led || read.led
        ? 'led'
        : inBrackets(t.text, start)
          ? 'bracketed'
          : isYearSpan(t, i, read.next)
            ? 'span'
            : null
    if (kind && (kind === 'full' || isFollowed(t, read.next) || isYearPair(read.start, read.end)))
      return range.range ? { kind, start, end: range.end, range: range.range } : { kind, start, end: range.end }
  }
  const read = readDate(t, i, setting)
  if (!read) return null
  let kind: DateKind = 'full'
  if (read.bare) {
    if (!isYear(t.at(read.number))) return null
    if (read.next === read.number + 1 && !isFollowed(t, read.next) && !(led && isStrongLead(t, i))) return null
    if (led || read.led) kind = 'led'
    else if (inBrackets(t.text, start)) kind = 'bracketed'
    else return null
  }
  return findingOf(kind, t, start, read)
}

function findingOf(kind: DateKind, t: Tokens, start: number, { parts, next }: ReadDate): DateFinding | null {
  const end = endOf(t, next)
  const date = decide(parts, t.text.slice(start, end))
  if (date) return { kind, start, end, date }
  return kind === 'full' ? { kind, start, end } : null
}

function isYearSpan(t: Tokens, i: number, next: number): boolean {
  return isYear(t.at(i)) && t.at(next - 1).kind === NUMBER
}

/** Four digits, and no page gives a bare year later than these. */
function isYear({ kind, digits, value }: Token): boolean {
  return kind === NUMBER && digits === 4 && value >= 1000 && value < 2200
}

/** Most dates of a sentence: a year with nothing behind it that could belong to it, which needs no shapes. */
function aloneYear(t: Tokens, i: number, { start, end, value }: Token, led: boolean): DateFinding | null {
  if (!isFollowed(t, i + 1) && !(led && isStrongLead(t, i))) return null
  if (!led && !inBrackets(t.text, start)) return null
  const date: DateValue = { text: t.text.slice(start, end), edtf: `${value}`, precision: 'year' }
  return { kind: led ? 'led' : 'bracketed', start, end, date }
}

/** `in 1953` stands before anything; `to 2000 people`, `about 1500 men` do not. */
function isStrongLead(t: Tokens, i: number): boolean {
  for (let from = Math.max(0, i - 3); from < i; from++) {
    const found = t.match(from, role.yearLead)
    if (found >= 0 && t.nexts[found] === i) return hasRole(t.phrases[found]!, role.strongLead)
  }
  return false
}

/** Whether a bracket is open before the offset, not far away. */
function inBrackets(text: string, start: number): boolean {
  for (let i = start - 1; i >= 0 && i > start - 60; i--) {
    const unit = text.charCodeAt(i)
    // ( （ [
    if (unit === 40 || unit === 0xff08 || unit === 91) return true
    // ) ） ] and the end of a line
    if (unit === 41 || unit === 0xff09 || unit === 93 || unit === 10) return false
  }
  return false
}
