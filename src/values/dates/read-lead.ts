import {
  ABOUT_EQUAL,
  AT_LEAST,
  AT_MOST,
  CLOSE,
  COLON,
  COMMA,
  DASH,
  HYPHEN,
  LESS,
  MORE,
  OPEN,
  QUESTION,
  TILDE,
} from './marks.ts'
import type { Shaped } from './parts.ts'
import * as role from './roles.ts'
import { isoDate } from './shapes/iso.ts'
import { skipDot, skipEnding, skipLinks } from './shapes/pieces.ts'
import { MARK, NUMBER, WORD } from './token.ts'
import type { Tokens } from './tokens.ts'

/** A word before a date that says how sure it is, or on which side of it. */
export interface Lead {
  /** The role of the word. */
  kind: number
  next: number
}

const kinds = role.qualifiers

/** > | c.   circa   ~   ?   probably   uncertain:   before   not after   early   Friday,   the */
export function readLead(t: Tokens, i: number): Lead | null {
  const token = t.at(i)
  if (token.kind === MARK) {
    const kind = leadOfMark(t, i)
    return kind < 0 ? null : { kind, next: i + 1 }
  }
  // > | 1-я половина XIX века · 2nd half of the 19th century
  if (token.kind === NUMBER && token.digits === 1) {
    const half = t.after(skipEnding(t, i + 1), role.within)
    return half < 0 || t.at(half).gap === 2 ? null : { kind: role.within, next: skipDot(t, half) }
  }
  if (token.kind !== WORD) return null
  if (t.has(i, role.qualifier)) return readQualifier(t, i)
  const weekday = skipWeekday(t, i)
  return weekday > i ? { kind: role.within, next: weekday } : null
}

function leadOfMark(t: Tokens, i: number): number {
  const { mark, start } = t.at(i)
  if (mark === TILDE || mark === ABOUT_EQUAL) return role.about
  if (mark === DASH) return t.text.charCodeAt(start) === WAVE ? role.about : -1
  if (mark === QUESTION) return t.at(i + 1).kind === NUMBER ? role.unsure : -1
  if (mark === LESS || mark === AT_MOST) return role.earlier
  return mark === MORE || mark === AT_LEAST ? role.later : -1
}
const WAVE = 0xff5e

/** The longest phrase of all that qualify a date. */
function readQualifier(t: Tokens, i: number): Lead {
  const best: Lead = { kind: -1, next: -1 }
  for (let k = 0; k < kinds.length; k++) {
    const next = t.after(i, kinds[k]!)
    if (next <= best.next) continue
    best.kind = kinds[k]!
    best.next = next
  }
  best.next = skipDot(t, best.next)
  // `mid-1950s`
  const { mark, gap } = t.at(best.next)
  if ((mark === COLON || mark === HYPHEN || mark === COMMA) && gap === 0 && best.kind !== role.about) best.next++
  return best
}

/** > | Friday,   Fri.   yom שישי */
export function skipWeekday(t: Tokens, i: number): number {
  const next = t.after(i, role.weekday)
  if (next < 0) return i
  const dot = skipDot(t, next)
  const at = t.is(dot, COMMA) ? dot + 1 : dot
  const link = skipLinks(t, at)
  const token = t.at(link)
  return token.gap < 2 && (token.kind === NUMBER || t.begins(link)) ? link : i
}

/** The hidden copy of a birth template: > | (1953-05-17) */
export function readCopy(t: Tokens, i: number): Shaped | null {
  if (!t.is(i, OPEN) || t.at(i + 1).digits !== 4 || !t.is(i + 2, HYPHEN)) return null
  const date = isoDate(t, i + 1)
  if (!date || !t.is(date.next, CLOSE)) return null
  date.next++
  return date
}
