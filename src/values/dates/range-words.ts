import {
  APOSTROPHE,
  ARROW,
  CLOSE,
  CLOSE_SQUARE,
  COMMA,
  DASH,
  DOT,
  ELLIPSIS,
  HYPHEN,
  OPEN,
  SEMICOLON,
  SLASH,
  TILDE,
} from './marks.ts'
import * as role from './roles.ts'
import { skipDot, skipLinks } from './shapes/pieces.ts'
import { END, MARK, NUMBER, WORD } from './token.ts'
import type { Tokens } from './tokens.ts'

/** What stands between two dates, and the token after it. */
export interface Separator {
  next: number
  /** A mark, which may also stand at an open end. */
  dash: boolean
}

/** `1953–` at the end of a value, a line or a bracket. */
export function isOpenEnd(t: Tokens, i: number): boolean {
  const { kind, mark, gap } = t.at(i)
  if (kind === END || gap === 2) return true
  return mark === CLOSE || mark === CLOSE_SQUARE || mark === COMMA || mark === SEMICOLON
}

/** > | –   -   --   to   until   / (between years)   ; div.   -től */
export function readSeparator(t: Tokens, i: number): Separator | null {
  let at = i
  const { kind, mark, gap } = t.at(at)
  if (kind === MARK) {
    if (mark === DASH || mark === TILDE) {
      at++
      if (t.is(at, DASH)) at++
      // > | 1995 – until now
      const word = t.after(at, role.to)
      return {
        next: word >= 0 && t.at(word).kind !== MARK && readPresentOrDate(t, word) ? skipDot(t, word) : at,
        dash: true,
      }
    }
    if (mark === HYPHEN) {
      const word = gap === 0 && t.at(at + 1).gap === 0 ? t.after(at + 1, role.to) : -1
      if (word >= 0) return { next: word, dash: false }
      return { next: t.is(at + 1, HYPHEN) ? at + 2 : at + 1, dash: true }
    }
    if (mark === ELLIPSIS) return { next: at + 1, dash: true }
    if (mark === DOT) return t.is(at + 1, DOT) && t.is(at + 2, DOT) ? { next: at + 3, dash: true } : null
    // > | 1953-05-17/1960-01-01
    if (mark === SLASH && gap === 0 && t.at(at + 1).digits === 4) return { next: at + 1, dash: false }
    if (mark === ARROW) return { next: at + 1, dash: true }
    if (mark !== COMMA && mark !== SEMICOLON) return null
    at++
  }
  // > | 1995-től 2002-ig · 1995, until 2002 · (m. 1968; div. 1991)
  const next = t.after(at, role.to)
  return next < 0 ? null : { next: skipLinks(t, skipDot(t, next)), dash: false }
}

function readPresentOrDate(t: Tokens, i: number): boolean {
  return readPresent(t, i) >= 0 || t.at(i).kind === NUMBER
}

/** > | present   the present   incumbent   (incumbent)   настоящее время */
export function readPresent(t: Tokens, i: number): number {
  const bracket = t.is(i, OPEN)
  const comma = t.is(i, COMMA)
  const next = t.after(bracket || comma ? i + 1 : i, role.present)
  if (next < 0) return -1
  if (!bracket) {
    // `on` and `day` alone are no present; a longer word may only begin as one
    if (comma && t.at(next).kind === WORD) return -1
    return skipDot(t, next)
  }
  return t.is(next, CLOSE) ? next + 1 : -1
}

/** > | から   부터   óta   まで   까지   -ig */
export function readAfter(t: Tokens, i: number): { kind: 'since' | 'until'; next: number } | null {
  const { mark, gap } = t.at(i)
  const joined = (mark === HYPHEN || mark === APOSTROPHE) && gap === 0 ? i + 1 : i
  if (t.at(joined).gap === 2) return null
  const since = t.after(joined, role.sinceAfter)
  const until = t.after(joined, role.untilAfter)
  if (since < 0 && until < 0) return null
  return since >= until ? { kind: 'since', next: since } : { kind: 'until', next: until }
}
