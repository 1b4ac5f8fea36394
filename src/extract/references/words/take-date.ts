import { isDigit } from '../../../document/index.ts'
import type { CslDate, CslItem } from '../../../model/index.ts'
import { findDates } from '../../../values/dates/index.ts'
import { partsOf } from '../csl/dates.ts'
import type { SourceReading } from '../reading.ts'
import { withGap } from './cut.ts'
import { dayEnd } from './date-shape.ts'
import { GAP } from './flatten.ts'
import { digitsEnd, hasYear, isSpace, kindAt, LETTER } from './letters.ts'

/** When the source came out: takes the date out of the words behind its title. */
export function takeDate(csl: CslItem, words: string, { context, dates }: SourceReading): string {
  if (!hasYear(words)) return words
  const use = (date: CslDate | null, start: number, end: number): string | null => {
    if (!date?.['date-parts']) return null
    csl.issued = date
    return withGap(words, start, end)
  }
  const year = bareYear(words)
  if (year >= 0 && isAlone(words, year, dates)) return use(yearAt(words, year), year, year + 4) ?? words
  const iso = isolatedDate(words)
  if (iso >= 0) {
    const end = isoEnd(words, iso)
    const rest = end > iso + 4 ? use(dates.readStrict(words.slice(iso, end)), iso, end) : null
    if (rest !== null) return rest
  }
  const glued = gluedDate(words, dates)
  if (glued) {
    const rest = use(glued.date, glued.start, glued.end)
    if (rest !== null) return rest
  }
  const lone = loneDay(words)
  if (lone && dates.spans(words.slice(lone.start, lone.end))) {
    const rest = use(dates.readStrict(words.slice(lone.start, lone.end)), lone.start, lone.end)
    if (rest !== null) return rest
  }
  for (const finding of findDates(words, context)) {
    if (finding.kind !== 'full' || !finding.date) continue
    const rest = use(partsOf(finding.date.edtf), finding.start, finding.end)
    if (rest !== null) return rest
  }
  return (year < 0 ? null : use(yearAt(words, year), year, year + 4)) ?? words
}

/** A day with nothing but marks in front of it, back to the start or a gap, where no digits stand elsewhere. */
function loneDay(words: string): { start: number; end: number } | null {
  let last = words.length
  while (last > 0 && !isDigit(words.charCodeAt(last - 1))) last--
  const gap = words.lastIndexOf(GAP, last)
  for (let i = 0; i <= gap; i++) if (isDigit(words.charCodeAt(i))) return null
  let start = gap + 1
  while (start < last && isLead(words.charCodeAt(start))) start++
  return start < last && dayEnd(words, start) === last ? { start, end: last } : null
}

function isLead(c: number): boolean {
  return c === 32 || c === 44 || c === 40 || c === 59
}

function yearAt(words: string, at: number): CslDate {
  return { 'date-parts': [[Number(words.slice(at, at + 4))]] }
}

/** Whether there are no other digits than those of a year, and no month in front of its comma. */
function isAlone(words: string, year: number, dates: SourceReading['dates']): boolean {
  for (let i = 0; i < words.length; i++) {
    if (isDigit(words.charCodeAt(i)) && (i < year || i > year + 3)) return false
    if (words.charCodeAt(i) > 0x2fff && words.charCodeAt(i) !== 0xfffc) return false
  }
  let end = year
  while (end > 0 && (kindAt(words, end - 1) & LETTER) === 0) end--
  let start = end
  while (start > 0 && (kindAt(words, start - 1) & LETTER) !== 0) start--
  return start === end || !dates.spans(`${words.slice(start, end)} 2000`)
}

/**
 * Where a year stands alone, or a date like `2019-03-20`; -1 for nowhere.
 *
 * > .Zakon.kz.2019-03-20.
 *             ^
 */
function isolatedDate(words: string): number {
  for (let i = 0; i < words.length; i++) {
    if (!isDigit(words.charCodeAt(i)) || (i > 0 && !isEdge(words.charCodeAt(i - 1), true))) continue
    const end = isYear(words, i, 0) ? isoEnd(words, i) : -1
    if (end >= 0 && (end >= words.length || isRightEdge(words.charCodeAt(end), true))) return i
  }
  return -1
}

/** The end of a date that begins with its year; of the year alone where no month follows. */
function isoEnd(words: string, start: number): number {
  const year = start + 4
  if (words.charCodeAt(year) !== 45 || digitsEnd(words, year + 1, 2) !== year + 3) return year
  const month = year + 3
  return words.charCodeAt(month) === 45 && digitsEnd(words, month + 1, 2) === month + 3 ? month + 3 : month
}

/** A year behind a mark, with a space between them or none, and with a mark behind it. */
function bareYear(words: string): number {
  for (let i = 0; i < words.length; i++) {
    if (!isDigit(words.charCodeAt(i))) continue
    const before = i > 0 && isSpace(words.charCodeAt(i - 1)) ? i - 1 : i
    const leads = i === 0 || (before > 0 && isEdge(words.charCodeAt(before - 1), false))
    if (leads && isYear(words, i, 4) && (i + 4 >= words.length || isRightEdge(words.charCodeAt(i + 4), false))) return i
  }
  return -1
}

/** A year of four digits, up to 2099; one of the second millennium not before its century of that number. */
function isYear(words: string, at: number, century: number): boolean {
  if (digitsEnd(words, at, 4) !== at + 4) return false
  const first = words.charCodeAt(at) - 48
  const second = words.charCodeAt(at + 1) - 48
  return first === 1 ? second >= century : first === 2 && second === 0
}

function isEdge(c: number, space: boolean): boolean {
  return c === 46 || c === 44 || c === 59 || c === 40 || c === 0xfffc || (space && isSpace(c))
}

function isRightEdge(c: number, space: boolean): boolean {
  return c === 46 || c === 44 || c === 59 || c === 41 || c === 0xfffc || (space && isSpace(c))
}

/** `.The Guardian.4 May 2019.`: the piece between two stops that is a date and nothing else, the last first. */
function gluedDate(words: string, dates: SourceReading['dates']): { date: CslDate; start: number; end: number } | null {
  let end = words.length
  for (let count = 0; count < 10 && end > 0; count++) {
    let stop = end - 1
    while (stop >= 0 && words.charCodeAt(stop) !== 46 && words.charCodeAt(stop) !== 0xfffc) stop--
    const length = end - stop - 1
    if (length > 5 && length < 32) {
      // > 5. Mai 2010: this stop parts nothing
      const inside = words.charCodeAt(stop + 1) === 32 && stop > 0 && isDigit(words.charCodeAt(stop - 1))
      const piece = inside ? '' : words.slice(stop + 1, end)
      if (mayBeDate(piece)) {
        const date = dates.spans(piece.trim()) ? dates.readStrict(piece.trim()) : null
        if (date) return { date, start: stop + 1, end }
      }
    }
    if (stop < 0) return null
    end = stop
  }
  return null
}

/** A year and a word. */
function mayBeDate(piece: string): boolean {
  if (!hasYear(piece)) return false
  for (let i = 0; i < piece.length; i++) if ((kindAt(piece, i) & LETTER) !== 0) return true
  return false
}
