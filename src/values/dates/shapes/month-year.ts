import { DOT, SLASH } from '../marks.ts'
import { copyOf, dayParts, type Shaped } from '../parts.ts'
import * as role from '../roles.ts'
import { NUMBER } from '../token.ts'
import type { Tokens } from '../tokens.ts'
import { isNumberGlued, type MonthPiece, readMonth, readYear, skipAbout, skipLinks } from './pieces.ts'

/** > | May 1953   mayo de 1953   Sept. 1953   May or June 1953   May/June 1953 */
export function monthYear(t: Tokens, month: MonthPiece): Shaped | null {
  const slash = t.is(month.next, SLASH)
  const or = slash ? month.next + 1 : t.after(month.next, role.or)
  const other = or < 0 ? null : readMonth(t, or)
  const linked = skipLinks(t, other?.next ?? month.next)
  const yearAt = skipAbout(t, linked)
  if (t.at(yearAt).gap === 2) return null
  const year = readYear(t, yearAt)
  if (!year || (t.at(yearAt).kind === NUMBER && t.at(yearAt).digits < 3 && !year.era)) return null
  const parts = dayParts(year.year, month.value, null)
  parts.months = month.months
  parts.era = year.era
  parts.approximate = yearAt > linked
  if (other) {
    parts.other = copyOf(parts)
    parts.other.month = other.value
  }
  return { parts, next: year.next }
}

/** `7/2008`, `05.1953`: a month of twelve and a year of four digits, nothing written on. */
export function numericMonth(t: Tokens, i: number): Shaped | null {
  const month = t.at(i)
  if (month.kind !== NUMBER || month.digits > 2 || month.value < 1 || month.value > 12) return null
  if (!t.is(i + 1, SLASH) && !t.is(i + 1, DOT)) return null
  const year = t.at(i + 2)
  if (t.at(i + 1).gap > 0 || year.kind !== NUMBER || year.digits !== 4 || year.gap > 0) return null
  if (year.value < 1000 || year.value > 2200 || isNumberGlued(t, i + 3)) return null
  return { parts: dayParts(year.value, month.value, null), next: i + 3 }
}
