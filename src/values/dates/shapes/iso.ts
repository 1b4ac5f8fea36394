import { parts, type Setting, type Shaped } from '../parts.ts'
import type { Tokens } from '../tokens.ts'
import { isNumberGlued } from './pieces.ts'

/**
 * > | 1953-05-17   1953-05   2015-07-04T12:30:29   +1999-00-00T00:00:00Z   1953/05/17   1953.5.17   -0043-03-15
 *
 * The year first, the same mark between all numbers. `1851-52` is no month, so it is left to the ranges.
 */
export function iso(t: Tokens, i: number, _setting: Setting): Shaped | null {
  const signed = (t.is(i, '+') || t.is(i, '-')) && t.at(i + 1).gap === 0
  const at = signed ? i + 1 : i
  const year = t.at(at)
  if (year.kind !== 'number') return null
  const padded = signed && year.digits > 4
  if ((year.digits !== 4 && !padded) || year.value > 9999) return null
  const separator = t.at(at + 1)
  if (separator.kind !== 'mark' || separator.gap > 0) return null
  if (separator.key !== '-' && separator.key !== '/' && separator.key !== '.') return null
  const month = t.at(at + 2)
  if (month.kind !== 'number' || month.gap > 0 || month.digits > 2) return null
  const common = signed && t.is(i, '-') ? -year.value : year.value
  const era = common < 1 ? ({ kind: 'before' } as const) : null
  const written = common < 1 ? 1 - common : common
  if (t.is(at + 3, separator.key) && isNumberGlued(t, at + 3) && t.at(at + 4).digits <= 2) {
    const day = t.at(at + 4)
    if (isNumberGlued(t, at + 5) && !(t.is(at + 5, '/') && t.at(at + 6).digits === 4)) return null
    if (year.value === 0 && month.value === 0) return null
    // a zero says that the month or the day is not known
    return {
      parts: parts({
        year: written === 0 ? 1 : written,
        era: written === 0 ? { kind: 'before' } : era,
        month: month.value === 0 ? null : month.value,
        day: day.value === 0 || month.value === 0 ? null : day.value,
      }),
      next: skipTime(t, at + 5),
    }
  }
  if (separator.key !== '-' || signed || month.digits !== 2 || month.value < 1 || month.value > 12) return null
  const after = t.at(at + 3)
  if (after.gap === 0 && (after.kind === 'word' || isNumberGlued(t, at + 3))) return null
  return { parts: parts({ year: year.value, month: month.value }), next: at + 3 }
}

/** > | T00:00:00Z   12:30:29.678   , 19:13   +02:00 */
export function skipTime(t: Tokens, i: number): number {
  let at = i
  if (t.is(at, ',') && t.at(at + 1).kind === 'time') at++
  const letter = t.at(at)
  if (letter.kind === 'word' && letter.gap === 0 && letter.key === 't' && t.at(at + 1).kind === 'time') at++
  if (t.at(at).kind !== 'time' || t.at(at).gap === 2) return i
  at++
  const zone = t.at(at)
  if (zone.kind === 'word' && zone.gap < 2 && zones.has(zone.key)) at++
  if ((t.is(at, '+') || t.is(at, '-')) && t.at(at + 1).kind === 'time') at += 2
  return at
}
const zones = new Set(['z', 'utc', 'gmt', 'am', 'pm', 'h'])
