import { type Parts, parts, type Setting } from './parts.ts'
import { shapes } from './shapes/index.ts'
import { iso } from './shapes/iso.ts'
import { readYear, skipDot, skipEnding, skipLinks } from './shapes/pieces.ts'
import { applyStyle, readStyle, styleBracket } from './shapes/style-bracket.ts'
import type { Tokens } from './tokens.ts'

/** One date with all that qualifies it, from the token it begins at to the one after it. */
export interface ReadDate {
  parts: Parts
  first: number
  next: number
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
  const bare = isBare(t, from, shaped.next, shaped.parts)
  const read = readTail(t, shaped.next, shaped.parts, setting)
  if (read.approximate) approximate = true
  if (read.uncertain) uncertain = true
  const date = copy && read.parts.ambiguous ? { ...copy.parts } : read.parts
  return {
    parts: qualify(date, { bound, approximate, uncertain }),
    first: i,
    next: read.next,
    bare: bare && read.parts.other === null && !read.uncertain && !read.approximate,
    number: from,
    led: at > i,
  }
}

function mayBeginShape(t: Tokens, i: number): boolean {
  const token = t.at(i)
  if (token.kind === 'number') return true
  if (token.kind === 'mark') return token.key === '+' || token.key === '-'
  if (token.kind !== 'word') return false
  for (const match of t.matches(i)) if (match.word.beginsShape) return true
  return mayBeRoman(t, i)
}

/** `XIX век`, `Xe siècle`, `17 V 1953`: in capitals, but for `xix`. */
export function mayBeRoman(t: Tokens, i: number): boolean {
  const { start, end } = t.at(i)
  if (end - start > 9) return false
  const first = t.text.charCodeAt(start)
  // I V X L and their Cyrillic doubles
  if (first === 73 || first === 86 || first === 88 || first === 76 || first === 0x425 || first === 0x406) return true
  return (first === 105 || first === 118 || first === 120) && /^[ivxl]{2,}$/.test(t.text.slice(start, end))
}

function qualify(date: Parts, found: Pick<Parts, 'bound' | 'approximate' | 'uncertain'>): Parts {
  return { ...date, bound: date.bound ?? found.bound, approximate: found.approximate, uncertain: found.uncertain }
}

export function readShape(t: Tokens, i: number, setting: Setting): { parts: Parts; next: number } | null {
  if (!mayBeginShape(t, i)) return null
  for (const shape of shapes) {
    const shaped = shape(t, i, setting)
    if (shaped) return shaped
  }
  return null
}

/** A number alone, without era, month or word that says it is a year. */
function isBare(t: Tokens, from: number, next: number, found: Parts): boolean {
  if (next !== from + 1 || t.at(from).kind !== 'number') return false
  // > | 1999年から: the word for years is left to the phrase behind it
  return found.month === null && found.unit === 'year' && !found.era && t.after(next, 'yearWord') < 0
}

interface Lead {
  kind: 'about' | 'unsure' | 'earlier' | 'later' | 'between' | 'within'
  next: number
}

const leads = ['between', 'about', 'unsure', 'earlier', 'later', 'within'] as const

/** > | c.   circa   ~   ?   probably   uncertain:   before   not after   early   Friday,   the */
function readLead(t: Tokens, i: number): Lead | null {
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
function skipWeekday(t: Tokens, i: number): number {
  const next = t.after(i, 'weekday')
  if (next < 0) return i
  const dot = skipDot(t, next)
  const at = t.is(dot, ',') ? dot + 1 : dot
  const link = skipLinks(t, at)
  const token = t.at(link)
  return token.gap < 2 && (token.kind === 'number' || t.matches(link).length > 0) ? link : i
}

/** The hidden copy of a birth template: > | (1953-05-17) */
function readCopy(t: Tokens, i: number, setting: Setting): { parts: Parts; next: number } | null {
  if (!t.is(i, '(') || t.at(i + 1).digits !== 4 || !t.is(i + 2, '-')) return null
  const date = iso(t, i + 1, setting)
  return date && t.is(date.next, ')') ? { parts: date.parts, next: date.next + 1 } : null
}

/** > | between 1953 and 1955   entre 1953 et 1955 */
function readBetween(t: Tokens, i: number, first: number, setting: Setting): ReadDate | null {
  const start = readAnew(t, i, setting, true)
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

/** What the first of two dates leaves to the second: > | between 3 and 5 May 1953 */
function fill(first: Parts, second: Parts): Parts {
  return {
    ...first,
    year: first.year ?? second.year,
    era: first.era ?? (second.era?.kind === 'before' && first.unit === second.unit ? second.era : null),
  }
}

interface Tail {
  parts: Parts
  next: number
  approximate: boolean
  uncertain: boolean
}

/** What stands behind a date and belongs to it: > | ?   (?)   guess   O.S.   [O.S. 6 March]   (1953-05-17)   (aged 67)   or 1954 */
function readTail(t: Tokens, i: number, date: Parts, setting: Setting): Tail {
  const tail: Tail = { parts: date, next: i, approximate: false, uncertain: false }
  for (let count = 0; count < 6; count++) {
    const at = tail.next
    if (readMark(t, at, tail) || readCalendar(t, at, tail, setting) || readSameDay(t, at, tail, setting)) continue
    const age = skipAge(t, at)
    if (age > at) {
      tail.next = age
      continue
    }
    if (!readOther(t, at, tail, setting)) break
  }
  return tail
}

/** > | ?   (?)   (approx.)   guess   maybe   頃 */
function readMark(t: Tokens, i: number, tail: Tail): boolean {
  if (t.at(i).gap === 2) return false
  const bracket = t.is(i, '(') || t.is(i, '[') ? 1 : 0
  const at = i + bracket
  const question = t.is(at, '?') ? at + 1 : -1
  const unsure = question < 0 ? t.after(at, 'unsure') : question
  const about = unsure < 0 ? t.after(at, 'about') : -1
  let next = unsure < 0 ? about : unsure
  if (next < 0) return false
  next = skipDot(t, next)
  if (bracket) {
    if (!t.is(next, ')') && !t.is(next, ']')) return false
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
  if (token.kind === 'end' || token.gap === 2) return true
  return token.kind === 'mark' && token.key !== '~' && token.key !== ':'
}

/** > | O.S.   (Julian calendar)   [N.S. 17 March]   (7 ноября)   , Julian */
function readCalendar(t: Tokens, i: number, tail: Tail, setting: Setting): boolean {
  if (tail.parts.calendar || tail.parts.day === null || t.at(i).gap === 2) return false
  const comma = t.is(i, ',') ? 1 : 0
  const style = readStyle(t, i + comma)
  if (style) {
    tail.parts = { ...tail.parts, calendar: style.style }
    tail.next = style.next
    const other = styleBracket(t, style.next)
    if (other?.inside && (other.outside === style.style || other.outside === null)) {
      tail.parts = { ...applyStyle(tail.parts, { ...other, outside: style.style }, setting), calendar: style.style }
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
function readSameDay(t: Tokens, i: number, tail: Tail, setting: Setting): boolean {
  if (!t.is(i, '(')) return false
  const copy = readCopy(t, i, setting)
  if (copy) {
    if (tail.parts.ambiguous) tail.parts = copy.parts
    tail.next = copy.next
    return true
  }
  const weekday = t.after(i + 1, 'weekday')
  if (weekday < 0 || !t.is(weekday, ')')) return false
  tail.next = weekday + 1
  return true
}

/** > | (age 73)   (aged 66–67)   (72 ans)   , aged 67   (72歳)   ; 72 years ago */
export function skipAge(t: Tokens, i: number): number {
  const close = t.is(i, '(') ? ')' : t.is(i, '[') ? ']' : ''
  if (close !== '') {
    let named = false
    for (let at = i + 1; at < i + 16; at++) {
      if (t.is(at, close)) return named ? at + 1 : i
      const token = t.at(at)
      if (token.kind === 'end') return i
      if (token.kind === 'number' && token.digits > 3) return i
      if (token.kind === 'word') {
        if (t.after(at, 'age') < 0) continue
        named = true
      }
    }
    return i
  }
  const at = t.is(i, ',') || t.is(i, ';') ? i + 1 : i
  let next = t.at(at).gap < 2 || at === i ? t.after(at, 'age') : -1
  if (next >= 0) {
    const about = t.after(next, 'about')
    if (about >= 0) next = skipDot(t, about)
    const number = t.at(next)
    if (number.kind !== 'number' || number.digits > 3) return i
    next++
    if (t.is(next, '–') && t.at(next + 1).kind === 'number') next += 2
    const years = t.after(next, 'age')
    return years < 0 ? next : years
  }
  // > | May 17, 1953; 72 years ago
  if (at === i || t.at(at).kind !== 'number' || t.at(at).digits > 3) return i
  const ago = t.after(at + 1, 'age')
  return ago >= 0 && (t.at(ago).kind === 'end' || t.at(ago).kind === 'mark' || t.at(ago).gap === 2) ? ago : i
}

/** > | 1953 or 1954   5 May 1500 or 1501   1953 o 1954 */
function readOther(t: Tokens, i: number, tail: Tail, setting: Setting): boolean {
  const date = tail.parts
  if (date.other || date.bound || t.at(i).gap === 2) return false
  const or = t.after(t.is(i, ',') ? i + 1 : i, 'or')
  if (or < 0) return false
  let at = or
  for (let count = 0; count < 2; count++) {
    const lead = readLead(t, at)
    if (!lead || lead.kind === 'between' || lead.kind === 'earlier' || lead.kind === 'later') break
    at = lead.next
  }
  const year = readYear(t, at)
  if (
    year &&
    t.at(at).kind === 'number' &&
    year.next === at + 1 &&
    date.unit === 'year' &&
    !shapeBeyond(t, at, setting, year.next)
  ) {
    if (!isFree(t, year.next)) return false
    tail.parts = { ...date, other: { ...date, year: year.year, laterYear: null, twin: null } }
    tail.next = year.next
    return true
  }
  const shaped = readShape(t, at, setting)
  if (!shaped || shaped.parts.other || shaped.parts.unit !== date.unit) return false
  const other = shaped.parts
  tail.parts = {
    ...date,
    year: date.year ?? other.year,
    era: date.era ?? other.era,
    other: { ...other, year: other.year ?? date.year, era: other.era ?? date.era },
  }
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
  return token.kind !== 'word' || token.gap > 0
}

/** A month alone, for a range that says its year at the other end: > | May–June 1953 */
export function monthAlone(month: number, months: Parts['months']): Parts {
  return parts({ month, months })
}
