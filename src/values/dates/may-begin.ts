import { COMMA, DOT, HYPHEN, MarkSet, OPEN, PLUS } from './marks.ts'
import * as role from './roles.ts'
import { isRoman } from './shapes/roman.ts'
import { MARK, NUMBER, type Token, WORD } from './token.ts'
import type { Tokens } from './tokens.ts'
import { NOWHERE } from './trie.ts'

/**
 * Whether a date can begin with the token, or a range where one is wanted: a look at it and at what stands behind it, before
 * anything is read. Most numbers and most words that dates have are in none.
 */
export function mayBegin(t: Tokens, i: number, token: Token, orRange: boolean): boolean {
  if (token.kind === NUMBER) return mayBeginNumber(t, i, token.digits)
  if (token.kind === WORD) return mayBeginWord(t, i, token, orRange)
  return token.kind === MARK && mayBeginMark(t, i, token.mark)
}

/** > | 12 members   345 members   100000 */
function mayBeginNumber(t: Tokens, i: number, digits: number): boolean {
  if (digits <= 2) return !isOver(t, i + 1)
  // three digits alone may be a year
  return digits === 4 || (digits === 3 && (t.at(i + 1).kind !== WORD || isPiece(t, i + 1)))
}

/** > | the house   May the best win */
function mayBeginWord(t: Tokens, i: number, token: Token, orRange: boolean): boolean {
  if (t.has(i, role.beginsDate) || (orRange && t.has(i, role.opensRange)))
    for (let found = token.low; found < token.high; found++) if (!isOver(t, t.nexts[found]!)) return true
  return isRoman(t, token)
}

/** > | +1999-00-00   (1953-05-17)   ~1953   –1953 */
function mayBeginMark(t: Tokens, i: number, mark: number): boolean {
  if (mark === HYPHEN || mark === PLUS) return t.at(i + 1).kind === NUMBER && t.at(i + 1).gap === 0
  if (mark === OPEN) return t.at(i + 1).digits === 4 && t.is(i + 2, HYPHEN)
  return openers.has(mark)
}
const openers = new MarkSet('~≈?<>≤≥–')

/** Whether no date that has begun goes on here: nothing of dates stands at the token, nor behind it where it ends a clause. */
export function isOver(t: Tokens, i: number): boolean {
  if (!isPiece(t, i)) return true
  const { mark } = t.at(i)
  return (mark === COMMA || mark === DOT) && !isPiece(t, i + 1)
}

/** Whether a date that has begun can go on with the token: a number, a word of dates, or a mark that stands in them. */
function isPiece(t: Tokens, i: number): boolean {
  const token = t.at(i)
  if (token.kind === WORD) return token.node !== NOWHERE || isRoman(t, token)
  return token.kind === NUMBER || (token.kind === MARK && pieces.has(token.mark))
}
const pieces = new MarkSet("–~-….→,;'/([°?≈<>≤≥:+")
