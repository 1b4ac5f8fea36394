import { DASH } from './marks.ts'
import { copyOf, type Parts, type Setting } from './parts.ts'
import { readCopy, readLead, skipWeekday } from './read-lead.ts'
import { readShape } from './read-shape.ts'
import { readTail } from './read-tail.ts'
import * as role from './roles.ts'
import { readDay, readMonth } from './shapes/pieces.ts'
import { NUMBER } from './token.ts'
import type { Tokens } from './tokens.ts'
import { wholeDate } from './whole-date.ts'

/** One date with all that qualifies it, from the token it begins at to the one after it. */
export interface ReadDate {
  parts: Parts
  first: number
  next: number
  /** Its words alone, without an age and the hidden copy of a template, from token to token. */
  wordsFirst: number
  wordsNext: number
  /** A number of three or four digits on its own: whether it is a year, its neighbours say. */
  bare: boolean
  /** The token of that number. */
  number: number
  /** A word before it wants a date: `c.`, `before`. */
  led: boolean
}

/**
 * Reads a date that begins at the token; null where none does.
 *
 * > | before c. Friday, (1953-05-17) 17 May 1953? [O.S. 4 May] (age 73)
 *     bound  |  weekday  copy        shape     |  bracket     age
 */
export function readDate(t: Tokens, i: number, setting: Setting): ReadDate | null {
  // ranges and dates are tried at the same tokens
  const token = t.at(i)
  if (token.date === undefined) token.date = readAnew(t, i, setting, false)
  return token.date
}

function readAnew(t: Tokens, i: number, setting: Setting, inside: boolean): ReadDate | null {
  const whole = wholeDate(t, i)
  if (whole) return whole
  let at = i
  let bound: Parts['bound'] = null
  let approximate = false
  let uncertain = false
  for (let count = 0; count < 6; count++) {
    if (count > 0 && t.at(at).gap === 2) return null
    const lead = readLead(t, at)
    if (!lead) break
    // no range of ranges: `between between …` would go as deep as the text is long
    if (lead.kind === role.between) return inside ? null : readBetween(t, lead.next, i, setting)
    if (lead.kind === role.earlier) bound = 'earlier'
    else if (lead.kind === role.later) bound = 'later'
    else if (lead.kind === role.about) approximate = true
    else if (lead.kind === role.unsure) uncertain = true
    at = lead.next
  }
  const copy = readCopy(t, at)
  // the copy of a template stands on a line of its own in some extractions
  const from = copy ? skipWeekday(t, copy.next) : at
  const shaped = readShape(t, from, setting)
  if (!shaped) {
    if (!copy) return null
    qualify(copy.parts, bound, approximate, uncertain)
    return known(copy.parts, i, copy.next, from)
  }
  if (shaped.parts.approximate) approximate = true
  const bare = isBare(t, from, shaped.next, shaped.parts)
  const tail = readTail(t, shaped.next, shaped.parts, setting)
  if (tail.approximate) approximate = true
  if (tail.uncertain) uncertain = true
  const parts = copy && tail.parts.ambiguous ? copy.parts : tail.parts
  qualify(parts, bound, approximate, uncertain)
  return {
    parts,
    first: i,
    next: tail.next,
    wordsFirst: copy ? from : i,
    wordsNext: tail.words,
    bare: bare && tail.parts.other === null && !tail.uncertain && !tail.approximate,
    number: from,
    led: at > i,
  }
}

/** A date that is sure to be one. */
function known(parts: Parts, first: number, next: number, number: number): ReadDate {
  return { parts, first, next, wordsFirst: first, wordsNext: next, bare: false, number, led: true }
}

function qualify(date: Parts, bound: Parts['bound'], approximate: boolean, uncertain: boolean): void {
  date.bound ??= bound
  date.approximate = approximate
  date.uncertain = uncertain
}

/** A number alone, without era, month or word that says it is a year. */
function isBare(t: Tokens, from: number, next: number, found: Parts): boolean {
  if (next !== from + 1 || t.at(from).kind !== NUMBER) return false
  // > | 1999年から: the word for years is left to the phrase behind it
  return found.month === null && found.unit === 'year' && !found.era && !t.has(next, role.yearWord)
}

/** > | between 1953 and 1955   entre 1953 et 1955 */
function readBetween(t: Tokens, i: number, first: number, setting: Setting): ReadDate | null {
  const start = readAnew(t, i, setting, true) ?? readBare(t, i, setting)
  if (!start || start.parts.bound || start.parts.other) return null
  const and = t.after(start.next, role.and)
  const dash = t.is(start.next, DASH) ? start.next + 1 : -1
  const to = t.after(start.next, role.to)
  const at = and >= 0 ? and : dash >= 0 ? dash : to
  const end = at < 0 ? null : readAnew(t, at, setting, true)
  if (!end || end.parts.bound || end.parts.other) return null
  const parts = fill(start.parts, end.parts)
  parts.bound = 'between'
  parts.other = end.parts
  return known(parts, first, end.next, i)
}

/** > | between 3 and 5 May 1953: a day or a month that the second date completes */
function readBare(t: Tokens, i: number, setting: Setting): ReadDate | null {
  const day = readDay(t, i)
  const month = day ? null : readMonth(t, i)
  const next = day?.next ?? month?.next
  const and = next === undefined ? -1 : t.after(next, role.and)
  const end = and < 0 ? null : readShape(t, and, setting)?.parts
  if (next === undefined || !end || end.month === null || end.year === null || (day && end.day === null)) return null
  const parts = copyOf(end)
  parts.day = day?.value ?? null
  if (month) parts.month = month.value
  return known(parts, i, next, i)
}

/** What the first of two dates leaves to the second: > | between 3 and 5 May 1953 */
function fill(first: Parts, second: Parts): Parts {
  const parts = copyOf(first)
  parts.year ??= second.year
  if (second.era?.kind === 'before' && first.unit === second.unit) parts.era ??= second.era
  return parts
}
