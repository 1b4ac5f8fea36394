import { isDigit } from '../../../document/index.ts'
import type { CslDate } from '../../../model/index.ts'
import type { Context } from '../../../values/context.ts'
import { isGregorianDay } from '../../../values/dates/calendars.ts'
import { isPlainYear } from '../../../values/dates/plain-years.ts'
import { MonthNames } from './month-names.ts'

const SPACE = 32
const COMMA = 44
const HYPHEN = 45
const STOP = 46

/** Dates of the commonest forms, which nearly all citations have: they need no reader. Null for all others. */
export class PlainDays {
  private readonly dayFirst = new MonthNames((name, day) => `${day} ${name} 2000`)
  private readonly stopped = new MonthNames((name, day) => `${day}. ${name} 2000`)
  private readonly monthFirst = new MonthNames((name, day) => `${name} ${day}, 2000`)
  private readonly monthOnly = new MonthNames((name) => `${name} 2000`)

  /** > 17 May 1953   17. Mai 1953   May 17, 1953   May 1953   1953-05-17   1953 */
  read(words: string, context: Context): CslDate | null {
    const numeric = numericDay(words)
    if (numeric !== null) return numeric
    const yearAt = words.length - 4
    if (yearAt < 4 || words.charCodeAt(yearAt - 1) !== SPACE) return null
    const year = yearOf(words, yearAt)
    if (!isPlainYear(year)) return null
    const end = yearAt - 1
    return isDigit(words.charCodeAt(0))
      ? this.dayAtStart(words, end, year, context)
      : this.dayAtEnd(words, end, year, context)
  }

  private dayAtStart(words: string, end: number, year: number, context: Context): CslDate | null {
    const behind = isDigit(words.charCodeAt(1)) ? 2 : 1
    const stopped = words.charCodeAt(behind) === STOP
    const space = stopped ? behind + 1 : behind
    if (words.charCodeAt(space) !== SPACE) return null
    const names = stopped ? this.stopped : this.dayFirst
    return dateOf(year, names.at(words, space + 1, end, context), numberAt(words, 0, behind))
  }

  private dayAtEnd(words: string, end: number, year: number, context: Context): CslDate | null {
    const comma = end - 1
    if (words.charCodeAt(comma) !== COMMA) {
      const month = this.monthOnly.at(words, 0, end, context)
      return month === 0 ? null : { 'date-parts': [[year, month]] }
    }
    const day = isDigit(words.charCodeAt(comma - 2)) ? comma - 2 : comma - 1
    if (words.charCodeAt(day - 1) !== SPACE || !isDigit(words.charCodeAt(comma - 1))) return null
    return dateOf(year, this.monthFirst.at(words, 0, day - 1, context), numberAt(words, day, comma))
  }
}

/** The two forms that hold no words: `2019-03-30` and `2019`. */
export function numericDay(words: string): CslDate | null {
  const { length } = words
  if (length !== 4 && length !== 10) return null
  const year = yearOf(words, 0)
  if (!(year > 0)) return null
  if (length === 4) return { 'date-parts': [[year]] }
  if (words.charCodeAt(4) !== HYPHEN || words.charCodeAt(7) !== HYPHEN) return null
  return dateOf(year, pairAt(words, 5), pairAt(words, 8))
}

function dateOf(year: number, month: number, day: number): CslDate | null {
  return isGregorianDay({ year, month, day }) ? { 'date-parts': [[year, month, day]] } : null
}

/** Below 0 where there are no four digits. */
function yearOf(words: string, at: number): number {
  return pairAt(words, at) * 100 + pairAt(words, at + 2)
}

/** Far below 0 where there are no two digits. */
function pairAt(words: string, at: number): number {
  return isDigit(words.charCodeAt(at)) && isDigit(words.charCodeAt(at + 1)) ? numberAt(words, at, at + 2) : -10000
}

/** The number that digits are. */
function numberAt(words: string, start: number, end: number): number {
  let number = 0
  for (let i = start; i < end; i++) number = number * 10 + words.charCodeAt(i) - 48
  return number
}
