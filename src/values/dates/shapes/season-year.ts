import { DASH, HYPHEN, SLASH } from '../marks.ts'
import { emptyParts, type Parts, type Shaped } from '../parts.ts'
import * as role from '../roles.ts'
import { NUMBER } from '../token.ts'
import type { Tokens } from '../tokens.ts'
import { readYear, skipLinks, type YearPiece } from './pieces.ts'

/** A winter lies in two years, and is named after the first: > | Winter 1953–54 */
function skipNextYear(t: Tokens, i: number, year: number): number {
  const token = t.at(i + 1)
  if (!(t.is(i, DASH) || t.is(i, HYPHEN) || t.is(i, SLASH)) || token.kind !== NUMBER) return i
  const next = year + 1
  return token.value === next || (token.digits === 2 && token.value === next % 100) ? i + 2 : i
}

/** > | Summer 1872   primavera de 1953   autumn of 1953 */
export function seasonYear(t: Tokens, i: number): Shaped | null {
  const found = t.match(i, role.season)
  if (found < 0) return null
  const at = skipLinks(t, t.nexts[found]!)
  const year = t.at(at).gap < 2 ? readYear(t, at) : null
  if (!year || (t.at(at).digits < 3 && !year.era)) return null
  return {
    parts: seasonParts(t.phrases[found]!.season, year),
    next: skipNextYear(t, year.next, year.year),
  }
}

/** > | 1953 ősze   1953年春 */
export function yearSeason(t: Tokens, year: YearPiece): Shaped | null {
  const at = skipLinks(t, year.next)
  const found = t.at(at).gap < 2 ? t.match(at, role.season) : -1
  return found < 0 ? null : { parts: seasonParts(t.phrases[found]!.season, year), next: t.nexts[found]! }
}

function seasonParts(season: number, { year, era }: YearPiece): Parts {
  const parts = emptyParts()
  parts.season = season
  parts.year = year
  parts.era = era
  return parts
}
