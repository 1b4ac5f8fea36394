import { CLOSE, CLOSE_SQUARE, COLON, COMMA, OPEN, OPEN_SQUARE } from '../marks.ts'
import { copyOf, dayParts, type Parts, type Setting, type Shaped } from '../parts.ts'
import * as role from '../roles.ts'
import type { Tokens } from '../tokens.ts'
import { hasRole } from '../words.ts'
import { readDay, readMonth, readYear, skipDot, skipLinks } from './pieces.ts'

/** What a bracket says of the calendar. */
export interface StyleBracket {
  /** The calendar of the date outside; null where only the language's habit tells. */
  outside: 'julian' | 'gregorian' | null
  /** The date inside, as far as it is written. */
  inside: Parts | null
  next: number
}

/**
 * > | [O.S. 25 December 1642]   (N.S.)   [2 February N.S.]   (22)   (7 ноября)   (Julian calendar)
 *
 * What is in the bracket is the other calendar's; a mark alone names the calendar of the date before it.
 */
export function styleBracket(t: Tokens, i: number): StyleBracket | null {
  const { mark } = t.at(i)
  if (mark !== OPEN && mark !== OPEN_SQUARE) return null
  const close = mark === OPEN ? CLOSE : CLOSE_SQUARE
  let at = i + 1
  const lead = readStyle(t, at)
  if (lead) at = lead.next
  if (t.is(at, COLON)) at++
  const inside = readInside(t, at)
  if (inside) at = inside.next
  const trail = lead ? null : readStyle(t, t.is(at, COMMA) ? at + 1 : at)
  if (trail) at = trail.next
  if (!t.is(at, close)) return null
  const style = lead?.style ?? trail?.style ?? null
  if (!inside) return style ? { outside: style, inside: null, next: at + 1 } : null
  const outside = style === null ? null : style === 'julian' ? 'gregorian' : 'julian'
  return { outside, inside: inside.parts, next: at + 1 }
}

/** `O.S.`, `по старому стилю`. */
export function readStyle(t: Tokens, i: number): { style: 'julian' | 'gregorian'; next: number } | null {
  const found = t.match(i, role.style)
  if (found < 0) return null
  const style = hasRole(t.phrases[found]!, role.julian) ? 'julian' : 'gregorian'
  return { style, next: skipDot(t, t.nexts[found]!) }
}

/** A day, a day and a month in either order, with or without the year. */
function readInside(t: Tokens, i: number): Shaped | null {
  let day = readDay(t, i)
  const month = day ? readMonth(t, skipLinks(t, day.next)) : readMonth(t, i)
  if (!day && month) day = readDay(t, skipLinks(t, month.next))
  if (!day) return null
  let next = month && month.next > day.next ? month.next : day.next
  const year = month ? readYear(t, skipLinks(t, next)) : null
  if (year) next = year.next
  const parts = dayParts(year?.year ?? null, month?.value ?? null, day.value)
  parts.era = year?.era ?? null
  return { parts, next }
}

/** Puts a bracket to the date before it. Where the language writes the old style first, the new one is the date. */
export function applyStyle(date: Parts, { inside, outside }: StyleBracket, setting: Setting): Parts {
  if (!inside) return inCalendar(date, outside)
  const twin = copyOf(date)
  twin.day = inside.day
  twin.month = inside.month ?? date.month
  twin.year = inside.year ?? date.year
  twin.era = inside.era ?? date.era
  twin.laterYear = null
  if (outside !== null) {
    const parts = inCalendar(date, outside)
    parts.twin = twin
    return parts
  }
  if (!setting.oldStyleFirst) return date
  // > | 28 декабря 1896 (9 января) · 6 (18) марта
  if (inside.year === null && date.month === 12 && twin.month === 1 && date.year !== null) twin.year = date.year + 1
  twin.calendar = 'gregorian'
  twin.twin = inCalendar(date, 'julian')
  return twin
}

function inCalendar(date: Parts, calendar: Parts['calendar']): Parts {
  const parts = copyOf(date)
  parts.calendar = calendar
  return parts
}
