import { parts, type Setting, type Shaped } from '../parts.ts'
import type { Tokens } from '../tokens.ts'
import { isNumberGlued, readYear } from './pieces.ts'
import { readTwinYear } from './year-month-day.ts'

/**
 * > | 1953   44 BC   AD 20   1340 AH   1953年   1953/54   พ.ศ. 2500
 *
 * The last shape to be tried. Whether a bare number is a year at all, its neighbours say (`plausible.ts`).
 */
export function year(t: Tokens, i: number, _setting: Setting): Shaped | null {
  let found = readYear(t, i)
  if (!found) return null
  const twin = readTwinYear(t, found.next)
  if (twin) found = found.era?.kind === 'counted' ? twin : { ...found, next: twin.next }
  const token = t.at(i)
  if (!found.named && token.kind === 'number' && token.digits < 3) return null
  // > | 1953-05-17x · 1953/1960/2: a piece of something else
  if (!found.named && isNumberGlued(t, found.next) && !isRange(t, found.next)) return null
  const date = parts({ year: found.year, era: found.era })
  if (found.laterYear === null) return { parts: date, next: found.next }
  return { parts: { ...date, other: { ...date, year: found.laterYear } }, next: found.next }
}

/** `1995-2002`, `1851-52`, `1953/1960`: two numbers and no third. */
function isRange(t: Tokens, i: number): boolean {
  return (t.is(i, '-') || (t.is(i, '/') && t.at(i + 1).digits === 4)) && !isNumberGlued(t, i + 2)
}
