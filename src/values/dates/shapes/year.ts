import { HYPHEN, SLASH } from '../marks.ts'
import { copyOf, dayParts, type Shaped } from '../parts.ts'
import { NUMBER } from '../token.ts'
import type { Tokens } from '../tokens.ts'
import { isNumberGlued, type YearPiece } from './pieces.ts'
import { withTwin } from './year-month-day.ts'

/**
 * > | 1953   44 BC   AD 20   1340 AH   1953年   1953/54   พ.ศ. 2500
 *
 * The last shape to be tried. Whether a bare number is a year at all, its neighbours say (`plausible.ts`).
 */
export function bareYear(t: Tokens, i: number, written: YearPiece): Shaped | null {
  const year = withTwin(t, written)
  const token = t.at(i)
  if (!year.named && token.kind === NUMBER && token.digits < 3) return null
  // > | 1953-05-17x · 1953/1960/2: a piece of something else
  if (!year.named && isNumberGlued(t, year.next) && !isRange(t, year.next)) return null
  const parts = dayParts(year.year, null, null)
  parts.era = year.era
  if (year.laterYear !== null) {
    parts.other = copyOf(parts)
    parts.other.year = year.laterYear
  }
  return { parts, next: year.next }
}

/** `1995-2002`, `1851-52`, `1953/1960`: two numbers and no third. */
function isRange(t: Tokens, i: number): boolean {
  return (t.is(i, HYPHEN) || (t.is(i, SLASH) && t.at(i + 1).digits === 4)) && !isNumberGlued(t, i + 2)
}
