import { foldUnit } from '../fold-word.ts'
import { APOSTROPHE, CLOSE, HYPHEN } from '../marks.ts'
import { copyOf, emptyParts, type Shaped } from '../parts.ts'
import * as role from '../roles.ts'
import { NUMBER, WORD } from '../token.ts'
import type { Tokens } from '../tokens.ts'
import { type Piece, readEra, skipDot, skipEnding, skipLinks } from './pieces.ts'
import { romanValue } from './roman.ts'

/**
 * > | 19th century   19c   XIX век   Xe siècle   Siglo XV   secolul al XIX-lea   19. Jh.   thế kỷ 19   twentieth century
 * > | 1900-talet   1900-luku   2nd century BC   紀元前2世紀
 */
export function century(t: Tokens, i: number): Shaped | null {
  const whole = hundreds(t, i)
  if (whole) return whole
  const prefixed = readEra(t, i)
  const from = prefixed?.next ?? i
  const word = t.after(from, role.century)
  if (word >= 0) {
    const at = skipLinks(t, skipDot(t, word))
    const number = t.at(at).gap < 2 ? readNumber(t, t.is(at, HYPHEN) ? at + 1 : at) : null
    if (!number || (isLetter(t, from, word) && !number.roman)) return null
    return withEra(t, number, prefixed?.era)
  }
  const number = readNumber(t, from)
  if (!number) return null
  // > | 5th or 6th century
  const or = t.after(number.next, role.or)
  if (or >= 0 && !prefixed) {
    const later = century(t, or)
    if (later?.parts.unit !== 'century' || later.parts.other) return null
    const parts = copyOf(later.parts)
    parts.year = number.value
    parts.other = later.parts
    return { parts, next: later.next }
  }
  const next = t.after(number.next, role.century)
  if (next < 0 || t.at(number.next).gap === 2) return null
  // one letter is a century behind a Roman numeral, or written on: `XIX w.`, `19c`
  const letter = isLetter(t, number.next, next)
  if (letter && !number.roman && (t.at(number.next).gap > 0 || !isLatin(t, number.next))) return null
  if (letter || t.is(next + 1, CLOSE)) number.next = skipDot(t, next)
  else number.next = next
  return withEra(t, number, prefixed?.era)
}

function withEra(t: Tokens, number: Piece, prefixed?: Shaped['parts']['era']): Shaped | null {
  if (number.value < 1 || number.value > 30) return null
  const era = prefixed ? null : t.at(number.next).gap < 2 ? readEra(t, number.next) : null
  const parts = emptyParts()
  parts.unit = 'century'
  parts.year = number.value
  parts.era = prefixed ?? era?.era ?? null
  return { parts, next: era?.next ?? number.next }
}

/** `1900-talet`, `1900s`: a hundred years where the number ends in 00 and the language counts so. */
export function hundreds(t: Tokens, i: number): Shaped | null {
  const token = t.at(i)
  if (token.kind !== NUMBER || token.digits < 3 || token.digits > 4 || token.value % 100 !== 0) return null
  const { mark, gap } = t.at(i + 1)
  const at = (mark === HYPHEN || mark === APOSTROPHE) && gap === 0 ? i + 2 : i + 1
  const next = t.at(at).gap > 0 ? -1 : t.after(at, role.hundreds)
  return next < 0 ? null : withEra(t, { value: token.value / 100 + 1, next })
}

export interface CenturyNumber extends Piece {
  roman: boolean
}

/** > | 19th   19.   XIX   Xe   nineteenth   ה־19 */
export function readNumber(t: Tokens, i: number): CenturyNumber | null {
  const token = t.at(i)
  if (token.kind === NUMBER) {
    if (token.digits > 2) return null
    let next = skipEnding(t, i + 1)
    // > | 20-го века · 19ος αιώνας
    const ending = t.at(next).gap < 2 && next === i + 1 && t.at(next).gap === 0 ? t.after(next, role.numberEnding) : -1
    if (ending >= 0 && !t.has(next, role.century)) next = ending
    return { value: token.value, next, roman: false }
  }
  if (token.kind !== WORD) return null
  const ordinal = t.match(i, role.ordinal)
  if (ordinal >= 0) return { value: t.phrases[ordinal]!.ordinal, next: t.nexts[ordinal]!, roman: false }
  const value = romanValue(t, token)
  if (value === 0) return null
  return { value, next: skipEnding(t, i + 1), roman: true }
}

/** One letter, and no syllable. */
function isLetter(t: Tokens, from: number, next: number): boolean {
  const { start, end } = t.at(from)
  if (next !== from + 1 || end !== start + 1) return false
  const unit = t.text.charCodeAt(start)
  return !((unit >= 0x3040 && unit <= 0x9fff) || (unit >= 0xac00 && unit <= 0xd7af))
}

function isLatin(t: Tokens, i: number): boolean {
  const unit = foldUnit(t.text.charCodeAt(t.at(i).start))
  return unit >= 97 && unit <= 122
}
