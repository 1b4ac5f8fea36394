import { owned } from '../../../document/index.ts'
import type { LanguagePack } from '../../../language/index.ts'
import type { CslDate } from '../../../model/index.ts'
import type { Context } from '../../../values/context.ts'
import { parseDateText, parseRangeText } from '../../../values/dates/index.ts'
import { numericDay, PlainDays } from './plain-days.ts'

/** What was read before, by language and order of day and month: citations repeat their dates. */
const memories = new WeakMap<LanguagePack, { readonly dayFirst: Memory; readonly monthFirst: Memory }>()

class Memory {
  readonly days = new PlainDays()
  readonly dates = new Map<string, CslDate>()
  /** Whether words are a date from the first to the last of them. */
  readonly whole = new Map<string, boolean>()
}
const MOST = 5000
const LONGEST = 40

/** Reads the dates of citations. */
export class CitationDates {
  private readonly met: Memory
  private readonly context: Context

  constructor(context: Context) {
    this.context = context
    let both = memories.get(context.language)
    if (both === undefined)
      memories.set(context.language, (both = { dayFirst: new Memory(), monthFirst: new Memory() }))
    this.met = context.dayFirst ? both.dayFirst : both.monthFirst
  }

  /** The words of a date field; what is no date stays `literal`. */
  read(words: string): CslDate | null {
    if (words === '') return null
    const plain = this.met.days.read(words, this.context)
    if (plain !== null) return plain
    let date = this.met.dates.get(words)
    if (date === undefined) {
      date = this.parse(words) ?? noDate
      remember(this.met.dates, words, date)
    }
    return copyOf(date, words)
  }

  /** Words that may be a date and nothing else; null where they are none. */
  readStrict(words: string): CslDate | null {
    const date = this.read(words)
    return date?.['date-parts'] ? date : null
  }

  /** Whether words are a date from the first to the last of them. */
  spans(words: string): boolean {
    if (this.met.days.read(words, this.context) !== null) return true
    let whole = this.met.whole.get(words)
    if (whole === undefined) {
      const reading = parseDateText(words, this.context)
      whole = reading !== null && reading.start === 0 && reading.end === words.length
      remember(this.met.whole, words, whole)
    }
    return whole
  }

  private parse(words: string): CslDate | null {
    const mark = rangeMark.test(words)
    const range = mark ? parseRangeText(words, this.context) : null
    if (range?.range.start && range.range.end && range.start === 0) {
      const start = partsOf(range.range.start.edtf)
      const end = partsOf(range.range.end.edtf)
      if (start && end) return { ...start, 'date-parts': [start['date-parts']![0]!, end['date-parts']![0]!] }
    }
    const reading = parseDateText(words, this.context)
    return reading ? partsOf(reading.date.edtf) : null
  }
}

function remember<Value>(memory: Map<string, Value>, words: string, value: Value): void {
  if (words.length > LONGEST) return
  if (memory.size >= MOST) memory.clear()
  memory.set(owned(words), value)
}

/** What is remembered of words that are no date. */
const noDate: CslDate = {}

const rangeMark = /[–—/]|\d ?- ?\D|\D ?- ?\d|^\d{4}-\d{2,4}$| to /

/** A date of its own for each citation; `literal` where the words are none. */
function copyOf(date: CslDate, words: string): CslDate {
  const parts = date['date-parts']
  if (parts === undefined) return { literal: words }
  const copy: CslDate = {
    'date-parts': parts.length === 1 ? [parts[0]!.slice()] : parts.map((one) => one.slice()),
  }
  if (date.season !== undefined) copy.season = date.season
  if (date.circa !== undefined) copy.circa = date.circa
  return copy
}

// > -0043-05-17~
//   1 2  3  4
const form = /^(-?\d{4,})(?:-(\d\d)(?:-(\d\d))?)?([~?%]?)$/

/** EDTF → CSL. A year of BC counts down from -1 here, where EDTF has a year 0. */
export function partsOf(edtf: string): CslDate | null {
  const plain = numericDay(edtf)
  if (plain !== null) return plain
  // > [1953,1954]
  const first = edtf.startsWith('[')
    ? edtf
        .slice(1, -1)
        .split(/,|\.\./)
        .find((one) => one !== '')
    : edtf
  const circa = first !== edtf
  const match = form.exec(first ?? '')
  if (!match) {
    // > 195X
    return /^\d{2,3}X{1,2}$/.test(edtf) ? { 'date-parts': [[Number(edtf.replaceAll('X', '0'))]], circa: true } : null
  }
  const year = Number(match[1])
  const parts: number[] = [year <= 0 ? year - 1 : year]
  const month = Number(match[2] ?? 0)
  const season = month >= 21 && month <= 24 ? month - 20 : 0
  if (month >= 1 && month <= 12) {
    parts.push(month)
    if (match[3]) parts.push(Number(match[3]))
  }
  return {
    'date-parts': [parts],
    ...(season > 0 && { season }),
    ...((circa || match[4] !== '') && { circa: true }),
  }
}

/** `2019-03-30` of a date to the day; undefined for others. */
export function dayOf(date: CslDate | null): string | undefined {
  const parts = date?.['date-parts']?.[0]
  if (!parts || parts.length < 3) return undefined
  return `${String(parts[0]).padStart(4, '0')}-${String(parts[1]).padStart(2, '0')}-${String(parts[2]).padStart(2, '0')}`
}
