import type { DateValue } from '../model/index.ts'
import type { Context } from './context.ts'
import { type DateReading, parseDateText, parseRangeText } from './dates/index.ts'
import { valueWords } from './value-words.ts'

/** When something that a remark tells of began and ended. */
export interface Years {
  start?: DateValue
  end?: DateValue
  /** How a marriage ended: `divorced`, `died` … */
  ending?: string
  /** What the remark says beside the years. */
  rest: string[]
  /** Whether any of it was read. */
  read: boolean
}

/**
 * The years in a remark behind a name. A mere year is a start; behind a party (`oneYearIsBoth`) it is start and end.
 *
 *     m. 1968; div. 1991 · 1968–1991, his death · until 2015 · married 3 May 1968
 */
export function parseYears(notes: readonly string[], context: Context, oneYearIsBoth = false): Years {
  const years: Years = { rest: [], read: false }
  for (const note of notes)
    for (const clause of clausesOf(note).flatMap((one) => cutAtEnding(one, context))) {
      if (readClause(clause, years, context, oneYearIsBoth)) years.read = true
      else years.rest.push(clause)
    }
  return years
}

/** Cuts at `;` and `,`, but not in `May 3, 1968`. */
function clausesOf(note: string): string[] {
  const clauses: string[] = []
  for (const part of note.split(/[;；]/)) {
    const pieces = part.split(/[,，、]/)
    for (let i = 0; i < pieces.length; i++) {
      const piece = pieces[i]!.trim()
      const last = clauses[clauses.length - 1]
      if (i > 0 && last !== undefined && /^\d{3,4}\b/.test(piece) && /\d{1,2}$/.test(last) && !/\d{3,4}/.test(last))
        clauses[clauses.length - 1] = `${last}, ${piece}`
      else if (piece !== '') clauses.push(piece)
    }
  }
  return clauses
}

/** > m. 43 BC – div. 41 BC */
function cutAtEnding(clause: string, context: Context): string[] {
  const { endings } = valueWords(context.language)
  const dash = clause.search(/ ?[–—-] ?\p{L}/u)
  if (dash <= 0) return [clause]
  const behind = clause.slice(dash).replace(/^ ?[–—-] ?/, '')
  const { word, rest } = leadingWord(behind, (words) => endings.has(words))
  return word === null || rest === '' ? [clause] : [clause.slice(0, dash), behind]
}

function readClause(clause: string, years: Years, context: Context, oneYearIsBoth: boolean): boolean {
  const { endings, marriedWords } = valueWords(context.language)
  const { word, rest } = leadingWord(clause, (words) => endings.has(words) || marriedWords.has(words))
  if (word !== null) {
    const ending = endings.get(word)
    if (ending !== undefined) return readEnding(ending, rest, years, context)
    if (rest === '') return true
  }
  const words = word === null ? clause : rest
  const range = parseRangeText(words, context)
  if (range && (range.range.start || range.range.end)) {
    // > 1980–1990; from 2003: from the first year to the last
    const isFurther = years.start !== undefined && years.end !== undefined
    if (range.range.start && !isFurther) years.start = range.range.start
    if (range.range.end) years.end = range.range.end
    else if (isFurther) delete years.end
    // > 1968–1991 his death
    const behind = words.slice(range.end).trim()
    const after = behind === '' ? undefined : endings.get(fold(behind))
    if (after !== undefined) years.ending = after
    return true
  }
  const reading = parseDateText(words, context)
  if (!reading || !isWhole(reading, words)) return trailingEnding(words, years, context)
  if (years.start && word === null && !oneYearIsBoth) years.end = reading.date
  else years.start = reading.date
  if (oneYearIsBoth && word === null) years.end = reading.date
  return true
}

function readEnding(ending: string, rest: string, years: Years, context: Context): boolean {
  years.ending = ending
  if (rest === '') return true
  const reading = parseDateText(rest, context)
  if (reading) years.end = reading.date
  return true
}

/** `1991 divorced`, Japanese `1991年離婚`. */
function trailingEnding(words: string, years: Years, context: Context): boolean {
  const reading = parseDateText(words, context)
  if (!reading) return false
  const { endings, marriedWords } = valueWords(context.language)
  const behind = fold(words.slice(reading.end))
  const ending = endings.get(behind)
  if (ending !== undefined) {
    years.ending = ending
    years.end = reading.date
    return true
  }
  if (!marriedWords.has(behind)) return false
  years.start = reading.date
  return true
}

function isWhole(reading: DateReading, words: string): boolean {
  return words.slice(0, reading.start).trim().length <= 3 && words.slice(reading.end).trim().length <= 2
}

/** The longest run of words at the front that is known, up to four. */
function leadingWord(clause: string, known: (words: string) => boolean): { word: string | null; rest: string } {
  let end = -1
  let found: string | null = null
  let from = 0
  for (let count = 0; count < 4 && from < clause.length; count++) {
    let to = from
    while (
      to < clause.length &&
      clause[to] !== ' ' &&
      !(to > from && isDigit(clause[to]!) && !isDigit(clause[to - 1]!))
    )
      to++
    const words = fold(clause.slice(0, to))
    if (known(words)) {
      found = words
      end = to
    }
    from = clause[to] === ' ' ? to + 1 : to
  }
  return found === null ? { word: null, rest: clause } : { word: found, rest: clause.slice(end).trim() }
}

function isDigit(c: string): boolean {
  return c >= '0' && c <= '9'
}

/** Lower case, without a final full stop or colon. */
function fold(words: string): string {
  const trimmed = words.trim().toLowerCase().replaceAll('’', "'")
  return trimmed.endsWith('.') || trimmed.endsWith(':') ? trimmed.slice(0, -1) : trimmed
}
