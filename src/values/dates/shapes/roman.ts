import * as role from '../roles.ts'
import type { Token } from '../token.ts'
import type { Tokens } from '../tokens.ts'
import { hasRole } from '../words.ts'

/** More letters than these are no numeral with its ending. */
const LONGEST = 9
const I = 73
const V = 86
const X = 88

/** The capital of a letter that counts: `I` of `I`, `i`, and of the Cyrillic letter that looks like it; 0 of all others. */
function numeralOf(unit: number): number {
  if (unit === I || unit === 105 || unit === 0x406 || unit === 0x456) return I
  if (unit === V || unit === 118) return V
  return unit === X || unit === 120 || unit === 0x425 || unit === 0x445 ? X : 0
}

function isSmall(unit: number): boolean {
  return unit === 105 || unit === 118 || unit === 120
}

/**
 * A Roman numeral up to forty-nine in capitals, with an ending of the language on it or without; small letters are more than
 * one. 0 where it is none.
 *
 * > | XIX   Xe   XIXe   IIer   xix
 */
export function romanValue(t: Tokens, { start, end }: Token): number {
  const { text } = t
  if (end - start > LONGEST || numeralOf(text.charCodeAt(start)) === 0) return 0
  const small = isSmall(text.charCodeAt(start))
  let tens = 0
  let fives = 0
  let ones = 0
  let less = 0
  let at = start
  for (; at < end; at++) {
    const unit = text.charCodeAt(at)
    const numeral = numeralOf(unit)
    // fifties are nobody's century, and `XL` is no `X` with an ending
    if (unit === (small ? 108 : 76)) return 0
    if (numeral === 0 || isSmall(unit) !== small) break
    if (less > 0) return 0
    if (numeral === X) {
      if (ones === 1 && fives === 0) less = 8
      else if (ones + fives > 0 || ++tens > 4) return 0
    } else if (numeral === V) {
      if (ones === 1 && fives === 0) less = 3
      else if (ones + fives++ > 0) return 0
    } else if (++ones > 4) return 0
  }
  if (small && at < start + 2) return 0
  const ending = at < end ? t.wordIn(at, end) : null
  if (at < end && !(ending && hasRole(ending, role.numberEnding))) return 0
  return tens * 10 + fives * 5 + ones + less
}

/** Whether a date can begin with the numeral: in capitals, but for `xix`. */
export function isRoman(t: Tokens, token: Token): boolean {
  const unit = t.text.charCodeAt(token.start)
  // Cyrillic `х` and `і` are words
  if (numeralOf(unit) === 0 || unit === 0x445 || unit === 0x456) return false
  return (!isSmall(unit) || isAllSmall(t.text, token)) && romanValue(t, token) > 0
}

function isAllSmall(text: string, { start, end }: Token): boolean {
  for (let i = start; i < end; i++) if (!isSmall(text.charCodeAt(i))) return false
  return true
}
