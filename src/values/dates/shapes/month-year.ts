import { parts, type Setting, type Shaped } from '../parts.ts'
import type { Tokens } from '../tokens.ts'
import { isNumberGlued, readMonth, readYear, skipAbout, skipLinks } from './pieces.ts'

/** > | May 1953   mayo de 1953   Sept. 1953   May or June 1953   May/June 1953   5.1953   7/2008 */
export function monthYear(t: Tokens, i: number, _setting: Setting): Shaped | null {
  const month = readMonth(t, i)
  if (!month) return numericMonth(t, i)
  const slash = t.is(month.next, '/')
  const or = slash ? month.next + 1 : t.after(month.next, 'or')
  const other = or < 0 ? null : readMonth(t, or)
  const linked = skipLinks(t, other?.next ?? month.next)
  const yearAt = skipAbout(t, linked)
  if (t.at(yearAt).gap === 2) return null
  const year = readYear(t, yearAt)
  if (!year || (t.at(yearAt).kind === 'number' && t.at(yearAt).digits < 3 && !year.era)) return null
  const found = parts({
    month: month.value,
    months: month.months,
    year: year.year,
    era: year.era,
    approximate: yearAt > linked,
  })
  return {
    parts: other ? { ...found, other: { ...found, month: other.value } } : found,
    next: year.next,
  }
}

/** `7/2008`, `05.1953`: a month of twelve and a year of four digits, nothing written on. */
function numericMonth(t: Tokens, i: number): Shaped | null {
  const month = t.at(i)
  const year = t.at(i + 2)
  if (month.kind !== 'number' || month.digits > 2 || month.value < 1 || month.value > 12) return null
  if (!t.is(i + 1, '/') && !t.is(i + 1, '.')) return null
  if (t.at(i + 1).gap > 0 || year.kind !== 'number' || year.digits !== 4 || year.gap > 0) return null
  if (year.value < 1000 || year.value > 2200 || isNumberGlued(t, i + 3)) return null
  return { parts: parts({ month: month.value, year: year.value }), next: i + 3 }
}
