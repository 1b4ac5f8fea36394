import type { DateValue } from '../../../model/index.ts'
import type { Context } from '../../../values/context.ts'
import { type DateFinding, findDates } from '../../../values/dates/index.ts'
import { CLOSE, OPEN, OR } from './fixed-words.ts'
import type { Lexicon } from './lexicon.ts'
import { type DateMemory, readPartial, skipSameYear, withYear } from './partial-dates.ts'
import { DATED, type Sentence } from './sentence.ts'
import { AS, CONTINUES_DATE, DATE_JOINT, MONTH, PREPOSITION } from './word-bits.ts'

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

const none: readonly ProseDate[] = []

/**
 * All dates of a sentence, with those completed that leave the year to the sentence before:
 *
 *     Botha died on 27 August 1919, and Smuts followed him as Prime Minister on 3 September.
 *                                                                               ^ of 1919
 *
 * Their tokens are marked as such.
 */
export function readDates(
  sentence: Sentence,
  lexicon: Lexicon,
  context: Context,
  memory: DateMemory,
): readonly ProseDate[] {
  const { count, starts, text, from: offset } = sentence
  const partial = mayContinue(sentence)
  if (!sentence.figures && !partial) return none
  const findings = sentence.figures ? findDates(text.slice(offset, sentence.to), context) : []
  if (findings.length === 0 && !partial) return none
  const dates: ProseDate[] = []
  let next = 0
  for (let i = 0; i < count; i++) {
    const start = starts[i]! - offset
    while (next < findings.length && findings[next]!.end <= start) next++
    if (next === findings.length && !partial) break
    const finding = next < findings.length ? findings[next]! : null
    if (finding && finding.start <= start && !isCentury(finding) && !isCount(finding, sentence)) {
      let end = i + 1
      while (end < count && starts[end]! - offset < finding.end) end++
      end = skipSameYear(sentence, end)
      const { date, range } = finding
      if (range && isEither(sentence, i, end)) {
        i = end - 1
        next++
        continue
      }
      const from = withYear(date ?? range?.start ?? null, null, memory)
      const to = withYear(range?.end ?? null, from, memory)
      if (from || to) {
        const ongoing = range?.ongoing === true
        dates.push({ start: i, end, from, to, point: date !== undefined, ongoing, bracketed: false })
        if (!isAside(sentence, i)) memory.remember(to ?? from!, to !== null)
      }
      i = end - 1
      next++
      continue
    }
    const found = partial ? readPartial(sentence, i, lexicon, memory) : null
    if (found) {
      const { date, end } = found
      dates.push({ start: i, end, from: date, to: null, point: true, ongoing: false, bracketed: false })
      memory.remember(date, false)
      i = end - 1
    }
  }
  for (const { start, end } of dates) for (let i = start; i < end; i++) sentence.flags[i]! |= DATED
  markBracketed(sentence, dates)
  return dates
}

/** `1910 or 1911`: no range, and neither is said. */
function isEither({ ids }: Sentence, start: number, end: number): boolean {
  for (let i = start + 1; i < end; i++) if (ids[i] === OR) return true
  return false
}

/** `as in 1964`: what comes behind it is not of that year. */
function isAside({ small }: Sentence, index: number): boolean {
  return index > 1 && (small[index - 1]! & PREPOSITION) !== 0 && (small[index - 2]! & AS) !== 0
}

/** Whether there are words that take the year from the date before. */
function mayContinue(sentence: Sentence): boolean {
  if ((sentence.allTraits & CONTINUES_DATE) !== 0) return true
  for (let i = 0; i < sentence.count; i++) if ((sentence.classes[i]! & MONTH) !== 0) return true
  return false
}

/** `the 44th and current`: an ordinal that could count centuries dates no office. */
function isCentury({ date }: DateFinding): boolean {
  return date?.precision === 'century'
}

/** `by 200 votes to 100`: a number of less than four digits that is no year of a range, nor behind `in`. */
function isCount({ start, end, date, range }: DateFinding, { text, from }: Sentence): boolean {
  if (end - start > 12 || (range?.start && range.end)) return false
  if ((date ?? range?.start ?? range?.end)?.precision !== 'year') return false
  if (!/^\D*\b\d{1,3}$/.test(text.slice(from + start, from + end))) return false
  return !/\b[Ii]n $/.test(text.slice(from + Math.max(0, start - 4), from + start))
}

/** Parentheses that hold dates and nothing else. */
function markBracketed(sentence: Sentence, dates: readonly ProseDate[]): void {
  const { ids } = sentence
  for (let i = 0; i < dates.length; i++) {
    const { start } = dates[i]!
    if (start === 0 || ids[start - 1] !== OPEN) continue
    let last = i
    while (last + 1 < dates.length && isSeparator(sentence, dates[last]!.end, dates[last + 1]!.start)) last++
    if (ids[dates[last]!.end] === CLOSE) for (let k = i; k <= last; k++) dates[k]!.bracketed = true
    i = last
  }
}

function isSeparator({ classes }: Sentence, start: number, end: number): boolean {
  if (end - start > 3) return false
  for (let i = start; i < end; i++) if ((classes[i]! & DATE_JOINT) === 0) return false
  return true
}
