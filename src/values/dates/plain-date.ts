import type { DateValue } from '../../model/index.ts'
import { isGregorianDay } from './calendars.ts'
import { classOf, LETTER } from './characters.ts'
import { write } from './decide.ts'
import { foldUnit, JOINED, SILENT } from './fold-word.ts'
import type { Lexicon } from './lexicon.ts'
import { COMMA, HYPHEN } from './marks.ts'
import { isPlainYear } from './plain-years.ts'
import { ROOT } from './trie.ts'

const SPACE = 32
const LONGEST = 40

/**
 * The date of a value that is one of the commonest forms from its first letter to its last; null where it is none of them,
 * and is read as any other. It is what the shapes would read, without tokens: nothing stands around it, the month is no other
 * word, and the calendar has the day.
 *
 * > | 1953   1953-05-17   17 May 1953   May 17, 1953   May 1953
 */
export function plainDate(text: string, lexicon: Lexicon): DateValue | null {
  const { length } = text
  if (length < 4 || length > LONGEST) return null
  if (!isDigit(text, 0)) return monthFirst(text, lexicon)
  if (length === 4) {
    const year = numberAt(text, 0, 4)
    return !isPlainYear(year) ? null : { text, edtf: text, precision: 'year' }
  }
  if (text.charCodeAt(4) === HYPHEN) return isoDay(text)
  // > | 17 May 1953
  const monthAt = text.charCodeAt(1) === SPACE ? 2 : 3
  if (text.charCodeAt(monthAt - 1) !== SPACE) return null
  const yearAt = length - 4
  const day = numberAt(text, 0, monthAt - 1)
  if (day <= 0 || wordEnd(text, monthAt) !== yearAt - 1) return null
  return dayOf(text, yearAt, monthOf(text, monthAt, yearAt - 1, lexicon), day)
}

/** > | May 17, 1953   May 1953 */
function monthFirst(text: string, lexicon: Lexicon): DateValue | null {
  const end = wordEnd(text, 0)
  const yearAt = text.length - 4
  if (end === 0 || end + 1 > yearAt) return null
  if (end + 1 === yearAt) return dayOf(text, yearAt, monthOf(text, 0, end, lexicon), 0)
  const comma = yearAt - 2
  if (text.charCodeAt(comma) !== COMMA || text.charCodeAt(comma + 1) !== SPACE) return null
  const day = comma - end <= 3 ? numberAt(text, end + 1, comma) : 0
  return day > 0 ? dayOf(text, yearAt, monthOf(text, 0, end, lexicon), day) : null
}

/** > | 1953-05-17 */
function isoDay(text: string): DateValue | null {
  if (text.length !== 10 || text.charCodeAt(7) !== HYPHEN) return null
  const year = numberAt(text, 0, 4)
  const day = { year, month: numberAt(text, 5, 7), day: numberAt(text, 8, 10) }
  return !isPlainYear(year) || !isGregorianDay(day) ? null : { text, edtf: text, precision: 'day' }
}

/** A day, or with day 0 a month. */
function dayOf(text: string, yearAt: number, month: number, day: number): DateValue | null {
  const year = numberAt(text, yearAt, yearAt + 4)
  if (month === 0 || !isPlainYear(year)) return null
  if (day === 0) return { text, edtf: write({ year, month, day: 1 }).slice(0, 7), precision: 'month' }
  const date = { year, month, day }
  return isGregorianDay(date) ? { text, edtf: write(date), precision: 'day' } : null
}

function isDigit(text: string, i: number): boolean {
  const unit = text.charCodeAt(i)
  return unit >= 48 && unit <= 57
}

/** -1 where not all is digits. */
function numberAt(text: string, start: number, end: number): number {
  let value = 0
  for (let i = start; i < end; i++) {
    if (!isDigit(text, i)) return -1
    value = value * 10 + text.charCodeAt(i) - 48
  }
  return value
}

/** Where the letters that begin at an offset end, if a space follows them; else 0. */
function wordEnd(text: string, start: number): number {
  let end = start
  while (end < text.length && classOf(text.charCodeAt(end)) === LETTER) end++
  return end > start && text.charCodeAt(end) === SPACE ? end : 0
}

/** The number of a month that is nothing else; 0 where there is none. */
function monthOf(text: string, start: number, end: number, { trie, words }: Lexicon): number {
  let node = ROOT
  for (let i = start; i < end; i++) {
    const unit = foldUnit(text.charCodeAt(i))
    if (unit === JOINED) return 0
    if (unit !== SILENT) node = trie.step(node, unit)
  }
  return words[trie.wordAt(node)]!.onlyMonth
}
