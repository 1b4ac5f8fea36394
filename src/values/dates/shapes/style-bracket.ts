import { type Parts, parts, type Setting, type Shaped } from '../parts.ts'
import type { Tokens } from '../tokens.ts'
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
  const close = t.is(i, '[') ? ']' : t.is(i, '(') ? ')' : ''
  if (close === '') return null
  let at = i + 1
  const lead = readStyle(t, at)
  if (lead) at = lead.next
  if (t.is(at, ':')) at++
  const inside = readInside(t, at)
  if (inside) at = inside.next
  const trail = lead ? null : readStyle(t, t.is(at, ',') ? at + 1 : at)
  if (trail) at = trail.next
  if (!t.is(at, close)) return null
  const style = lead?.style ?? trail?.style ?? null
  if (!inside) return style ? { outside: style, inside: null, next: at + 1 } : null
  const outside = style === null ? null : style === 'julian' ? 'gregorian' : 'julian'
  return { outside, inside: inside.parts, next: at + 1 }
}

/** `O.S.`, `по старому стилю`. */
export function readStyle(t: Tokens, i: number): { style: 'julian' | 'gregorian'; next: number } | null {
  const match = t.match(i, (word) => word.roles.has('julian') || word.roles.has('gregorian'))
  if (!match) return null
  return { style: match.word.roles.has('julian') ? 'julian' : 'gregorian', next: skipDot(t, match.next) }
}

/** A day, a day and a month in either order, with or without the year. */
function readInside(t: Tokens, i: number): Shaped | null {
  let day = readDay(t, i)
  let month = day ? readMonth(t, skipLinks(t, day.next)) : readMonth(t, i)
  if (!day && month) day = readDay(t, skipLinks(t, month.next))
  if (!day) return null
  if (!month) month = null
  let next = month && month.next > day.next ? month.next : day.next
  const year = month ? readYear(t, skipLinks(t, next)) : null
  if (year) next = year.next
  return {
    parts: parts({ day: day.value, month: month?.value ?? null, year: year?.year ?? null, era: year?.era ?? null }),
    next,
  }
}

/** Puts a bracket to the date before it. Where the language writes the old style first, the new one is the date. */
export function applyStyle(date: Parts, bracket: StyleBracket, setting: Setting): Parts {
  const { inside, outside } = bracket
  if (!inside) return { ...date, calendar: outside }
  const twin: Parts = {
    ...date,
    day: inside.day,
    month: inside.month ?? date.month,
    year: inside.year ?? date.year,
    era: inside.era ?? date.era,
    laterYear: null,
  }
  if (outside === null) {
    if (!setting.oldStyleFirst) return date
    // > | 28 декабря 1896 (9 января) · 6 (18) марта
    const nextYear = inside.year === null && date.month === 12 && twin.month === 1 && date.year !== null
    return {
      ...twin,
      year: nextYear ? date.year! + 1 : twin.year,
      calendar: 'gregorian',
      twin: { ...date, calendar: 'julian' },
    }
  }
  return { ...date, calendar: outside, twin }
}
