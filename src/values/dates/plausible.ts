import { APOSTROPHE, COLON, COMMA, DOT, HYPHEN, MarkSet, SLASH } from './marks.ts'
import type { Parts } from './parts.ts'
import type { ReadDate } from './read-date.ts'
import * as role from './roles.ts'
import { END, MARK, NUMBER, WORD } from './token.ts'
import type { Tokens } from './tokens.ts'

/** No page of a person gives a bare year later than this one. */
const LATEST = 2199

/**
 * Whether a bare number can be a year where it stands in a value.
 *
 * > | 1953, Almaty     1953 in Almaty     2000 people     1953 m     99 99, 1953     page 1860     $1953
 *     ^ yes            ^ yes              ^ no            ^ no              ^ no          ^ no      ^ no
 */
export function isPlausibleYear(t: Tokens, read: ReadDate): boolean {
  if (!read.bare) return true
  const at = read.number
  const number = t.at(at)
  if (number.value > LATEST) return false
  if (!read.led && number.digits < 4 && !isAlone(t, at)) return false
  return !isMeasured(t, read.first) && (read.next > at + 1 || isFollowed(t, at + 1))
}

/** `476` is a year where nothing else stands in the value. */
function isAlone(t: Tokens, i: number): boolean {
  return i === 0 && t.at(1).kind === END
}

/** What stands before it makes another number of it. */
export function isMeasured(t: Tokens, i: number): boolean {
  if (i === 0) return false
  const before = t.at(i - 1)
  const gap = t.at(i).gap
  if (before.kind === MARK) {
    const { mark } = before
    if (money.has(mark)) return true
    if (gap === 0 && (mark === HYPHEN || mark === SLASH || mark === DOT || mark === COLON) && i > 1) {
      const { kind } = t.at(i - 2)
      if (before.gap === 0 && kind !== MARK) return mark !== HYPHEN || kind === NUMBER
    }
    // > | 99 99, 1953 · May 32, 1953
    if (mark === COMMA && i > 1 && isSmallNumber(t, i - 2))
      return i > 2 && (isSmallNumber(t, i - 3) || isMonthBefore(t, i - 3))
    if (mark === DOT && i > 2 && t.at(i - 2).kind === WORD) return isNotYear(t, i - 2)
    return false
  }
  if (before.kind === NUMBER) return gap < 2 && before.digits <= 2
  if (before.kind !== WORD) return false
  if (gap === 0 && !isUnspaced(t.text.charCodeAt(before.start))) return true
  return isNotYear(t, i - 1)
}

/** Thai, kana, Han and Hangul are written without spaces. */
function isUnspaced(unit: number): boolean {
  if (unit < 0xe00) return false
  return unit <= 0xe7f || (unit >= 0x3040 && unit <= 0x9fff) || (unit >= 0xac00 && unit <= 0xd7af)
}

/** Whether a month at the token stands behind a number that is no day: `32 Agosto 2014`. */
export function isDebris(t: Tokens, i: number): boolean {
  if (i === 0 || t.at(i).gap === 2) return false
  const { mark } = t.at(i - 1)
  const at = mark === DOT || mark === HYPHEN || mark === SLASH ? i - 2 : i - 1
  return at >= 0 && isSmallNumber(t, at)
}

/** Whether the token stands behind a small number or a month it does not belong to. */
export function isDebrisNumber(t: Tokens, i: number): boolean {
  return t.at(i).kind !== NUMBER && isDebris(t, i)
}

function isNotYear(t: Tokens, i: number): boolean {
  for (let from = Math.max(0, i - 2); from <= i; from++) {
    const next = t.after(from, role.notYear)
    if (next === i + 1) return true
  }
  return false
}

function isSmallNumber(t: Tokens, i: number): boolean {
  const token = t.at(i)
  return token.kind === NUMBER && token.digits <= 2
}

function isMonthBefore(t: Tokens, i: number): boolean {
  return t.has(i, role.commonMonth)
}

/** `1990–1995 Minister`: two years a life can hold, whatever stands behind them; `2000–3000 Menschen` is none. */
export function isYearPair(start: Parts | null, end: Parts | null): boolean {
  const first = start?.year ?? 0
  const last = end?.year ?? 0
  return first >= 1000 && last >= first && last <= LATEST && last - first <= 120
}

const money = new MarkSet('$€£¥₽₹#№§±×+')
const units = new MarkSet('%°$€£¥‰×²³*^=@_+₽₹')

/** What stands behind it leaves it a year: an end, a mark, a capital, or a word that goes on. */
export function isFollowed(t: Tokens, i: number): boolean {
  const token = t.at(i)
  if (token.kind === END || token.gap === 2) return true
  if (token.kind === MARK) {
    const { mark, gap } = token
    if (units.has(mark) || (mark === APOSTROPHE && gap === 0)) return false
    if (gap > 0 || (mark !== DOT && mark !== COLON && mark !== COMMA)) return true
    return t.at(i + 1).gap > 0 || t.at(i + 1).kind !== NUMBER
  }
  if (token.kind !== WORD) return token.gap > 0 && token.kind === NUMBER
  if (t.has(i, role.goesOn)) return true
  if (token.gap === 0) return false
  const { pack } = t.lexicon
  if (pack.dates.capitalNouns) return false
  const letter = t.text[token.start]!
  return letter !== letter.toLowerCase()
}
