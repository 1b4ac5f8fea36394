import { COMMA } from './marks.ts'
import { isOver } from './may-begin.ts'
import { dayParts } from './parts.ts'
import { isPlainYear } from './plain-years.ts'
import type { ReadDate } from './read-date.ts'
import { NUMBER, WORD } from './token.ts'
import type { Tokens } from './tokens.ts'

/**
 * A date that says all and has nothing behind it that could belong to it, as most dates of sentences are; null where it is
 * not as plain as that. It is what the shapes would read: no range begins with it.
 *
 * > | 17 May 1953.   May 17, 1953, he   May 1953)
 */
export function wholeDate(t: Tokens, i: number): ReadDate | null {
  const { kind, digits, value } = t.at(i)
  let day = 0
  let monthAt = i
  let yearAt = i + 1
  if (kind === NUMBER) {
    if (digits > 2) return null
    day = value
    monthAt = i + 1
    yearAt = i + 2
  } else if (kind !== WORD) return null
  const month = onlyMonth(t, monthAt)
  if (month === 0 || (monthAt > i && t.at(monthAt).gap === 2)) return null
  const second = t.at(yearAt)
  if (second.kind !== NUMBER || second.gap === 2) return null
  if (second.digits <= 2 && kind === WORD) {
    // > | May 17, 1953
    //          ^
    if (!t.is(i + 2, COMMA) || t.at(i + 2).gap === 2) return null
    day = second.value
    yearAt = i + 3
  }
  const year = t.at(yearAt)
  if (year.kind !== NUMBER || year.digits !== 4 || year.gap === 2) return null
  if (!isPlainYear(year.value) || !isOver(t, yearAt + 1)) return null
  const isDay = yearAt > i + 1
  if (isDay && (day < 1 || day > 31)) return null
  const next = yearAt + 1
  return {
    parts: dayParts(year.value, month, isDay ? day : null),
    first: i,
    next,
    wordsFirst: i,
    wordsNext: next,
    bare: false,
    number: i,
    led: false,
  }
}

/** The number of a month that is nothing else, nor the beginning of anything; 0 where there is none. */
function onlyMonth(t: Tokens, i: number): number {
  if (!t.begins(i)) return 0
  const { low, high } = t.at(i)
  return high === low + 1 && t.nexts[low] === i + 1 ? t.phrases[low]!.onlyMonth : 0
}
