import { type Node, toText } from '../../../document/index.ts'
import type { DateRange, DateValue } from '../../../model/index.ts'
import type { Context } from '../../../values/context.ts'
import { isPresent, parseDateNodes, parseDateText, parseRangesNodes } from '../../../values/dates/index.ts'
import type { RowReading } from '../../reading.ts'
import { type Line, lineText, nodesOf, toLines } from '../words/lines.ts'
import type { OfficeTables } from '../words/office-tables.ts'
import { toWords } from '../words/phrases.ts'

/** From when to when, once. */
export interface Term {
  start: DateValue | null
  end: DateValue | null
  /** The page says that it goes on. */
  ongoing?: true
  /** There is a start and no word of an end. */
  open?: true
  acting?: true
}

/** Fields that tell when a term began, the best first; clergy have several. */
export const startFields = ['termStart', 'enthroned', 'appointedDate', 'electedDate']
/** Fields that tell when it ended. */
export const endFields = ['termEnd', 'retired']

/** Reads the terms of a slot, from `term_start` and `term_end` or from a range in words. Several lines are several terms. */
export function readTerms(rows: ReadonlyMap<string, RowReading>, tables: OfficeTables, context: Context): Term[] {
  const isBounded = rows.has('termStart') || rows.has('enthroned') || rows.has('termEnd')
  const range = rows.get('term') ?? rows.get('reign')
  if (range && !isBounded) return readRanges(range.nodes, tables, context)
  return readBounds(firstOf(rows, startFields), firstOf(rows, endFields), tables, context)
}

function firstOf(rows: ReadonlyMap<string, RowReading>, fields: readonly string[]): RowReading | undefined {
  const field = fields.find((name) => rows.has(name))
  return field === undefined ? undefined : rows.get(field)
}

/** A day of no year says nothing of when. */
function dated(date: DateValue | null): DateValue | null {
  return date?.edtf.startsWith('XXXX') ? null : date
}

function readBounds(
  startRow: RowReading | undefined,
  endRow: RowReading | undefined,
  tables: OfficeTables,
  context: Context,
): Term[] {
  // some write a whole range into the start
  if (startRow && !endRow) {
    const ranges = parseRangesNodes(startRow.nodes, context).map((reading) => toTerm(reading.range, false))
    if (ranges.some((term) => term.end !== null || term.ongoing)) return ranges
  }
  const starts = startRow ? readDates(startRow.nodes, tables, context) : []
  const ends = endRow ? readDates(endRow.nodes, tables, context) : []
  const acting = starts.some((bound) => bound.acting) || ends.some((bound) => bound.acting)
  const count = starts.length === ends.length ? starts.length : 1
  const terms: Term[] = []
  for (let i = 0; i < Math.max(1, count); i++) {
    const start = dated(starts[i]?.date ?? null)
    const end = dated(ends[i]?.date ?? null)
    const ongoing = ends[i]?.present === true
    if (start === null && end === null) continue
    terms.push({
      start,
      end,
      ...(ongoing && { ongoing: true as const }),
      ...(!endRow && start && { open: true as const }),
      ...(acting && { acting: true as const }),
    })
  }
  return terms
}

interface Bound {
  date: DateValue | null
  present?: true
  acting?: true
}

/** One bound for each line that holds one; lines in brackets or small type are remarks. */
function readDates(nodes: readonly Node[], tables: OfficeTables, context: Context): Bound[] {
  const lines = toLines(nodes)
  const acting = lines.some((line) => isActing(line, tables))
  const plain = lines.filter((line, i) => i === 0 || !isRemark(line))
  const bounds: Bound[] = []
  for (const line of plain) {
    const reading = parseDateNodes(nodesOf([line]), context)
    if (reading) bounds.push({ date: reading.date, ...(acting && { acting: true as const }) })
    else if (isPresent(lineText(line), context)) bounds.push({ date: null, present: true })
  }
  if (bounds.length > 0) return bounds
  const reading = parseDateNodes(nodes, context)
  return reading ? [{ date: reading.date, ...(acting && { acting: true as const }) }] : []
}

/** `(acting)` behind a date. */
function isActing(line: Line, tables: OfficeTables): boolean {
  const text = lineText(line)
  if (tables.actingNotes.are(toWords(text))) return true
  const open = text.lastIndexOf('(')
  return open >= 0 && tables.actingNotes.are(toWords(text.slice(open)))
}

function isRemark(line: Line): boolean {
  return lineText(line).startsWith('(') || line.pieces.every((piece) => piece.small)
}

/**
 * Reads ranges: `1999–2002<br>2005–2007`. One bare year is start and end; a bare day is the start.
 */
export function readRanges(nodes: readonly Node[], tables: OfficeTables, context: Context): Term[] {
  const lines = toLines(nodes)
  const acting = lines.some((line) => isActing(line, tables) || startsActing(line, tables))
  const found = withoutRemarks(parseRangesNodes(nodes, context), toText(nodes))
  if (found.length > 0) {
    const ranges = found.map(({ range, start }) => ({ term: toTerm(range, acting), start }))
    return [...ranges, ...yearsBetween(toText(nodes), found, acting, context)]
      .sort((a, b) => a.start - b.start)
      .map(({ term }) => term)
      .filter((term) => term.start !== null || term.end !== null)
  }
  return lines.flatMap((line) => {
    const years = readYearList(lineText(line), tables, context)
    if (years.length > 1) return years.map((year) => single(year, acting))
    const lost = readLostDash(lineText(line), context)
    if (lost) return [{ ...lost, ...(acting && { acting: true as const }) }]
    const reading = parseDateNodes(nodesOf([line]), context)
    return reading && dated(reading.date) ? [single(reading.date, acting)] : []
  })
}

/** `2002 – 2010 (caretaker from 23 February 2010)`: what stands in brackets behind a term says more of it. */
function withoutRemarks<T extends { start: number }>(ranges: T[], words: string): T[] {
  if (ranges.length < 2) return ranges
  let at = 0
  let depth = 0
  const outside = ranges.filter(({ start }) => {
    for (; at < start; at++) {
      if (words[at] === '(' || words[at] === '（') depth++
      else if (words[at] === ')' || words[at] === '）') depth = Math.max(0, depth - 1)
    }
    return depth === 0
  })
  return outside[0] === ranges[0] ? outside : ranges
}

/** `1701, 1705–1706`: years that stand alone among ranges are terms too. */
function yearsBetween(
  words: string,
  ranges: readonly { start: number; end: number }[],
  acting: boolean,
  context: Context,
): { term: Term; start: number }[] {
  const years: { term: Term; start: number }[] = []
  let from = 0
  for (const { start, end } of [...ranges, { start: words.length, end: words.length }]) {
    let at = from
    for (const piece of words.slice(from, start).split(/[,;\n]/)) {
      const year = piece.trim()
      if (/^\d{4}$/.test(year)) {
        const date = parseDateText(year, context)?.date
        if (date) years.push({ term: single(date, acting), start: at })
      }
      at += piece.length + 1
    }
    from = Math.max(from, end)
  }
  return years
}

/** `1821, 1831 and 1838`: nothing but years. */
function readYearList(words: string, tables: OfficeTables, context: Context): DateValue[] {
  const years: DateValue[] = []
  for (const word of words.split(/[\s,;]+/)) {
    if (word === '' || tables.andWords.has(word.toLowerCase())) continue
    const date = /^\d{4}$/.test(word) ? parseDateText(word, context)?.date : undefined
    if (!date) return []
    years.push(date)
  }
  return years
}

/** `''interim'' 29 dicembre 1964 – 5 marzo 1965` */
function startsActing(line: Line, tables: OfficeTables): boolean {
  return tables.actingNotes.at(toWords(lineText(line)), 0) > 0
}

function toTerm(range: DateRange, acting: boolean): Term {
  return {
    start: dated(range.start),
    end: dated(range.end),
    ...(range.ongoing && { ongoing: true as const }),
    ...(acting && { acting: true as const }),
  }
}

function single(date: DateValue, acting: boolean): Term {
  const whole = date.precision !== 'day' && date.precision !== 'month'
  return { start: date, end: whole ? date : null, ...(acting && { acting: true as const }) }
}

/** `19401945`: two years between which the dash was lost on the way. */
function readLostDash(words: string, context: Context): Term | null {
  const found = /^(1[0-9]{3}|20[0-4][0-9])(1[0-9]{3}|20[0-4][0-9])$/.exec(words.trim())
  if (!found || Number(found[1]) > Number(found[2])) return null
  const start = parseDateText(found[1]!, context)?.date ?? null
  const end = parseDateText(found[2]!, context)?.date ?? null
  return start && end ? { start, end } : null
}
