import { APOSTROPHE, DASH, DOT, HYPHEN } from '../marks.ts'
import { emptyParts, type Shaped } from '../parts.ts'
import * as role from '../roles.ts'
import { NUMBER, WORD } from '../token.ts'
import type { Tokens } from '../tokens.ts'
import { century } from './century.ts'
import { readEra, skipDot, skipEnding, skipLinks } from './pieces.ts'

/**
 * > | 1950s   1950's   1960-talet   1950er Jahre   années 1950   1960年代   década de 1950   дes 1990-е годы
 * > | Lata 60. XX wieku   70. roky 20. storočia
 *
 * Two digits alone (`the 60s`) do not say which century they are of, and are refused.
 */
export function decade(t: Tokens, i: number): Shaped | null {
  const prefixed = readEra(t, i)
  const from = prefixed?.next ?? i
  const word = t.after(from, role.decade)
  const at = word < 0 ? from : skipLinks(t, skipDot(t, word))
  const token = t.at(at)
  if (token.kind !== NUMBER || token.value % 10 !== 0 || (at > i && token.gap === 2)) return null
  let next = word < 0 ? readDecadeWord(t, at + 1) : afterPrefixed(t, at + 1)
  const counted = prefixed ?? (token.digits === 2 && next >= 0 ? readEra(t, next) : null)
  if ((token.digits === 2 && !counted) || token.value === 0) {
    // > | Lata 60. XX wieku
    //              ^^
    if (word >= 0) next = skipEnding(t, at + 1)
    if (next < 0) return null
    const of = century(t, skipLinks(t, next))
    if (!of || of.parts.year === null) return null
    of.parts.unit = 'decade'
    of.parts.year = (of.parts.year - 1) * 100 + token.value
    return of
  }
  if (next < 0 || token.digits < 2 || token.digits > 4) return null
  // > | Lata 1900-1909: two years, and the word says how many
  if (word >= 0 && (t.is(next, HYPHEN) || t.is(next, DASH)) && t.at(next + 1).digits === 4) return null
  const era = prefixed ?? (t.at(next).gap < 2 ? readEra(t, next) : null)
  const parts = emptyParts()
  parts.unit = 'decade'
  parts.year = token.value
  parts.era = era?.era ?? null
  return { parts, next: prefixed ? next : (era?.next ?? next) }
}

/** > | s   's   -talet   er Jahre   . aastad   年代 */
function readDecadeWord(t: Tokens, i: number): number {
  let at = i
  const { mark, gap } = t.at(at)
  if ((mark === HYPHEN || mark === APOSTROPHE || mark === DOT) && gap === 0) at++
  const token = t.at(at)
  if (token.kind !== WORD || token.gap === 2) return -1
  const next = t.after(at, role.decade)
  // one or two letters are a case ending or an `s`, and are written on
  if (next >= 0 && next === at + 1 && token.end - token.start <= 2 && token.gap > 0) return -1
  return next < 0 ? -1 : skipDot(t, next)
}

/** `años 1950` needs nothing more; `tahun 1950-an` and `thập niên 1950` neither. */
function afterPrefixed(t: Tokens, i: number): number {
  const ending = readDecadeWord(t, i)
  return ending >= 0 && t.at(i).gap === 0 ? ending : skipEnding(t, i)
}
