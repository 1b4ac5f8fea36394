import type { Role, Word } from '../lexicon.ts'
import type { Era, Parts } from '../parts.ts'
import type { Tokens } from '../tokens.ts'

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

const eraRoles: readonly Role[] = ['before', 'after', 'islamic', 'persian', 'ethiopian']
const rangeRoles: readonly Role[] = ['to', 'sinceAfter', 'untilAfter', 'present']
const beyondYear: readonly Role[] = [...rangeRoles, ...eraRoles]

/** > | 17   17th   17.   1er   1.º   ngày 17   17日   17 d. */
export function readDay(t: Tokens, i: number): Piece | null {
  const prefix = t.after(i, 'dayWord')
  const at = prefix < 0 ? i : prefix
  const token = t.at(at)
  if (token.kind !== 'number' || token.digits > 2 || token.value < 1 || token.value > 31) return null
  // > 6月3日: a number with the counter of months on it is no day
  if (t.at(at + 1).gap === 0 && t.after(at + 1, 'monthWord') >= 0) return null
  let next = skipEnding(t, at + 1)
  const word = t.after(next, 'dayWord')
  if (word >= 0 && t.at(next).gap < 2) next = skipDot(t, word)
  return { value: token.value, next }
}

/** > | May   Sept.   maja   V   5月   tháng 5   5 mėn. */
export function readMonth(t: Tokens, i: number): MonthPiece | null {
  const token = t.at(i)
  if (token.kind === 'word') {
    const match = t.match(i, isMonth)
    if (match) {
      const { month, islamicMonth, persianMonth, ethiopicMonth } = match.word
      const next = skipDot(t, match.next)
      if (month > 0) return { value: month, months: 'common', next: afterMonthWord(t, next) }
      if (islamicMonth > 0) return { value: islamicMonth, months: 'islamic', next }
      if (persianMonth > 0) return { value: persianMonth, months: 'persian', next }
      return { value: ethiopicMonth, months: 'ethiopic', next }
    }
    const counter = t.after(i, 'monthWord')
    if (counter >= 0 && isMonthNumber(t, counter))
      return { value: t.at(counter).value, months: 'common', next: counter + 1 }
    const roman = romanMonth(t, i)
    return roman > 0 ? { value: roman, months: 'common', next: skipDot(t, i + 1) } : null
  }
  if (isMonthNumber(t, i)) {
    const counter = t.after(i + 1, 'monthWord')
    if (counter >= 0) return { value: token.value, months: 'common', next: skipDot(t, counter) }
  }
  return null
}

function isMonth(word: Word): boolean {
  return word.month > 0 || word.islamicMonth > 0 || word.persianMonth > 0 || word.ethiopicMonth > 0
}

/** `gegužės mėn.`: the name has its counter too. */
function afterMonthWord(t: Tokens, i: number): number {
  const counter = t.at(i).gap < 2 ? t.after(i, 'monthWord') : -1
  return counter < 0 ? i : skipDot(t, counter)
}

function isMonthNumber(t: Tokens, i: number): boolean {
  const token = t.at(i)
  return token.kind === 'number' && token.digits <= 2 && token.value >= 1 && token.value <= 12
}

/** `17 V 1953`: capitals only, since `v` and `i` are words. */
function romanMonth(t: Tokens, i: number): number {
  const token = t.at(i)
  if (token.end - token.start > 4) return 0
  return romanMonths.get(t.text.slice(token.start, token.end)) ?? 0
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
    if (count > 0 && t.at(at).gap === 2) break
    const prefix = readEra(t, at)
    if (prefix) {
      era = prefix.era
      named = true
      at = prefix.next
      continue
    }
    const word = t.after(at, 'yearWord')
    if (word < 0) break
    named = true
    at = skipDot(t, word)
  }
  const token = t.at(at)
  if (token.kind !== 'number' || token.digits > 4 || token.value === 0) return null
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
  if (!era) {
    // > | 44. pr. Kr.
    //       ^
    const suffix = readEra(t, next) ?? (t.is(next, '.') ? readEra(t, next + 1) : null)
    if (suffix && t.at(next).gap < 2) {
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
  if (!t.is(i, '/') || t.at(i).gap > 0) return null
  const token = t.at(i + 1)
  if (token.kind !== 'number' || token.gap > 0) return null
  const span = 10 ** token.digits
  const later = token.digits >= 4 ? token.value : Math.floor(year / span) * span + token.value
  const completed = later < year && token.digits < 4 ? later + span : later
  return completed === year + 1 && !isNumberGlued(t, i + 2) ? completed : null
}

/** Whether a number is written on with `-`, `.` or `/`: then it is a piece of something else. */
export function isNumberGlued(t: Tokens, i: number): boolean {
  const token = t.at(i)
  return (
    token.kind === 'mark' &&
    token.gap === 0 &&
    (token.key === '-' || token.key === '/' || token.key === '.') &&
    t.at(i + 1).kind === 'number' &&
    t.at(i + 1).gap === 0
  )
}

/** > | г.   года   . gada   . aasta */
function skipYearWord(t: Tokens, i: number): number {
  let at = i
  if (t.is(at, '.') && t.at(at).gap === 0 && t.at(at + 1).kind === 'word') at++
  const word =
    t.at(at).gap < 2 && t.at(at).kind === 'word' ? t.match(at, (found) => found.roles.has('yearWord')) : undefined
  if (!word || hasLonger(t, at, word.next, beyondYear)) return i
  // > | vuodesta 1999 vuoteen 2002: the word stands before the second year
  if (word.word.roles.has('to') && t.at(word.next).kind === 'number') return i
  return skipDot(t, word.next)
}

/** A case ending: > | 1953-ko   1953'te   1953an */
function skipCase(t: Tokens, i: number): number {
  const joined = (t.is(i, '-') || t.is(i, "'")) && t.at(i).gap === 0
  const at = joined ? i + 1 : i
  const token = t.at(at)
  if (token.kind !== 'word' || token.gap > 0) return i
  if (t.lexicon.words.get(token.key)?.roles.has('decade')) return i
  const next = t.after(at, 'numberEnding')
  return next < 0 || hasLonger(t, at, next - 1, rangeRoles) ? i : next
}

/** What makes a number an ordinal: > | th   .   -го   º   .º */
export function skipEnding(t: Tokens, i: number): number {
  let at = i
  if (t.is(at, '.') && t.at(at).gap === 0) at++
  if (t.is(at, '°') && t.at(at).gap === 0) return at + 1
  if (at > i) return at
  return skipCase(t, i)
}

/** Whether a phrase at the token goes beyond `next` and has one of the roles: `de 1995 hasta hoy`, `2019-től`. */
function hasLonger(t: Tokens, i: number, next: number, roles: readonly Role[]): boolean {
  return t.matches(i).some((match) => match.next > next && roles.some((role) => match.word.roles.has(role)))
}

/** > | BC   B.C.   (میلادی)   до н. э.   AH */
export function readEra(t: Tokens, i: number): { era: Era; next: number } | null {
  const bracket = t.is(i, '(') ? 1 : 0
  const match = t.match(i + bracket, isEra)
  if (!match || !isEraWritten(t, i + bracket, match.next, match.word)) return null
  const next = match.next
  const era = eraOf(match.word)
  if (bracket)
    return t.is(next, ')')
      ? { era, next: next + 1 }
      : t.is(next, '.') && t.is(next + 1, ')')
        ? { era, next: next + 2 }
        : null
  // the dot of `B.C.`, where the era has dots of its own
  const dotted = t.text.slice(t.at(i).start, t.at(next - 1).end).includes('.') || t.at(next + 1).kind === 'number'
  return { era, next: dotted ? skipDot(t, next) : next }
}

function isEra(word: Word): boolean {
  return word.offset !== 0 || eraRoles.some((role) => word.roles.has(role))
}

function eraOf(word: Word): Era {
  if (word.offset !== 0) return { kind: 'counted', offset: word.offset }
  const kind = eraRoles.find((role) => word.roles.has(role))
  return { kind: kind as 'before' }
}

/** `AD`, `CE`, `M` are capitals or have dots: `ad`, `ce` and `m` are words and units. Eras before Christ are safe. */
function isEraWritten(t: Tokens, i: number, next: number, word: Word): boolean {
  const written = t.text.slice(t.at(i).start, t.at(next - 1).end)
  if (written.length > 3 || word.roles.has('before')) return true
  if (!/^[a-z]+$/.test(written)) return true
  return t.is(next, '.') && written.length > 1
}

export function skipDot(t: Tokens, i: number): number {
  return t.is(i, '.') && t.at(i).gap === 0 ? i + 1 : i
}

/** What says between month and year that the year is not sure: > | 21 December c. 1119 */
export function skipAbout(t: Tokens, i: number): number {
  const next = t.at(i).kind === 'word' && t.at(i).gap < 2 ? t.after(i, 'about') : -1
  const at = next < 0 ? i : skipDot(t, next)
  return t.at(at).kind === 'number' && t.at(at).digits >= 3 ? at : i
}

/** What may stand between the pieces of a date: > | of   de   ,   -   / */
export function skipLinks(t: Tokens, i: number): number {
  let at = i
  for (let count = 0; count < 5; count++) {
    const token = t.at(at)
    if (token.gap === 2) break
    if (token.kind === 'mark') {
      const glue =
        (token.key === '-' || token.key === '/' || token.key === '.' || token.key === "'") &&
        token.gap === 0 &&
        t.at(at + 1).gap === 0
      if (token.key !== ',' && !glue) break
      at++
      continue
    }
    const next = t.after(at, 'link')
    if (next < 0) break
    at = skipDot(t, next)
  }
  return at
}
