import { parts, type Setting, type Shaped } from '../parts.ts'
import type { Tokens } from '../tokens.ts'
import { readYear, skipLinks } from './pieces.ts'

/** A winter lies in two years, and is named after the first: > | Winter 1953–54 */
function skipNextYear(t: Tokens, i: number, year: number): number {
  const token = t.at(i + 1)
  if (!(t.is(i, '–') || t.is(i, '-') || t.is(i, '/')) || token.kind !== 'number') return i
  const next = year + 1
  return token.value === next || (token.digits === 2 && token.value === next % 100) ? i + 2 : i
}

/** > | Summer 1872   primavera de 1953   autumn of 1953   1953 ősze   1953年春 */
export function seasonYear(t: Tokens, i: number, _setting: Setting): Shaped | null {
  const season = t.match(i, (word) => word.season > 0)
  if (season) {
    const at = skipLinks(t, season.next)
    const year = t.at(at).gap < 2 ? readYear(t, at) : null
    if (!year || (t.at(at).digits < 3 && !year.era)) return null
    return {
      parts: parts({ season: season.word.season, year: year.year, era: year.era }),
      next: skipNextYear(t, year.next, year.year),
    }
  }
  if (t.at(i).kind !== 'number' || t.at(i).digits !== 4) return null
  const year = readYear(t, i)
  if (!year) return null
  const at = skipLinks(t, year.next)
  const after = t.at(at).gap < 2 ? t.match(at, (word) => word.season > 0) : undefined
  if (!after) return null
  return { parts: parts({ season: after.word.season, year: year.year, era: year.era }), next: after.next }
}
