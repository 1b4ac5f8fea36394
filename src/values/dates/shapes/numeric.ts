import { parts, type Setting, type Shaped } from '../parts.ts'
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
  if (first.kind !== 'number') return null
  if (first.digits === 4) return yearFirst(t, i)
  if (first.digits > 2) return null
  const mark = separatorAt(t, i + 1)
  if (mark === null) return null
  const at = i + (mark === ' ' ? 1 : 2)
  const second = t.at(at)
  if (second.kind !== 'number' || second.digits > 2 || second.gap === 2) return null
  let yearAt = at + 1
  if (mark === ' ') {
    // > | 17 5, 1953
    //         ^
    if (t.is(yearAt, ',')) yearAt++
  } else {
    if (!t.is(yearAt, mark) && !(mark === '/' && t.is(yearAt, ','))) return null
    yearAt++
  }
  const year = t.at(yearAt)
  if (year.kind !== 'number' || year.digits < 3 || year.digits > 4 || year.gap === 2) return null
  if (mark !== ' ' && mark !== '.' && year.gap > 0 && (year.gap !== t.at(i + 1).gap || year.digits !== 4)) return null
  if (isNumberGlued(t, yearAt + 1)) return null
  const read = order(first.value, second.value, mark, setting)
  const found = parts({ year: year.value, month: read.month, day: read.day, ambiguous: read.ambiguous })
  return { parts: found, next: skipTime(t, yearAt + 1) }
}

/** > | 2015 1 13 */
function yearFirst(t: Tokens, i: number): Shaped | null {
  const month = t.at(i + 1)
  const day = t.at(i + 2)
  if (month.kind !== 'number' || day.kind !== 'number' || month.gap !== 1 || day.gap !== 1) return null
  if (month.digits > 2 || day.digits > 2 || isNumberGlued(t, i + 3)) return null
  const swapped = month.value > 12 && day.value <= 12
  return {
    parts: parts({
      year: t.at(i).value,
      month: swapped ? day.value : month.value,
      day: swapped ? month.value : day.value,
    }),
    next: i + 3,
  }
}

function separatorAt(t: Tokens, i: number): '.' | '/' | '-' | ' ' | null {
  const token = t.at(i)
  if (token.kind === 'number') return token.gap === 1 ? ' ' : null
  if (token.kind !== 'mark' || token.gap === 2) return null
  // > | 17 - 5 - 1953
  //       ^
  if (token.key === '.') return token.gap === 0 ? '.' : null
  if (t.at(i + 1).gap !== token.gap) return null
  return token.key === '/' || token.key === '-' ? token.key : null
}

function order(
  first: number,
  second: number,
  mark: string,
  setting: Setting,
): { day: number; month: number; ambiguous: boolean } {
  if (first > 12 || (second <= 12 && mark === '.')) return { day: first, month: second, ambiguous: false }
  if (second > 12) return { day: second, month: first, ambiguous: false }
  const ambiguous = setting.mixed && first !== second
  if (setting.dayFirst || !setting.mixed) return { day: first, month: second, ambiguous }
  return { day: second, month: first, ambiguous }
}
