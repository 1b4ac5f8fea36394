import { COMMA, DOT, HYPHEN, PLUS, SLASH } from '../marks.ts'
import { dayParts, type Shaped } from '../parts.ts'
import { NUMBER, TIME, WORD } from '../token.ts'
import type { Tokens } from '../tokens.ts'
import { isNumberGlued } from './pieces.ts'

/**
 * > | 1953-05-17   1953-05   2015-07-04T12:30:29   +1999-00-00T00:00:00Z   1953/05/17   1953.5.17   -0043-03-15
 *
 * The year first, the same mark between all numbers. `1851-52` is no month, so it is left to the ranges.
 */
export function isoDate(t: Tokens, i: number): Shaped | null {
  const signed = (t.is(i, PLUS) || t.is(i, HYPHEN)) && t.at(i + 1).gap === 0
  const at = signed ? i + 1 : i
  const year = t.at(at)
  if (year.kind !== NUMBER) return null
  const padded = signed && year.digits > 4
  if ((year.digits !== 4 && !padded) || year.value > 9999) return null
  const separator = t.at(at + 1)
  const { mark } = separator
  if (separator.gap > 0 || (mark !== HYPHEN && mark !== SLASH && mark !== DOT)) return null
  const month = t.at(at + 2)
  if (month.kind !== NUMBER || month.gap > 0 || month.digits > 2) return null
  const common = signed && t.is(i, HYPHEN) ? -year.value : year.value
  const era = common < 1 ? ({ kind: 'before' } as const) : null
  const written = common < 1 ? 1 - common : common
  if (t.is(at + 3, mark) && isNumberGlued(t, at + 3) && t.at(at + 4).digits <= 2) {
    const day = t.at(at + 4)
    if (isNumberGlued(t, at + 5) && !(t.is(at + 5, SLASH) && t.at(at + 6).digits === 4)) return null
    if (year.value === 0 && month.value === 0) return null
    // a zero says that the month or the day is not known
    const parts = dayParts(
      written === 0 ? 1 : written,
      month.value === 0 ? null : month.value,
      day.value === 0 || month.value === 0 ? null : day.value,
    )
    parts.era = written === 0 ? { kind: 'before' } : era
    return { parts, next: skipTime(t, at + 5) }
  }
  if (mark !== HYPHEN || signed || month.digits !== 2 || month.value < 1 || month.value > 12) return null
  const after = t.at(at + 3)
  if (after.gap === 0 && (after.kind === WORD || isNumberGlued(t, at + 3))) return null
  return { parts: dayParts(year.value, month.value, null), next: at + 3 }
}

/** > | T00:00:00Z   12:30:29.678   , 19:13   +02:00 */
export function skipTime(t: Tokens, i: number): number {
  let at = i
  if (t.is(at, COMMA) && t.at(at + 1).kind === TIME) at++
  if (t.at(at).kind === WORD && t.at(at).gap === 0 && isOne(t, at, 't') && t.at(at + 1).kind === TIME) at++
  if (t.at(at).kind !== TIME || t.at(at).gap === 2) return i
  at++
  if (t.at(at).kind === WORD && t.at(at).gap < 2 && zones.some((zone) => isOne(t, at, zone))) at++
  if ((t.is(at, PLUS) || t.is(at, HYPHEN)) && t.at(at + 1).kind === TIME) at += 2
  return at
}
const zones = ['z', 'utc', 'gmt', 'am', 'pm', 'h']

/** Whether the token is this word, in small letters or capitals. */
function isOne(t: Tokens, i: number, word: string): boolean {
  const { start, end } = t.at(i)
  return end - start === word.length && t.text.slice(start, end).toLowerCase() === word
}
