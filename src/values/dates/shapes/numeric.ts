import { COMMA, DOT, HYPHEN, SLASH } from '../marks.ts'
import { dayParts, type Parts, type Setting, type Shaped } from '../parts.ts'
import { MARK, NUMBER } from '../token.ts'
import type { Tokens } from '../tokens.ts'
import { skipTime } from './iso.ts'
import { isNumberGlued } from './pieces.ts'

/**
 * > | 17.5.1953   31/12/2015   10-10-100   17 5, 1953   12 31 2015   2015 1 13
 *
 * `17 5, 1953` is what an old copy of a birth template prints for a month of 17. Where both numbers could be the month, the
 * setting says which is, and the value says that it could be otherwise; `5.6.1953` has the day first wherever it is written.
 */
export function numeric(t: Tokens, i: number, setting: Setting): Shaped | null {
  const first = t.at(i)
  if (first.kind !== NUMBER) return null
  if (first.digits > 2) return null
  const mark = separatorAt(t, i + 1)
  if (mark === 0) return null
  const at = i + (mark === SPACE ? 1 : 2)
  const second = t.at(at)
  if (second.kind !== NUMBER || second.digits > 2 || second.gap === 2) return null
  let yearAt = at + 1
  if (mark === SPACE) {
    // > | 17 5, 1953
    //         ^
    if (t.is(yearAt, COMMA)) yearAt++
  } else {
    if (!t.is(yearAt, mark) && !(mark === SLASH && t.is(yearAt, COMMA))) return null
    yearAt++
  }
  const year = t.at(yearAt)
  if (year.kind !== NUMBER || year.digits < 3 || year.digits > 4 || year.gap === 2) return null
  if (mark !== SPACE && mark !== DOT && year.gap > 0 && (year.gap !== t.at(i + 1).gap || year.digits !== 4)) return null
  if (isNumberGlued(t, yearAt + 1)) return null
  const parts = order(first.value, second.value, year.value, mark === DOT, setting)
  return { parts, next: skipTime(t, yearAt + 1) }
}

/** > | 2015 1 13 */
export function yearFirst(t: Tokens, i: number): Shaped | null {
  const month = t.at(i + 1)
  if (month.kind !== NUMBER || month.gap !== 1) return null
  const day = t.at(i + 2)
  if (day.kind !== NUMBER || day.gap !== 1) return null
  if (month.digits > 2 || day.digits > 2 || isNumberGlued(t, i + 3)) return null
  const swapped = month.value > 12 && day.value <= 12
  const parts = dayParts(t.at(i).value, swapped ? day.value : month.value, swapped ? month.value : day.value)
  return { parts, next: i + 3 }
}

/** The mark between the first two numbers, or a space; 0 where there is neither. */
function separatorAt(t: Tokens, i: number): number {
  const { kind, mark, gap } = t.at(i)
  if (kind === NUMBER) return gap === 1 ? SPACE : 0
  if (kind !== MARK || gap === 2) return 0
  // > | 17 - 5 - 1953
  //       ^
  if (mark === DOT) return gap === 0 ? DOT : 0
  return (mark === SLASH || mark === HYPHEN) && t.at(i + 1).gap === gap ? mark : 0
}
const SPACE = 32

function order(first: number, second: number, year: number, dotted: boolean, setting: Setting): Parts {
  if (first > 12 || (second <= 12 && dotted)) return dayParts(year, second, first)
  if (second > 12) return dayParts(year, first, second)
  const dayFirst = setting.dayFirst || !setting.mixed
  const parts = dayFirst ? dayParts(year, second, first) : dayParts(year, first, second)
  parts.ambiguous = setting.mixed && first !== second
  return parts
}
