import { CLOSE, CLOSE_SQUARE, COLON, COMMA, DASH, OPEN, OPEN_SQUARE, QUESTION, SEMICOLON, TILDE } from './marks.ts'
import { isOver } from './may-begin.ts'
import { copyOf, type Parts, type Setting } from './parts.ts'
import { readCopy, readLead } from './read-lead.ts'
import { readShape } from './read-shape.ts'
import * as role from './roles.ts'
import { readYear, skipDot } from './shapes/pieces.ts'
import { applyStyle, readStyle, styleBracket } from './shapes/style-bracket.ts'
import { END, MARK, NUMBER, WORD } from './token.ts'
import type { Tokens } from './tokens.ts'

/** A date with what stands behind it. */
export interface Tail {
  parts: Parts
  next: number
  /** Where the words of the date end: before an age or the hidden copy. */
  words: number
  approximate: boolean
  uncertain: boolean
}

/** What stands behind a date and belongs to it: > | ?   (?)   guess   O.S.   [O.S. 6 March]   (1953-05-17)   (aged 67)   or 1954 */
export function readTail(t: Tokens, i: number, date: Parts, setting: Setting): Tail {
  const tail: Tail = { parts: date, next: i, words: i, approximate: false, uncertain: false }
  for (let count = 0; count < 6; count++) {
    const at = tail.next
    if (isOver(t, at)) break
    if (readMark(t, at, tail) || readCalendar(t, at, tail, setting)) {
      tail.words = tail.next
      continue
    }
    if (readSameDay(t, at, tail)) continue
    const age = skipAge(t, at)
    if (age > at) {
      tail.next = age
      continue
    }
    if (!readOther(t, at, tail, setting)) break
    tail.words = tail.next
  }
  return tail
}

/** > | ?   (?)   (approx.)   guess   maybe   頃 */
function readMark(t: Tokens, i: number, tail: Tail): boolean {
  if (t.at(i).gap === 2) return false
  const bracket = t.is(i, OPEN) || t.is(i, OPEN_SQUARE)
  const at = bracket ? i + 1 : i
  const question = t.is(at, QUESTION) ? at + 1 : -1
  const unsure = question < 0 ? t.after(at, role.unsure) : question
  const about = unsure < 0 ? t.after(at, role.about) : -1
  let next = unsure < 0 ? about : unsure
  if (next < 0) return false
  next = skipDot(t, next)
  if (bracket) {
    if (!t.is(next, CLOSE) && !t.is(next, CLOSE_SQUARE)) return false
    next++
  } else if (question < 0 && !endsHere(t, next)) return false
  if (unsure >= 0) tail.uncertain = true
  else tail.approximate = true
  tail.next = next
  return true
}

/** Whether a qualifier behind a date is behind it, and not before another: `1953, probably 1954`. */
function endsHere(t: Tokens, i: number): boolean {
  const token = t.at(i)
  if (token.kind === END || token.gap === 2) return true
  return token.kind === MARK && token.mark !== TILDE && token.mark !== COLON
}

/** > | O.S.   (Julian calendar)   [N.S. 17 March]   (7 ноября)   , Julian */
function readCalendar(t: Tokens, i: number, tail: Tail, setting: Setting): boolean {
  if (tail.parts.calendar || tail.parts.day === null || t.at(i).gap === 2) return false
  const style = readStyle(t, t.is(i, COMMA) ? i + 1 : i)
  if (style) {
    tail.parts.calendar = style.style
    tail.next = style.next
    const other = styleBracket(t, style.next)
    if (other?.inside && (other.outside === style.style || other.outside === null)) {
      other.outside = style.style
      tail.parts = applyStyle(tail.parts, other, setting)
      tail.next = other.next
    }
    return true
  }
  const bracket = styleBracket(t, i)
  if (
    !bracket ||
    (!bracket.outside && !(setting.oldStyleFirst && bracket.inside && isTwin(tail.parts, bracket.inside)))
  )
    return false
  tail.parts = applyStyle(tail.parts, bracket, setting)
  tail.next = bracket.next
  return true
}

/** `28 декабря 1896 (9 января 1897)`: ten to thirteen days later, or it is another date. */
function isTwin(date: Parts, inside: Parts): boolean {
  if (inside.day === null || inside.month === null || date.day === null || date.month === null) return false
  const apart = (inside.month - date.month + (inside.month < date.month ? 12 : 0)) * 30.4 + inside.day - date.day
  return apart >= 8 && apart <= 15
}

/** The hidden copy behind a date, or the day of the week: > | (2020-06-03)   （日） */
function readSameDay(t: Tokens, i: number, tail: Tail): boolean {
  if (!t.is(i, OPEN)) return false
  const copy = readCopy(t, i)
  if (copy) {
    if (tail.parts.ambiguous) tail.parts = copy.parts
    tail.next = copy.next
    return true
  }
  const weekday = t.after(i + 1, role.weekday)
  if (weekday < 0 || !t.is(weekday, CLOSE)) return false
  tail.next = weekday + 1
  return true
}

/** > | (age 73)   (aged 66–67)   (72 ans)   , aged 67   (72歳)   ; 72 years ago */
function skipAge(t: Tokens, i: number): number {
  const { mark } = t.at(i)
  if (mark === OPEN || mark === OPEN_SQUARE) {
    const close = mark === OPEN ? CLOSE : CLOSE_SQUARE
    let named = false
    for (let at = i + 1; at < i + 16; at++) {
      if (t.is(at, close)) return named ? at + 1 : i
      const token = t.at(at)
      if (token.kind === END) return i
      if (token.kind === NUMBER && token.digits > 3) return i
      if (t.has(at, role.age)) named = true
    }
    return i
  }
  const at = mark === COMMA || mark === SEMICOLON ? i + 1 : i
  let next = t.at(at).gap < 2 || at === i ? t.after(at, role.age) : -1
  if (next >= 0) {
    const about = t.after(next, role.about)
    if (about >= 0) next = skipDot(t, about)
    const number = t.at(next)
    if (number.kind !== NUMBER || number.digits > 3) return i
    next++
    if (t.is(next, DASH) && t.at(next + 1).kind === NUMBER) next += 2
    const years = t.after(next, role.age)
    return years < 0 ? next : years
  }
  // > | May 17, 1953; 72 years ago
  if (at === i || t.at(at).kind !== NUMBER || t.at(at).digits > 3) return i
  const ago = t.after(at + 1, role.age)
  return ago >= 0 && (t.at(ago).kind === END || t.at(ago).kind === MARK || t.at(ago).gap === 2) ? ago : i
}

/** > | 1953 or 1954   5 May 1500 or 1501   1953 o 1954 */
function readOther(t: Tokens, i: number, tail: Tail, setting: Setting): boolean {
  const date = tail.parts
  if (date.other || date.bound || t.at(i).gap === 2) return false
  const or = t.after(t.is(i, COMMA) ? i + 1 : i, role.or)
  if (or < 0) return false
  let at = or
  for (let count = 0; count < 2; count++) {
    const lead = readLead(t, at)
    if (!lead || lead.kind === role.between || lead.kind === role.earlier || lead.kind === role.later) break
    at = lead.next
  }
  const year = readYear(t, at)
  if (
    year &&
    t.at(at).kind === NUMBER &&
    year.next === at + 1 &&
    date.unit === 'year' &&
    !shapeBeyond(t, at, setting, year.next)
  ) {
    if (!isFree(t, year.next)) return false
    const later = copyOf(date)
    later.year = year.year
    later.laterYear = null
    later.twin = null
    date.other = later
    tail.next = year.next
    return true
  }
  const shaped = readShape(t, at, setting)
  if (!shaped || shaped.parts.other || shaped.parts.unit !== date.unit) return false
  const later = shaped.parts
  const { year: firstYear, era: firstEra } = date
  date.year ??= later.year
  date.era ??= later.era
  later.year ??= firstYear
  later.era ??= firstEra
  date.other = later
  tail.next = shaped.next
  return true
}

/** Whether a longer shape than the bare year begins at the token. */
function shapeBeyond(t: Tokens, i: number, setting: Setting, next: number): boolean {
  const shaped = readShape(t, i, setting)
  return shaped !== null && shaped.next > next
}

function isFree(t: Tokens, i: number): boolean {
  const token = t.at(i)
  return token.kind !== WORD || token.gap > 0
}
