import { APOSTROPHE, CLOSE, COMMA, DEGREE, DOT, HYPHEN, OPEN, SLASH } from '../marks.ts'
import type { Era, Parts } from '../parts.ts'
import * as role from '../roles.ts'
import { MARK, NUMBER, type Token, WORD } from '../token.ts'
import type { Tokens } from '../tokens.ts'
import { hasRole, type Word } from '../words.ts'

/** A piece of a date and the token after it. */
export interface Piece {
  value: number
  next: number
}
export interface MonthPiece extends Piece {
  months: Parts['months']
}
export interface YearPiece {
  year: number
  /** `20` of `1719/20`, completed. */
  laterYear: number | null
  era: Era | null
  /** A word said that it is a year: `année`, `年`, an era. */
  named: boolean
  next: number
}

/** > | 17   17th   17.   1er   1.º   ngày 17   17日   17 d. */
export function readDay(t: Tokens, i: number): Piece | null {
  const prefix = t.after(i, role.dayWord)
  const at = prefix < 0 ? i : prefix
  const token = t.at(at)
  if (token.kind !== NUMBER || token.digits > 2 || token.value < 1 || token.value > 31) return null
  // > 6月3日: a number with the counter of months on it is no day
  if (t.at(at + 1).gap === 0 && t.has(at + 1, role.monthWord)) return null
  let next = skipEnding(t, at + 1)
  const word = t.after(next, role.dayWord)
  if (word >= 0 && t.at(next).gap < 2) next = skipDot(t, word)
  return { value: token.value, next }
}

/** > | May   Sept.   maja   V   5月   tháng 5   5 mėn. */
export function readMonth(t: Tokens, i: number): MonthPiece | null {
  const token = t.at(i)
  if (token.kind === WORD) {
    const found = t.match(i, role.month)
    if (found >= 0) return namedMonth(t, t.phrases[found]!, skipDot(t, t.nexts[found]!))
    const counter = t.after(i, role.monthWord)
    if (counter >= 0 && isMonthNumber(t.at(counter)))
      return { value: t.at(counter).value, next: counter + 1, months: 'common' }
    const roman = romanMonth(t.text, token)
    return roman > 0 ? { value: roman, next: skipDot(t, i + 1), months: 'common' } : null
  }
  if (!isMonthNumber(token)) return null
  const counter = t.after(i + 1, role.monthWord)
  return counter < 0 ? null : { value: token.value, next: skipDot(t, counter), months: 'common' }
}

function namedMonth(t: Tokens, { month, islamicMonth, persianMonth, ethiopicMonth }: Word, next: number): MonthPiece {
  if (month > 0) return { value: month, next: afterMonthWord(t, next), months: 'common' }
  if (islamicMonth > 0) return { value: islamicMonth, next, months: 'islamic' }
  if (persianMonth > 0) return { value: persianMonth, next, months: 'persian' }
  return { value: ethiopicMonth, next, months: 'ethiopic' }
}

/** `gegužės mėn.`: the name has its counter too. */
function afterMonthWord(t: Tokens, i: number): number {
  const counter = t.at(i).gap < 2 ? t.after(i, role.monthWord) : -1
  return counter < 0 ? i : skipDot(t, counter)
}

function isMonthNumber({ kind, digits, value }: Token): boolean {
  return kind === NUMBER && digits <= 2 && value >= 1 && value <= 12
}

/** `17 V 1953`: capitals only, since `v` and `i` are words. */
function romanMonth(text: string, { start, end }: Token): number {
  const first = text.charCodeAt(start)
  // I V X
  if (end - start > 4 || (first !== 73 && first !== 86 && first !== 88)) return 0
  return romanMonths.get(text.slice(start, end)) ?? 0
}
const romanMonths = new Map(
  ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'].map((roman, index) => [roman, index + 1]),
)

/**
 * > | 1953   1953 г.   1953年   44 BC   AD 20   พ.ศ. 2500   昭和28年   1719/20   1953. gada
 *
 * A number of three or four digits, or of any where an era or a word for years says that it is a year.
 */
export function readYear(t: Tokens, i: number): YearPiece | null {
  let at = i
  let era: Era | null = null
  let named = false
  for (let count = 0; count < 3; count++) {
    const lead = t.at(at)
    if (lead.kind === NUMBER || (count > 0 && lead.gap === 2)) break
    const prefix = readEra(t, at)
    if (prefix) {
      era = prefix.era
      named = true
      at = prefix.next
      continue
    }
    const word = t.after(at, role.yearWord)
    if (word < 0) break
    named = true
    at = skipDot(t, word)
  }
  const token = t.at(at)
  if (token.kind !== NUMBER || token.digits > 4 || token.value === 0) return null
  if (at > i && token.gap === 2) return null
  const { value } = token
  let next = at + 1
  let laterYear: number | null = null
  if (token.digits >= 3) {
    laterYear = readLaterYear(t, next, value)
    if (laterYear !== null) next += 2
  }
  const counted = skipYearWord(t, next)
  if (counted > next) {
    named = true
    next = counted
  } else next = skipCase(t, next)
  if (!era && t.at(next).gap < 2) {
    // > | 44. pr. Kr.
    //       ^
    const suffix = readEra(t, next) ?? (t.is(next, DOT) ? readEra(t, next + 1) : null)
    if (suffix) {
      era = suffix.era
      named = true
      next = suffix.next
    }
  }
  if (token.digits < 3 && !named) return null
  if (!era && value > LATEST_YEAR) {
    era = impliedEra(t, value)
    if (!era) return null
  }
  return { year: value, laterYear, era, named, next }
}

/** What is later and has no era is a number: `March 3000 people`. */
const LATEST_YEAR = 2199

function impliedEra(t: Tokens, year: number): Era | null {
  const implied = t.lexicon.pack.dates.impliedEra
  return implied && year >= implied.from && year <= implied.to ? { kind: 'counted', offset: implied.offset } : null
}

/** `/20`, `/1720`, `/4`: only a year that follows at once. */
function readLaterYear(t: Tokens, i: number, year: number): number | null {
  if (!t.is(i, SLASH) || t.at(i).gap > 0) return null
  const token = t.at(i + 1)
  if (token.kind !== NUMBER || token.gap > 0) return null
  const span = 10 ** token.digits
  const later = token.digits >= 4 ? token.value : Math.floor(year / span) * span + token.value
  const completed = later < year && token.digits < 4 ? later + span : later
  return completed === year + 1 && !isNumberGlued(t, i + 2) ? completed : null
}

/** Whether a number is written on with `-`, `.` or `/`: then it is a piece of something else. */
export function isNumberGlued(t: Tokens, i: number): boolean {
  const { mark, gap } = t.at(i)
  if (gap > 0 || (mark !== HYPHEN && mark !== SLASH && mark !== DOT)) return false
  const number = t.at(i + 1)
  return number.kind === NUMBER && number.gap === 0
}

/** > | г.   года   . gada   . aasta */
function skipYearWord(t: Tokens, i: number): number {
  const at = t.is(i, DOT) && t.at(i).gap === 0 && t.at(i + 1).kind === WORD ? i + 1 : i
  const found = t.at(at).gap < 2 ? t.match(at, role.yearWord) : -1
  if (found < 0) return i
  const next = t.nexts[found]!
  if (t.after(at, role.beyondYear) > next) return i
  // > | vuodesta 1999 vuoteen 2002: the word stands before the second year
  if (hasRole(t.phrases[found]!, role.to) && t.at(next).kind === NUMBER) return i
  return skipDot(t, next)
}

/** A case ending: > | 1953-ko   1953'te   1953an */
function skipCase(t: Tokens, i: number): number {
  const { mark, gap } = t.at(i)
  const at = (mark === HYPHEN || mark === APOSTROPHE) && gap === 0 ? i + 1 : i
  if (t.at(at).gap > 0) return i
  const next = t.after(at, role.numberEnding)
  if (next < 0) return i
  const word = t.wordAt(at)
  if (word && hasRole(word, role.decade)) return i
  // a phrase beyond it: `de 1995 hasta hoy`, `2019-től`
  return t.after(at, role.rangeWord) > next - 1 ? i : next
}

/** What makes a number an ordinal: > | th   .   -го   º   .º */
export function skipEnding(t: Tokens, i: number): number {
  let at = i
  if (t.is(at, DOT) && t.at(at).gap === 0) at++
  if (t.is(at, DEGREE) && t.at(at).gap === 0) return at + 1
  if (at > i) return at
  return skipCase(t, i)
}

/** > | BC   B.C.   (میلادی)   до н. э.   AH */
export function readEra(t: Tokens, i: number): { era: Era; next: number } | null {
  const bracket = t.is(i, OPEN)
  const at = bracket ? i + 1 : i
  const found = t.match(at, role.era)
  if (found < 0) return null
  const next = t.nexts[found]!
  const word = t.phrases[found]!
  if (!isEraWritten(t, at, next, word)) return null
  const era = word.era!
  if (bracket) {
    if (t.is(next, CLOSE)) return { era, next: next + 1 }
    return t.is(next, DOT) && t.is(next + 1, CLOSE) ? { era, next: next + 2 } : null
  }
  // the dot of `B.C.`, where the era has dots of its own
  return { era, next: hasDot(t, i, next) || t.at(next + 1).kind === NUMBER ? skipDot(t, next) : next }
}

function hasDot(t: Tokens, i: number, next: number): boolean {
  for (let at = i; at < next; at++) if (t.text.charCodeAt(t.at(at).start) === DOT) return true
  return false
}

/** `AD`, `CE`, `M` are capitals or have dots: `ad`, `ce` and `m` are words and units. Eras before Christ are safe. */
function isEraWritten(t: Tokens, i: number, next: number, word: Word): boolean {
  const { start } = t.at(i)
  const { end } = t.at(next - 1)
  if (end - start > 3 || hasRole(word, role.before)) return true
  for (let at = start; at < end; at++) {
    const unit = t.text.charCodeAt(at)
    if (unit < 97 || unit > 122) return true
  }
  return t.is(next, DOT) && end - start > 1
}

export function skipDot(t: Tokens, i: number): number {
  return t.is(i, DOT) && t.at(i).gap === 0 ? i + 1 : i
}

/** What says between month and year that the year is not sure: > | 21 December c. 1119 */
export function skipAbout(t: Tokens, i: number): number {
  const next = t.at(i).gap < 2 ? t.after(i, role.about) : -1
  const at = next < 0 ? i : skipDot(t, next)
  return t.at(at).kind === NUMBER && t.at(at).digits >= 3 ? at : i
}

/** What may stand between the pieces of a date: > | of   de   ,   -   / */
export function skipLinks(t: Tokens, i: number): number {
  let at = i
  for (let count = 0; count < 5; count++) {
    const { kind, mark, gap } = t.at(at)
    if (gap === 2) break
    if (kind === MARK) {
      const glue =
        (mark === HYPHEN || mark === SLASH || mark === DOT || mark === APOSTROPHE) &&
        gap === 0 &&
        t.at(at + 1).gap === 0
      if (mark !== COMMA && !glue) break
      at++
      continue
    }
    const next = t.after(at, role.link)
    if (next < 0) break
    at = skipDot(t, next)
  }
  return at
}
