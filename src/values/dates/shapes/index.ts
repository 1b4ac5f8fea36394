import type { Setting, Shaped } from '../parts.ts'
import type { Tokens } from '../tokens.ts'
import { century } from './century.ts'
import { dayMonthYear, monthDayYear } from './day-month-year.ts'
import { decade } from './decade.ts'
import { iso } from './iso.ts'
import { monthYear } from './month-year.ts'
import { numeric } from './numeric.ts'
import { seasonYear } from './season-year.ts'
import { year } from './year.ts'
import { yearMonthDay } from './year-month-day.ts'

export type Shape = (tokens: Tokens, index: number, setting: Setting) => Shaped | null

/**
 * In the order they are tried: whoever says more goes before whoever says less, so that `17 May 1953` is no `May 1953` and
 * `1953-05-17` no `1953`; `Lata 60. XX wieku` is a decade before it is a century, and a bare year comes last.
 */
export const shapes: readonly Shape[] = [
  iso,
  numeric,
  dayMonthYear,
  monthDayYear,
  yearMonthDay,
  monthYear,
  seasonYear,
  decadeUnlessCentury,
  century,
  year,
]

/** `1900-talet` is both: where the number ends in 00 the century goes first, since it says less. */
function decadeUnlessCentury(t: Tokens, i: number, setting: Setting): Shaped | null {
  const token = t.at(i)
  if (token.kind === 'number' && token.digits > 2 && token.value % 100 === 0) {
    const hundred = century(t, i, setting)
    if (hundred) return hundred
  }
  return decade(t, i, setting)
}
