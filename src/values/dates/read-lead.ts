import type { Parts, Setting } from './parts.ts'
import { iso } from './shapes/iso.ts'
import { skipDot, skipEnding, skipLinks } from './shapes/pieces.ts'
import type { Tokens } from './tokens.ts'

/** A word before a date that says how sure it is, or on which side of it. */
export interface Lead {
  kind: 'about' | 'unsure' | 'earlier' | 'later' | 'between' | 'within'
  next: number
}

const leads = ['between', 'about', 'unsure', 'earlier', 'later', 'within'] as const

/** > | c.   circa   ~   ?   probably   uncertain:   before   not after   early   Friday,   the */
export function readLead(t: Tokens, i: number): Lead | null {
  const token = t.at(i)
  if (token.kind === 'mark') {
    if (token.key === '~' || token.key === '≈' || (token.key === '–' && t.text[token.start] === '～'))
      return { kind: 'about', next: i + 1 }
    if (token.key === '?' && t.at(i + 1).kind === 'number') return { kind: 'unsure', next: i + 1 }
    if (token.key === '<' || token.key === '≤') return { kind: 'earlier', next: i + 1 }
    if (token.key === '>' || token.key === '≥') return { kind: 'later', next: i + 1 }
    return null
  }
  // > | 1-я половина XIX века · 2nd half of the 19th century
  if (token.kind === 'number' && token.digits === 1) {
    const half = t.after(skipEnding(t, i + 1), 'within')
    return half < 0 || t.at(half).gap === 2 ? null : { kind: 'within', next: skipDot(t, half) }
  }
  if (token.kind !== 'word') return null
  let best: Lead | null = null
  for (const kind of leads) {
    const next = t.after(i, kind)
    if (next > (best?.next ?? -1)) best = { kind, next }
  }
  if (best) {
    const next = skipDot(t, best.next)
    // `mid-1950s`
    if ((t.is(next, ':') || t.is(next, '-') || t.is(next, ',')) && t.at(next).gap === 0 && best.kind !== 'about')
      return { kind: best.kind, next: next + 1 }
    return { kind: best.kind, next }
  }
  const weekday = skipWeekday(t, i)
  return weekday > i ? { kind: 'within', next: weekday } : null
}

/** > | Friday,   Fri.   yom שישי */
export function skipWeekday(t: Tokens, i: number): number {
  const next = t.after(i, 'weekday')
  if (next < 0) return i
  const dot = skipDot(t, next)
  const at = t.is(dot, ',') ? dot + 1 : dot
  const link = skipLinks(t, at)
  const token = t.at(link)
  return token.gap < 2 && (token.kind === 'number' || t.matches(link).length > 0) ? link : i
}

/** The hidden copy of a birth template: > | (1953-05-17) */
export function readCopy(t: Tokens, i: number, setting: Setting): { parts: Parts; next: number } | null {
  if (!t.is(i, '(') || t.at(i + 1).digits !== 4 || !t.is(i + 2, '-')) return null
  const date = iso(t, i + 1, setting)
  return date && t.is(date.next, ')') ? { parts: date.parts, next: date.next + 1 } : null
}
