import type { DateValue } from '../../../model/index.ts'
import type { Context } from '../../../values/context.ts'
import { type DateFinding, findDates } from '../../../values/dates/index.ts'
import type { Lexicon } from './lexicon.ts'
import type { Token } from './tokens.ts'

/** A date or range in a sentence, in tokens. */
export interface ProseDate {
  start: number
  end: number
  from: DateValue | null
  to: DateValue | null
  /** One day, month or year: `from` holds it. */
  point: boolean
  ongoing: boolean
  /** `(1999–2002)`: belongs to the words before it. */
  bracketed: boolean
}

/** The date that words such as `that year` and `3 September` go on from. */
export interface DateMemory {
  last: DateValue | null
  /** It is the end of a range: `the next year` may be that after its start. */
  closing?: boolean
}

/**
 * All dates of a sentence, with those completed that leave the year to the sentence before:
 *
 *     Botha died on 27 August 1919, and Smuts followed him as Prime Minister on 3 September.
 *                                                                               ^ of 1919
 */
export function readDates(
  sentence: string,
  tokens: readonly Token[],
  lexicon: Lexicon,
  context: Context,
  memory: DateMemory,
): ProseDate[] {
  const findings = findDates(sentence, context)
  const months = monthsOf(context)
  const dates: ProseDate[] = []
  let next = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    while (next < findings.length && findings[next]!.end <= token.start) next++
    const finding = findings[next]
    if (
      finding &&
      !isCentury(finding) &&
      !isCount(finding, sentence) &&
      finding.start <= token.start &&
      token.start < finding.end
    ) {
      let end = i + 1
      while (end < tokens.length && tokens[end]!.start < finding.end) end++
      end = skipSameYear(tokens, end, lexicon)
      const { date, range } = finding
      const from = withYear(date ?? range?.start ?? null, memory.last)
      const to = withYear(range?.end ?? null, from ?? memory.last)
      if (from || to)
        dates.push({
          start: i,
          end,
          from,
          to,
          point: date !== undefined,
          ongoing: range?.ongoing === true,
          bracketed: false,
        })
      memory.last = to ?? from ?? memory.last
      if (to ?? from) memory.closing = to !== null
      i = end - 1
      next++
      continue
    }
    const partial = readPartial(tokens, i, months, lexicon, memory)
    if (partial) {
      dates.push({
        start: i,
        end: partial.end,
        from: partial.date,
        to: null,
        point: true,
        ongoing: false,
        bracketed: false,
      })
      memory.last = partial.date
      memory.closing = false
      i = partial.end - 1
    }
  }
  markBracketed(tokens, dates)
  return dates
}

/** `the 44th and current`: an ordinal that could count centuries dates no office. */
function isCentury({ date }: DateFinding): boolean {
  return date?.precision === 'century'
}

/** `by 200 votes to 100`: a number of less than four digits that is no year of a range, nor behind `in`. */
function isCount({ start, end, date, range }: DateFinding, sentence: string): boolean {
  if (end - start > 12 || (range?.start && range.end)) return false
  const words = sentence.slice(start, end)
  if (!/^\D*\b\d{1,3}$/.test(words) || (date ?? range?.start ?? range?.end)?.precision !== 'year') return false
  return !/\b[Ii]n $/.test(sentence.slice(Math.max(0, start - 4), start))
}

/** Parentheses that hold dates and nothing else. */
function markBracketed(tokens: readonly Token[], dates: ProseDate[]): void {
  for (let i = 0; i < dates.length; i++) {
    if (tokens[dates[i]!.start - 1]?.lower !== '(') continue
    let last = i
    while (dates[last + 1] && isSeparator(tokens, dates[last]!.end, dates[last + 1]!.start)) last++
    if (tokens[dates[last]!.end]?.lower === ')') for (let k = i; k <= last; k++) dates[k]!.bracketed = true
    i = last
  }
}

const separators = new Set([',', ';', 'and', '&', 'again'])

function isSeparator(tokens: readonly Token[], start: number, end: number): boolean {
  if (end - start > 3) return false
  for (let i = start; i < end; i++) {
    const { lower } = tokens[i]!
    if (!separators.has(lower)) return false
  }
  return true
}

/** A date that leaves out its year, completed from the one before it; never a day that may be before it. */
function readPartial(
  tokens: readonly Token[],
  index: number,
  months: ReadonlyMap<string, number>,
  lexicon: Lexicon,
  { last, closing }: DateMemory,
): { date: DateValue; end: number } | null {
  if (!last) return null
  const year = /^\d{4}/.exec(last.edtf)?.[0]
  if (year === undefined) return null
  const token = tokens[index]!
  if (token.kind === 'word') {
    const match = lexicon.match(tokens, index)
    if (match?.entry.sameYear) return complete(year, null, null, tokens, index, index + match.length)
    if (match && !closing) {
      const end = index + match.length
      if (match.entry.nextYear) return complete(yearAfter(year, 1), null, null, tokens, index, end)
      const month = Number(last.edtf.slice(5, 7))
      if (match.entry.nextMonth && month > 0 && month < 13)
        return complete(month === 12 ? yearAfter(year, 1) : year, (month % 12) + 1, null, tokens, index, end)
    }
    const later = closing ? undefined : lexicon.numbers.get(token.lower)
    if (later !== undefined) {
      const behind = lexicon.match(tokens, index + 1)
      if (behind?.entry.yearsLater)
        return complete(yearAfter(year, later), null, null, tokens, index, index + 1 + behind.length)
    }
    if (match?.entry.nextDay && last.precision === 'day') return dayAfter(last, tokens, index, index + match.length)
  }
  // that September
  const month = token.capital ? months.get(token.lower) : undefined
  if (month === undefined || !monthLeads.has(tokens[index - 1]?.lower ?? '')) return null
  const { date, end } = complete(year, month, null, tokens, index, index + 1)
  return isBefore(date, last) ? null : { date, end: skipSameYear(tokens, end, lexicon) }
}

/** `in October of that year`: behind the year that it takes anyway. */
function skipSameYear(tokens: readonly Token[], index: number, lexicon: Lexicon): number {
  if (tokens[index]?.lower !== 'of' || index + 1 >= tokens.length) return index
  const match = lexicon.match(tokens, index + 1)
  return match?.entry.sameYear ? index + 1 + match.length : index
}

/** Words before a month without a year. */
const monthLeads = new Set(['in', 'that', 'until', 'from', 'to', 'since'])

/** A day without a year takes that of the date before it: null where there is none, or where the day would be before that. */
function withYear(date: DateValue | null, last: DateValue | null): DateValue | null {
  if (!date?.edtf.startsWith('XXXX')) return date
  const year = last && /^\d{4}/.exec(last.edtf)?.[0]
  if (!last || year === null || year === undefined) return null
  const completed = { ...date, edtf: year + date.edtf.slice(4) }
  return isBefore(completed, last) ? null : completed
}

function isBefore(a: DateValue, b: DateValue): boolean {
  const length = Math.min(a.edtf.length, b.edtf.length)
  return a.edtf.slice(0, length) < b.edtf.slice(0, length)
}

function complete(
  year: string,
  month: number | null,
  day: number | null,
  tokens: readonly Token[],
  start: number,
  end: number,
): { date: DateValue; end: number } {
  const edtf = [
    year,
    ...[month, day].filter((part) => part !== null).map((part) => String(part).padStart(2, '0')),
  ].join('-')
  const text = tokens
    .slice(start, end)
    .map((token) => token.text)
    .join(' ')
  return { date: { text, edtf, precision: day !== null ? 'day' : month !== null ? 'month' : 'year' }, end }
}

function yearAfter(year: string, more: number): string {
  return String(Number(year) + more).padStart(4, '0')
}

function dayAfter(
  last: DateValue,
  tokens: readonly Token[],
  start: number,
  end: number,
): { date: DateValue; end: number } | null {
  const time = Date.parse(`${last.edtf}T00:00:00Z`)
  if (Number.isNaN(time)) return null
  const [, year = '', month = '', day = ''] =
    /^(\d{4})-(\d\d)-(\d\d)/.exec(new Date(time + 86_400_000).toISOString()) ?? []
  return complete(year, Number(month), Number(day), tokens, start, end)
}

const monthCache = new WeakMap<object, ReadonlyMap<string, number>>()

/** Names of months → their numbers. */
export function monthsOf({ language }: Context): ReadonlyMap<string, number> {
  let months = monthCache.get(language)
  if (!months) {
    const entries: [string, number][] = []
    language.dates.cldr?.months.forEach((names, index) => {
      for (const name of names) if (name.length > 2) entries.push([name.toLowerCase(), index + 1])
    })
    months = new Map(entries)
    monthCache.set(language, months)
  }
  return months
}
