import { skipDot, skipLinks } from './shapes/pieces.ts'
import type { Tokens } from './tokens.ts'

/** What stands between two dates, and the token after it. */
export interface Separator {
  next: number
  /** A mark, which may also stand at an open end. */
  dash: boolean
}

/** `1953–` at the end of a value, a line or a bracket. */
export function isOpenEnd(t: Tokens, i: number): boolean {
  const token = t.at(i)
  return token.kind === 'end' || token.gap === 2 || t.is(i, ')') || t.is(i, ']') || t.is(i, ',') || t.is(i, ';')
}

/** > | –   -   --   to   until   / (between years)   ; div.   -től */
export function readSeparator(t: Tokens, i: number): Separator | null {
  let at = i
  const token = t.at(at)
  if (token.kind === 'mark') {
    if (token.key === '–' || token.key === '~') {
      at++
      if (t.is(at, '–')) at++
      // > | 1995 – until now
      const word = t.after(at, 'to')
      return {
        next: word >= 0 && t.at(word).kind !== 'mark' && readPresentOrDate(t, word) ? skipDot(t, word) : at,
        dash: true,
      }
    }
    if (token.key === '-') {
      const word =
        token.gap === 0 && t.at(at + 1).kind === 'word' && t.at(at + 1).gap === 0 ? t.after(at + 1, 'to') : -1
      if (word >= 0) return { next: word, dash: false }
      return { next: t.is(at + 1, '-') ? at + 2 : at + 1, dash: true }
    }
    if (token.key === '…' || (token.key === '.' && t.is(at + 1, '.') && t.is(at + 2, '.')))
      return { next: token.key === '…' ? at + 1 : at + 3, dash: true }
    // > | 1953-05-17/1960-01-01
    if (token.key === '/' && token.gap === 0 && t.at(at + 1).digits === 4) return { next: at + 1, dash: false }
    if (token.key === '→') return { next: at + 1, dash: true }
    if (token.key !== ',' && token.key !== ';') return null
    at++
  }
  // > | 1995-től 2002-ig · 1995, until 2002 · (m. 1968; div. 1991)
  const next = t.after(at, 'to')
  return next < 0 ? null : { next: skipLinks(t, skipDot(t, next)), dash: false }
}

function readPresentOrDate(t: Tokens, i: number): boolean {
  return readPresent(t, i) >= 0 || t.at(i).kind === 'number'
}

/** > | present   the present   incumbent   (incumbent)   настоящее время */
export function readPresent(t: Tokens, i: number): number {
  const bracket = t.is(i, '(') ? 1 : 0
  const comma = t.is(i, ',') ? 1 : 0
  const next = t.after(i + bracket + comma, 'present')
  if (next < 0) return -1
  if (!bracket) {
    // `on` and `day` alone are no present; a longer word may only begin as one
    if (comma && t.at(next).kind === 'word') return -1
    return skipDot(t, next)
  }
  return t.is(next, ')') ? next + 1 : -1
}

/** > | から   부터   óta   まで   까지   -ig */
export function readAfter(t: Tokens, i: number): { kind: 'since' | 'until'; next: number } | null {
  const joined = (t.is(i, '-') || t.is(i, "'")) && t.at(i).gap === 0 ? i + 1 : i
  if (t.at(joined).gap === 2) return null
  const since = t.after(joined, 'sinceAfter')
  const until = t.after(joined, 'untilAfter')
  if (since < 0 && until < 0) return null
  return since >= until ? { kind: 'since', next: since } : { kind: 'until', next: until }
}
