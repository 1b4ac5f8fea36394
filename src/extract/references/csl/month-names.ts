import { owned } from '../../../document/index.ts'
import type { Context } from '../../../values/context.ts'
import { parseDateText } from '../../../values/dates/index.ts'

const SLOTS = 512
const LAST = SLOTS - 1
const MOST = 200
const LONGEST = 16

/**
 * The months that words name in dates of one form. A reader of dates is asked for each name once, with a day that may be the
 * number of a month and with one that may not. What it said is found by the letters: no slice of the page has to be made, and
 * no hash of it.
 */
export class MonthNames {
  private readonly names: string[] = new Array<string>(SLOTS).fill('')
  private readonly months = new Uint8Array(SLOTS)
  private count = 0
  /** A day of a month in 2000, or the whole of the month, with its name. */
  private readonly example: (name: string, day: number) => string

  constructor(example: (name: string, day: number) => string) {
    this.example = example
  }

  /** 1 to 12; 0 for words that are no month, or may be more than that. */
  at(words: string, start: number, end: number, context: Context): number {
    if (end <= start || end - start > LONGEST) return 0
    let hash = 0
    for (let i = start; i < end; i++) {
      const c = words.charCodeAt(i)
      // > 7 de mayo de 2012   3 сер. 1529: readers know best what goes with what
      if (c < 65) return 0
      hash = (Math.imul(hash, 31) + c) | 0
    }
    let slot = hash & LAST
    for (let name = this.names[slot]!; name !== ''; name = this.names[slot]!) {
      if (stands(name, words, start, end)) return this.months[slot]!
      slot = (slot + 1) & LAST
    }
    return this.learn(words.slice(start, end), slot, context)
  }

  private learn(name: string, slot: number, context: Context): number {
    const month = monthOf(this.example(name, 28), context)
    const number = monthOf(this.example(name, 3), context) === month ? month : 0
    if (this.count < MOST) {
      this.count++
      this.names[slot] = owned(name)
      this.months[slot] = number
    } else {
      this.count = 0
      this.names.fill('')
    }
    return number
  }
}

/** The month of an example; 0 where it is read as anything else. */
function monthOf(words: string, context: Context): number {
  const reading = parseDateText(words, context)
  if (reading === null || reading.start !== 0 || reading.end !== words.length) return 0
  const month = form.exec(reading.date.edtf)
  return month === null ? 0 : Number(month[1])
}

const form = /^2000-(0[1-9]|1[0-2])(?:-28|-03)?$/

function stands(name: string, words: string, start: number, end: number): boolean {
  if (name.length !== end - start) return false
  for (let i = 0; i < name.length; i++) if (name.charCodeAt(i) !== words.charCodeAt(start + i)) return false
  return true
}
