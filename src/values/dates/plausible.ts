import type { Parts } from './parts.ts'
import type { ReadDate } from './read-date.ts'
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
  return i === 0 && t.at(1).kind === 'end'
}

/** What stands before it makes another number of it. */
export function isMeasured(t: Tokens, i: number): boolean {
  if (i === 0) return false
  const before = t.at(i - 1)
  const gap = t.at(i).gap
  if (before.kind === 'mark') {
    if (money.has(before.key)) return true
    if (gap === 0 && (before.key === '-' || before.key === '/' || before.key === '.' || before.key === ':') && i > 1) {
      const glued = t.at(i - 1).gap === 0 && t.at(i - 2).kind !== 'mark'
      if (glued) return before.key !== '-' || t.at(i - 2).kind === 'number'
    }
    // > | 99 99, 1953 · May 32, 1953
    if (before.key === ',' && i > 1 && isSmallNumber(t, i - 2))
      return i > 2 && (isSmallNumber(t, i - 3) || isMonthBefore(t, i - 3))
    if (before.key === '.' && i > 2 && t.at(i - 2).kind === 'word') return isNotYear(t, i - 2)
    return false
  }
  if (before.kind === 'number') return gap < 2 && before.digits <= 2
  if (before.kind !== 'word') return false
  if (gap === 0 && !/^[\u0e00-\u0e7f\u3040-\u9fff\uac00-\ud7af]/.test(before.key)) return true
  return isNotYear(t, i - 1)
}

/** Whether a month at the token stands behind a number that is no day: `32 Agosto 2014`. */
export function isDebris(t: Tokens, i: number): boolean {
  if (i === 0 || t.at(i).gap === 2) return false
  const at = t.is(i - 1, '.') || t.is(i - 1, '-') || t.is(i - 1, '/') ? i - 2 : i - 1
  return at >= 0 && isSmallNumber(t, at)
}

/** Whether the token stands behind a small number or a month it does not belong to. */
export function isDebrisNumber(t: Tokens, i: number): boolean {
  return t.at(i).kind !== 'number' && isDebris(t, i)
}

function isNotYear(t: Tokens, i: number): boolean {
  for (let from = Math.max(0, i - 2); from <= i; from++) {
    const next = t.after(from, 'notYear')
    if (next === i + 1) return true
  }
  return false
}

function isSmallNumber(t: Tokens, i: number): boolean {
  const token = t.at(i)
  return token.kind === 'number' && token.digits <= 2
}

function isMonthBefore(t: Tokens, i: number): boolean {
  return t.matches(i).some((match) => match.word.month > 0)
}

/** `1990–1995 Minister`: two years a life can hold, whatever stands behind them; `2000–3000 Menschen` is none. */
export function isYearPair(start: Parts | null, end: Parts | null): boolean {
  const first = start?.year ?? 0
  const last = end?.year ?? 0
  return first >= 1000 && last >= first && last <= LATEST && last - first <= 120
}

const money = new Set(['$', '€', '£', '¥', '₽', '₹', '#', '№', '§', '±', '×', '+'])
const units = new Set(['%', '°', '$', '€', '£', '¥', '‰', '×', '²', '³', '*', '^', '=', '@', '_', '+', '₽', '₹'])

/** What stands behind it leaves it a year: an end, a mark, a capital, or a word that goes on. */
export function isFollowed(t: Tokens, i: number): boolean {
  const token = t.at(i)
  if (token.kind === 'end' || token.gap === 2) return true
  if (token.kind === 'mark') {
    if (units.has(token.key) || (token.key === "'" && token.gap === 0)) return false
    return !(
      (token.key === '.' || token.key === ':' || token.key === ',') &&
      token.gap === 0 &&
      t.at(i + 1).gap === 0 &&
      t.at(i + 1).kind === 'number'
    )
  }
  if (token.kind !== 'word') return token.gap > 0 && token.kind === 'number'
  if (t.match(i, (word) => goesOn.some((role) => word.roles.has(role)) || word.season > 0)) return true
  if (token.gap === 0) return false
  const { pack } = t.lexicon
  if (pack.dates.capitalNouns) return false
  const letter = t.text[token.start]!
  return letter !== letter.toLowerCase()
}

const goesOn = [
  'follow',
  'present',
  'to',
  'until',
  'since',
  'and',
  'or',
  'unsure',
  'about',
  'link',
  'lead',
  'sinceAfter',
  'untilAfter',
  'earlier',
  'later',
] as const
