import { type Parts, parts, type Setting } from './parts.ts'
import { readCopy, readLead, skipWeekday } from './read-lead.ts'
import { readShape } from './read-shape.ts'
import { readTail } from './read-tail.ts'
import { readDay, readMonth } from './shapes/pieces.ts'
import type { Tokens } from './tokens.ts'

/** One date with all that qualifies it, from the token it begins at to the one after it. */
export interface ReadDate {
  parts: Parts
  first: number
  next: number
  /** Its words alone, without an age and the hidden copy of a template, from token to token. */
  words?: { first: number; next: number }
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
  const known = t.dates[i]
  if (known !== undefined) return known
  const read = readAnew(t, i, setting, false)
  t.dates[i] = read
  return read
}

function readAnew(t: Tokens, i: number, setting: Setting, inside: boolean): ReadDate | null {
  let at = i
  let bound: Parts['bound'] = null
  let approximate = false
  let uncertain = false
  for (let count = 0; count < 6; count++) {
    if (count > 0 && t.at(at).gap === 2) return null
    const lead = readLead(t, at)
    if (!lead) break
    // no range of ranges: `between between …` would go as deep as the text is long
    if (lead.kind === 'between') return inside ? null : readBetween(t, lead.next, i, setting)
    if (lead.kind === 'earlier' || lead.kind === 'later') bound = lead.kind
    if (lead.kind === 'about') approximate = true
    if (lead.kind === 'unsure') uncertain = true
    at = lead.next
  }
  const copy = readCopy(t, at, setting)
  // the copy of a template stands on a line of its own in some extractions
  const from = copy ? skipWeekday(t, copy.next) : at
  const shaped = readShape(t, from, setting)
  if (!shaped) {
    if (!copy) return null
    return {
      parts: qualify(copy.parts, { bound, approximate, uncertain }),
      first: i,
      next: copy.next,
      bare: false,
      number: from,
      led: true,
    }
  }
  if (shaped.parts.approximate) approximate = true
  const bare = isBare(t, from, shaped.next, shaped.parts)
  const read = readTail(t, shaped.next, shaped.parts, setting)
  if (read.approximate) approximate = true
  if (read.uncertain) uncertain = true
  const date = copy && read.parts.ambiguous ? { ...copy.parts } : read.parts
  return {
    parts: qualify(date, { bound, approximate, uncertain }),
    first: i,
    next: read.next,
    words: { first: copy ? from : i, next: read.words },
    bare: bare && read.parts.other === null && !read.uncertain && !read.approximate,
    number: from,
    led: at > i,
  }
}

function qualify(date: Parts, found: Pick<Parts, 'bound' | 'approximate' | 'uncertain'>): Parts {
  return { ...date, bound: date.bound ?? found.bound, approximate: found.approximate, uncertain: found.uncertain }
}

/** A number alone, without era, month or word that says it is a year. */
function isBare(t: Tokens, from: number, next: number, found: Parts): boolean {
  if (next !== from + 1 || t.at(from).kind !== 'number') return false
  // > | 1999年から: the word for years is left to the phrase behind it
  return found.month === null && found.unit === 'year' && !found.era && t.after(next, 'yearWord') < 0
}

/** > | between 1953 and 1955   entre 1953 et 1955 */
function readBetween(t: Tokens, i: number, first: number, setting: Setting): ReadDate | null {
  const start = readAnew(t, i, setting, true) ?? readBare(t, i, setting)
  if (!start || start.parts.bound || start.parts.other) return null
  const and = t.after(start.next, 'and')
  const dash = t.is(start.next, '–') ? start.next + 1 : -1
  const to = t.after(start.next, 'to')
  const at = and >= 0 ? and : dash >= 0 ? dash : to
  const end = at < 0 ? null : readAnew(t, at, setting, true)
  if (!end || end.parts.bound || end.parts.other) return null
  const earlier = fill(start.parts, end.parts)
  return {
    parts: { ...earlier, bound: 'between', other: end.parts },
    first,
    next: end.next,
    bare: false,
    number: i,
    led: true,
  }
}

/** > | between 3 and 5 May 1953: a day or a month that the second date completes */
function readBare(t: Tokens, i: number, setting: Setting): ReadDate | null {
  const day = readDay(t, i)
  const month = day ? null : readMonth(t, i)
  const next = day?.next ?? month?.next
  const and = next === undefined ? -1 : t.after(next, 'and')
  const end = and < 0 ? null : readShape(t, and, setting)?.parts
  if (next === undefined || !end || end.month === null || end.year === null || (day && end.day === null)) return null
  const date = parts({ ...end, day: day?.value ?? null, month: month?.value ?? end.month })
  return { parts: date, first: i, next, bare: false, number: i, led: true }
}

/** What the first of two dates leaves to the second: > | between 3 and 5 May 1953 */
function fill(first: Parts, second: Parts): Parts {
  return {
    ...first,
    year: first.year ?? second.year,
    era: first.era ?? (second.era?.kind === 'before' && first.unit === second.unit ? second.era : null),
  }
}
