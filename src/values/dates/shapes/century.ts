import { parts, type Setting, type Shaped } from '../parts.ts'
import type { Token, Tokens } from '../tokens.ts'
import { type Piece, readEra, skipDot, skipEnding, skipLinks } from './pieces.ts'

/**
 * > | 19th century   19c   XIX век   Xe siècle   Siglo XV   secolul al XIX-lea   19. Jh.   thế kỷ 19   twentieth century
 * > | 1900-talet   1900-luku   2nd century BC   紀元前2世紀
 */
export function century(t: Tokens, i: number, setting: Setting): Shaped | null {
  const hundreds = readHundreds(t, i)
  if (hundreds) return withEra(t, hundreds)
  const prefixed = readEra(t, i)
  const from = prefixed?.next ?? i
  const word = t.after(from, 'century')
  if (word >= 0 && t.at(from).kind === 'word') {
    const at = skipLinks(t, skipDot(t, word))
    const number = t.at(at).gap < 2 ? readNumber(t, t.is(at, '-') ? at + 1 : at) : null
    if (!number || (isLetter(t, from, word) && !number.roman)) return null
    return withEra(t, number, prefixed?.era)
  }
  const number = readNumber(t, from)
  if (!number) return null
  // > | 5th or 6th century
  const or = t.after(number.next, 'or')
  if (or >= 0 && !prefixed) {
    const later = century(t, or, setting)
    if (later?.parts.unit !== 'century' || later.parts.other) return null
    return { parts: { ...later.parts, year: number.value, other: later.parts }, next: later.next }
  }
  const next = t.after(number.next, 'century')
  if (next < 0 || t.at(number.next).gap === 2) return null
  // one letter is a century behind a Roman numeral, or written on: `XIX w.`, `19c`
  if (isLetter(t, number.next, next) && !number.roman && t.at(number.next).gap > 0) return null
  if (isLetter(t, number.next, next) && !number.roman && !/^[a-z]$/i.test(t.at(number.next).key)) return null
  return withEra(
    t,
    { ...number, next: isLetter(t, number.next, next) || t.is(next + 1, ')') ? skipDot(t, next) : next },
    prefixed?.era,
  )
}

function withEra(t: Tokens, number: Piece, prefixed?: Shaped['parts']['era']): Shaped | null {
  if (number.value < 1 || number.value > 30) return null
  const era = prefixed ? null : t.at(number.next).gap < 2 ? readEra(t, number.next) : null
  return {
    parts: parts({ unit: 'century', year: number.value, era: prefixed ?? era?.era ?? null }),
    next: era?.next ?? number.next,
  }
}

/** `1900-talet`, `1900s`: a hundred years where the number ends in 00 and the language counts so. */
function readHundreds(t: Tokens, i: number): Piece | null {
  const token = t.at(i)
  if (token.kind !== 'number' || token.digits < 3 || token.digits > 4 || token.value % 100 !== 0) return null
  const at = (t.is(i + 1, '-') || t.is(i + 1, "'")) && t.at(i + 1).gap === 0 ? i + 2 : i + 1
  if (t.at(at).gap > 0 || t.at(at).kind !== 'word') return null
  const next = t.after(at, 'hundreds')
  return next < 0 ? null : { value: token.value / 100 + 1, next }
}

export interface CenturyNumber extends Piece {
  roman: boolean
}

/** > | 19th   19.   XIX   Xe   nineteenth   ה־19 */
export function readNumber(t: Tokens, i: number): CenturyNumber | null {
  const token = t.at(i)
  if (token.kind === 'number') {
    if (token.digits > 2) return null
    let next = skipEnding(t, i + 1)
    // > | 20-го века · 19ος αιώνας
    const ending = t.at(next).gap < 2 && next === i + 1 && t.at(next).gap === 0 ? t.after(next, 'numberEnding') : -1
    if (ending >= 0 && t.after(next, 'century') < 0) next = ending
    return { value: token.value, next, roman: false }
  }
  if (token.kind !== 'word') return null
  const ordinal = t.match(i, (word) => word.ordinal > 0)
  if (ordinal) return { value: ordinal.word.ordinal, next: ordinal.next, roman: false }
  const value = romanValue(t, token)
  if (value === 0) return null
  return { value, next: skipEnding(t, i + 1), roman: true }
}

/** A Roman numeral up to forty in capitals, with an ending of the language on it or without: `Xe`, `XIXe`, `IIer`. */
function romanValue(t: Tokens, token: Token): number {
  if (token.end - token.start > 9) return 0
  const written = t.text.slice(token.start, token.end).replace(/[ХхІі]/g, (letter) => latin.get(letter) ?? letter)
  const numeral = /^(?:[IVXL]+|[ivxl]{2,})/.exec(written)?.[0].toUpperCase()
  if (!numeral || !/^X{0,4}(?:IX|IV|V?I{0,4})$/.test(numeral)) return 0
  const ending = written.slice(numeral.length).toLowerCase()
  if (ending !== '' && !t.lexicon.words.get(ending)?.roles.has('numberEnding')) return 0
  let total = 0
  for (let i = 0; i < numeral.length; i++) {
    const value = digits[numeral[i] as 'I']
    total += value < (digits[numeral[i + 1] as 'I'] ?? 0) ? -value : value
  }
  return total
}
const digits = { I: 1, V: 5, X: 10, L: 50 }
// Cyrillic letters that look like numerals
const latin = new Map([
  ['Х', 'X'],
  ['х', 'X'],
  ['І', 'I'],
  ['і', 'I'],
])

function isLetter(t: Tokens, from: number, next: number): boolean {
  return (
    next === from + 1 && t.at(from).end - t.at(from).start === 1 && !/[\u3040-\u9fff\uac00-\ud7af]/.test(t.at(from).key)
  )
}
