import { HYPHEN, PLUS } from './marks.ts'
import { isOver } from './may-begin.ts'
import type { Setting, Shaped } from './parts.ts'
import * as role from './roles.ts'
import { century, hundreds } from './shapes/century.ts'
import { dayMonthYear, monthDayYear } from './shapes/day-month-year.ts'
import { decade } from './shapes/decade.ts'
import { isoDate } from './shapes/iso.ts'
import { monthYear, numericMonth } from './shapes/month-year.ts'
import { numeric, yearFirst } from './shapes/numeric.ts'
import { readMonth, readYear } from './shapes/pieces.ts'
import { isRoman } from './shapes/roman.ts'
import { seasonYear, yearSeason } from './shapes/season-year.ts'
import { bareYear } from './shapes/year.ts'
import { yearMonthDay } from './shapes/year-month-day.ts'
import { NUMBER, type Token, WORD } from './token.ts'
import type { Tokens } from './tokens.ts'

/**
 * What the first shape that fits makes of the words at a token; null where none does.
 *
 * Whoever says more goes before whoever says less, so that `17 May 1953` is no `May 1953` and `1953-05-17` no `1953`;
 * `Lata 60. XX wieku` is a decade before it is a century, and a bare year comes last. Only shapes that can begin with such
 * a token are tried.
 */
export function readShape(t: Tokens, i: number, setting: Setting): Shaped | null {
  const token = t.at(i)
  if (token.kind === NUMBER) {
    if (token.digits <= 2) return fromShortNumber(t, i, token, setting)
    return token.digits <= 4 ? fromLongNumber(t, i, token) : null
  }
  if (token.kind === WORD) return t.has(i, role.beginsShape) || isRoman(t, token) ? fromWord(t, i, setting) : null
  return token.mark === PLUS || token.mark === HYPHEN ? isoDate(t, i) : null
}

/** > | 17 May 1953   17.5.1953   5月17日   5.1953   44 BC   19th century   28年 */
function fromShortNumber(t: Tokens, i: number, token: Token, setting: Setting): Shaped | null {
  // > | 12 members: nearly all of them
  if (isOver(t, i + 1)) return null
  const day = numeric(t, i, setting) ?? dayMonthYear(t, i, setting)
  if (day) return day
  const month = readMonth(t, i)
  const year = readYear(t, i)
  return (
    (month && monthDayYear(t, month, setting)) ??
    (year && yearMonthDay(t, year)) ??
    (month ? monthYear(t, month) : numericMonth(t, i)) ??
    (token.value % 10 === 0 ? decade(t, i) : null) ??
    century(t, i) ??
    (year && bareYear(t, i, year))
  )
}

/** > | 1953-05-17   1953   1953年5月17日   1953 May 17   1953 ősze   1950s   1900-talet */
function fromLongNumber(t: Tokens, i: number, token: Token): Shaped | null {
  const isFull = token.digits === 4
  // > | in 1953, he
  if (isOver(t, i + 1)) return aloneYear(t, i)
  const iso = isFull ? (isoDate(t, i) ?? yearFirst(t, i)) : null
  if (iso) return iso
  const year = readYear(t, i)
  return (
    (year && yearMonthDay(t, year)) ??
    (year && isFull ? yearSeason(t, year) : null) ??
    // `1900-talet` is both: the century says less
    (token.value % 100 === 0 ? hundreds(t, i) : null) ??
    (token.value % 10 === 0 ? decade(t, i) : null) ??
    (year && bareYear(t, i, year))
  )
}

function aloneYear(t: Tokens, i: number): Shaped | null {
  const year = readYear(t, i)
  return year && bareYear(t, i, year)
}

/** > | May 17, 1953   May 1953   ngày 17 tháng 5   AD 20   Summer 1872   Siglo XV   XIX век   first century */
function fromWord(t: Tokens, i: number, setting: Setting): Shaped | null {
  const day = t.has(i, role.dayWord) ? dayMonthYear(t, i, setting) : null
  if (day) return day
  const month = readMonth(t, i)
  const isEra = t.has(i, role.era)
  const year = isEra || t.has(i, role.yearWord) ? readYear(t, i) : null
  return (
    (month && monthDayYear(t, month, setting)) ??
    (year && yearMonthDay(t, year)) ??
    (month && monthYear(t, month)) ??
    seasonYear(t, i) ??
    (isEra || t.has(i, role.decade) ? decade(t, i) : null) ??
    century(t, i) ??
    (year && bareYear(t, i, year))
  )
}
