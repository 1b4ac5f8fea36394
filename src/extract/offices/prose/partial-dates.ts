import type { DateValue } from '../../../model/index.ts'
import { OF } from './fixed-words.ts'
import type { Lexicon } from './lexicon.ts'
import { CAPITAL, type Sentence, WORD } from './sentence.ts'
import {
  CARDINAL,
  DAYS_LATER,
  MONTH,
  MONTH_LEAD,
  MONTHS_LATER,
  NEXT_DAY,
  NEXT_MONTH,
  NEXT_YEAR,
  SAME_YEAR,
  YEARS_LATER,
} from './word-bits.ts'

/** The date that words such as `that year` and `3 September` go on from; asked for where such words are met. */
export interface DateMemory {
  last(): DateValue | null
  /** It is the end of a range: `the next year` may be that after its start. */
  closing(): boolean
  remember(date: DateValue, closing: boolean): void
}

interface PartialDate {
  date: DateValue
  end: number
}

/** A date that leaves out its year, completed from the one before it; never a day that may be before it. */
export function readPartial(
  sentence: Sentence,
  index: number,
  lexicon: Lexicon,
  memory: DateMemory,
): PartialDate | null {
  const { flags, ids, classes } = sentence
  const own = classes[index]!
  const traits = sentence.traits[index]!
  const continues = (traits & (SAME_YEAR | NEXT_YEAR | NEXT_MONTH | NEXT_DAY)) !== 0
  const counted = (own & CARDINAL) !== 0 ? sentence.traits[index + 1]! & (YEARS_LATER | MONTHS_LATER | DAYS_LATER) : 0
  const month =
    (own & MONTH) !== 0 && (flags[index]! & CAPITAL) !== 0 && index > 0 && (classes[index - 1]! & MONTH_LEAD) !== 0
  if (!continues && counted === 0 && !month) return null
  const last = memory.last()
  const year = last && /^\d{4}/.exec(last.edtf)?.[0]
  if (!last || year == null) return null
  if ((flags[index]! & WORD) !== 0) {
    const end = index + sentence.lengths[index]!
    if ((traits & SAME_YEAR) !== 0) return complete(year, 0, 0, sentence, index, end)
    if (!memory.closing()) {
      if ((traits & NEXT_YEAR) !== 0) return complete(yearAfter(year, 1), 0, 0, sentence, index, end)
      if ((traits & NEXT_MONTH) !== 0) return monthAfter(last, 1, sentence, index, end)
      if (counted !== 0) {
        const more = lexicon.cardinals[ids[index]!]!
        const next = index + 1 + sentence.lengths[index + 1]!
        if (counted === DAYS_LATER) return dayAfter(last, more, sentence, index, next)
        if (counted === MONTHS_LATER) return monthAfter(last, more, sentence, index, next)
        return complete(yearAfter(year, more), 0, 0, sentence, index, next)
      }
    }
    if ((traits & NEXT_DAY) !== 0) return dayAfter(last, 1, sentence, index, end)
  }
  // that September
  if (!month) return null
  const { date, end } = complete(year, lexicon.months[ids[index]!]!, 0, sentence, index, index + 1)
  return isBefore(date, last) ? null : { date, end: skipSameYear(sentence, end) }
}

/** `in October of that year`: behind the year that it takes anyway. */
export function skipSameYear(sentence: Sentence, index: number): number {
  if (sentence.ids[index] !== OF) return index
  return (sentence.traits[index + 1]! & SAME_YEAR) !== 0 ? index + 1 + sentence.lengths[index + 1]! : index
}

/** A day without a year takes that of the date before it, `nearer` or remembered: null where there is none, or where the day would be before that. */
export function withYear(date: DateValue | null, nearer: DateValue | null, memory: DateMemory): DateValue | null {
  if (!date?.edtf.startsWith('XXXX')) return date
  const last = nearer ?? memory.last()
  const year = last && /^\d{4}/.exec(last.edtf)?.[0]
  if (!last || year == null) return null
  const completed = { ...date, edtf: year + date.edtf.slice(4) }
  return isBefore(completed, last) ? null : completed
}

function isBefore(a: DateValue, b: DateValue): boolean {
  const length = Math.min(a.edtf.length, b.edtf.length)
  return a.edtf.slice(0, length) < b.edtf.slice(0, length)
}

/** A year, or with a month, or with a day too; 0 for those that are not said. */
function complete(
  year: string,
  month: number,
  day: number,
  sentence: Sentence,
  start: number,
  end: number,
): PartialDate {
  let edtf = year
  if (month > 0) edtf += `-${String(month).padStart(2, '0')}`
  if (day > 0) edtf += `-${String(day).padStart(2, '0')}`
  let text = sentence.word(start)
  for (let i = start + 1; i < end; i++) text += ` ${sentence.word(i)}`
  return { date: { text, edtf, precision: day > 0 ? 'day' : month > 0 ? 'month' : 'year' }, end }
}

function yearAfter(year: string, more: number): string {
  return String(Number(year) + more).padStart(4, '0')
}

function monthAfter(
  { edtf }: DateValue,
  more: number,
  sentence: Sentence,
  start: number,
  end: number,
): PartialDate | null {
  const before = Number(edtf.slice(5, 7))
  // a season counts from 21
  if (!(before > 0 && before < 13)) return null
  const month = before - 1 + more
  return complete(yearAfter(edtf.slice(0, 4), Math.floor(month / 12)), (month % 12) + 1, 0, sentence, start, end)
}

function dayAfter(
  { edtf, precision }: DateValue,
  more: number,
  sentence: Sentence,
  start: number,
  end: number,
): PartialDate | null {
  const time = precision === 'day' ? Date.parse(`${edtf}T00:00:00Z`) : Number.NaN
  if (Number.isNaN(time)) return null
  const next = new Date(time + more * 86_400_000)
  const year = String(next.getUTCFullYear()).padStart(4, '0')
  return complete(year, next.getUTCMonth() + 1, next.getUTCDate(), sentence, start, end)
}
