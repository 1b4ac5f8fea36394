import type { DateValue } from '../model/index.ts'
import type { Context } from './context.ts'
import { type DateFinding, findDates } from './dates/index.ts'
import { valueWords } from './value-words.ts'

/** What the brackets behind a name say of a life, with the stretches of the words it was read from. */
export interface LifeSpan {
  birth: LifeDate | null
  death: LifeDate | null
  /** A word for birth, or two exact dates: the words are about a person, not a firm or a war. */
  isPerson: boolean
}

export interface LifeDate {
  date: DateValue
  start: number
  end: number
}

/** How far into the words the brackets are looked for. */
const REACH = 400

/**
 * The first brackets with a date in a lead: `(born 17 May 1953)`, `(22 October 1929 – 20 March 1990)`, `(* 17. Mai 1953 in Bonn;
 * † 3. Juni 2020)`. Null where they say nothing of a life.
 */
export function parseLifeSpan(words: string, context: Pick<Context, 'language' | 'dayFirst'>): LifeSpan | null {
  const brackets = bracketsIn(words)
  if (!brackets) return null
  const inside = words.slice(brackets.start, brackets.end)
  const [first, second] = findDates(inside, context)
  if (!first) return null
  const { bornWords, diedWords } = valueWords(context.language)
  const before = inside
    .slice(0, first.start)
    .toLowerCase()
    .split(/[\s,;:.()]+/)
  const bornWord = before.some((word) => bornWords.has(word))
  // > (born in Springfield; died 3 June 1999)
  //                              ^ of birth it says nothing
  if (first.date && before.some((word) => diedWords.has(word))) return null
  const [birth, death] = first.range ? endsOf(first) : [datesOf(first), second ? datesOf(second) : null]
  const isLife = first.range
    ? death !== null
    : death !== null && isDeathBetween(inside.slice(first.end, death.start), diedWords)
  if (!birth || !(bornWord || isLife)) return null
  const isExact = birth.date.precision === 'day' && (!isLife || death?.date.precision !== 'century')
  const place = (found: LifeDate): LifeDate => ({
    ...found,
    start: found.start + brackets.start,
    end: found.end + brackets.start,
  })
  return {
    birth: place(birth),
    death: isLife && death ? place(death) : null,
    isPerson: bornWord || (isLife && isExact),
  }
}

/** A dash between two dates, or a word for death: `; zm. 15 lutego 1887`. */
function isDeathBetween(words: string, diedWords: ReadonlySet<string>): boolean {
  if (/[–—‐-]|†/.test(words)) return true
  return words
    .toLowerCase()
    .split(/[\s,;:.()]+/)
    .some((word) => diedWords.has(word))
}

function datesOf({ date, range, start, end }: DateFinding): LifeDate | null {
  const found = date ?? range?.start
  return found ? { date: found, start, end } : null
}

/** The two ends of a range. It says where it stands as a whole only: each end takes its half. */
function endsOf({ range, start, end }: DateFinding): [LifeDate | null, LifeDate | null] {
  const middle = (start + end) >> 1
  return [
    range?.start ? { date: range.start, start, end: range.end ? middle : end } : null,
    range?.end ? { date: range.end, start: range.start ? middle : start, end } : null,
  ]
}

function bracketsIn(text: string): { start: number; end: number } | null {
  for (let i = 0; i < Math.min(text.length, REACH); i++) {
    if (text[i] !== '(' && text[i] !== '（') continue
    let depth = 0
    for (let j = i; j < text.length && j < i + 2 * REACH; j++) {
      if (text[j] === '(' || text[j] === '（') depth++
      else if ((text[j] === ')' || text[j] === '）') && --depth === 0) {
        if (/\d/.test(text.slice(i, j))) return { start: i + 1, end: j }
        i = j
        break
      }
    }
  }
  return null
}
