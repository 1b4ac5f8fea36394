import { COLON, SLASH } from '../marks.ts'
import { copyOf, dayParts, type Setting, type Shaped } from '../parts.ts'
import * as role from '../roles.ts'
import { WORD } from '../token.ts'
import type { Tokens } from '../tokens.ts'
import { type MonthPiece, type Piece, readDay, readMonth, readYear, skipAbout, skipLinks } from './pieces.ts'
import { applyStyle, styleBracket } from './style-bracket.ts'

/**
 * > | 17 May 1953   17. Mai 1953   17 de mayo de 1953   17th of May, 1953   17 V 1953   12 Rajab 1340 AH
 * > | 6 (18) марта 1823   6 June [O.S. 26 May] 1799   17 or 18 May 1953   17 May
 */
export function dayMonthYear(t: Tokens, i: number, setting: Setting): Shaped | null {
  const day = readDay(t, i)
  if (!day) return null
  const other = readOtherDay(t, day.next)
  const bracket = other ? null : styleBracket(t, day.next)
  const from = other?.next ?? (bracket?.inside && bracket.inside.month === null ? bracket.next : day.next)
  const monthAt = skipLinks(t, from)
  const month = t.at(monthAt).gap < 2 ? readMonth(t, monthAt) : null
  if (!month) return null
  const date = finish(t, month.next, day, month, setting)
  if (!date) return null
  if (bracket && from === bracket.next) date.parts = applyStyle(date.parts, bracket, setting)
  if (other) {
    date.parts.other = copyOf(date.parts)
    date.parts.other.day = other.value
  }
  return date
}

/** > | May 17, 1953   May 17th 1953   maiatzaren 17a   5月17日   May 17 [O.S. May 4], 1953 */
export function monthDayYear(t: Tokens, month: MonthPiece, setting: Setting): Shaped | null {
  const at = skipLinks(t, month.next)
  if (t.at(at).gap === 2) return null
  const day = readDay(t, at)
  return day && !isClock(t, day.next) ? finish(t, day.next, day, month, setting) : null
}

/** What follows day and month: a bracket of the other calendar, the year, both or nothing. */
function finish(t: Tokens, i: number, day: Piece, month: MonthPiece, setting: Setting): Shaped | null {
  const date = dayParts(null, month.value, day.value)
  date.months = month.months
  const bracket = styleBracket(t, i)
  const inside = bracket?.inside?.month != null && bracket.inside.year === null ? bracket : null
  let next = inside ? inside.next : i
  const linked = skipLinks(t, next)
  const yearAt = skipAbout(t, linked)
  const year = t.at(yearAt).gap < 2 ? readYear(t, yearAt) : null
  if (year && !isPlainNumber(t, yearAt, year.next)) {
    date.year = year.year
    date.era = year.era
    date.laterYear = year.laterYear
    date.approximate = yearAt > linked
    next = year.next
  } else if (inside) return null
  return { parts: inside ? applyStyle(date, inside, setting) : date, next }
}

/** `17 May 100 people`: three digits without an era are a number like any other. */
function isPlainNumber(t: Tokens, i: number, next: number): boolean {
  return next === i + 1 && t.at(i).digits === 3 && t.at(next).kind === WORD
}

/** > | 17 or 18 May · 17/18 May */
function readOtherDay(t: Tokens, i: number): Piece | null {
  const slash = t.is(i, SLASH) && t.at(i).gap === 0 && t.at(i + 1).gap === 0
  const next = slash ? i + 1 : t.after(i, role.or)
  return next < 0 ? null : readDay(t, next)
}

/** `May 17:30` is a time. */
function isClock(t: Tokens, i: number): boolean {
  return t.is(i, COLON) && t.at(i).gap === 0
}
