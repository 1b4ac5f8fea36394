import type { DateValue, Evidence, Place, TextLink } from '../../model/index.ts'
import type { Context } from '../../values/context.ts'
import { parseDateNodes, parseDateText, reportDate } from '../../values/dates/index.ts'
import { linksOf, parsePlaceText, tidy, valueWords } from '../../values/index.ts'
import type { RowReading } from '../reading.ts'
import { proof, type Rows } from './rows.ts'

/** What a box says of a birth or a death. */
export interface LifeDate {
  date?: DateValue
  dateProof: Evidence[]
  place?: Place
  placeProof: Evidence[]
  /** The name in front of the date of a row that holds name, date and place. */
  name?: string
  nameProof: Evidence[]
}

/** The canonical names of the rows of a birth or a death. */
export interface LifeRows {
  date: string
  /** Name, date and place in one. */
  mixed: string
  year: string
  month: string
  day: string
  dayMonth: string
}

export const birthRows: LifeRows = {
  date: 'birthDate',
  mixed: 'born',
  year: 'birthYear',
  month: 'birthMonth',
  day: 'birthDay',
  dayMonth: 'birthDayMonth',
}
export const deathRows: LifeRows = {
  date: 'deathDate',
  mixed: 'died',
  year: 'deathYear',
  month: 'deathMonth',
  day: 'deathDay',
  dayMonth: 'deathDayMonth',
}

/** The date of a birth or death, and what else stands in its row. */
export function readLifeDate(rows: Rows, names: LifeRows, context: Context): LifeDate {
  const life: LifeDate = { dateProof: [], placeProof: [], nameProof: [] }
  for (const row of rows.all(names.date, names.mixed)) {
    readRow(row, row.parameter.name === names.mixed, life, context)
    if (life.date) break
  }
  if (!life.date) readParts(rows, names, life, context)
  return life
}

function readRow(row: RowReading, mixed: boolean, life: LifeDate, context: Context): void {
  const reading = parseDateNodes(row.nodes, context)
  const { text } = row.parameter
  if (!reading) {
    // > Born | Springfield: no date, so the words are a place
    if (mixed && !life.place && !hasDigit(text)) setPlace(row, text, life, context)
    return
  }
  life.date = reading.date
  life.dateProof = proof([row])
  // rows of a date alone are looked at as such
  if (mixed) reportDate(reading, text, row.parameter.position, context)
  const after = placeWords(text.slice(reading.end), context)
  const before = tidy(text.slice(0, reading.start).replaceAll('(', ' ').replaceAll(')', ' '))
  if (after !== '' && !life.place) setPlace(row, after, life, context)
  if (!mixed || before === '' || !hasLetters(before)) return
  // > Jane Queen Example 17 May 1953 Springfield · Gouda, 12 februari 1956
  //   ^ name                                       ^ place
  if (life.place || (linksOf(row.nodes).length === 0 && !before.includes(','))) {
    if (startsUpper(before)) {
      life.name = before
      life.nameProof = proof([row])
    }
  } else setPlace(row, before, life, context)
}

function setPlace(row: RowReading, words: string, life: LifeDate, context: Context): void {
  const place = parsePlaceText(words, context)
  if (!place) return
  const links: TextLink[] = linksOf(row.nodes).filter((link) => words.includes(link.text))
  life.place =
    links.length > 0
      ? { text: place.text, parts: place.parts, links, ...(place.now !== undefined && { now: place.now }) }
      : place
  life.placeProof = proof([row])
}

/** Words behind a date that can be a place: without its age, its style, `in`. */
function placeWords(words: string, context: Context): string {
  let rest = tidy(words)
  // > (aged 65) Moscow · (Old Style) Moscow · [O.S. 17 June] Tiflis
  while (rest.startsWith('(') || rest.startsWith('[') || rest.startsWith('（')) {
    const end = rest.search(/[)\]）]/)
    if (end < 0) return ''
    rest = tidy(rest.slice(end + 1))
  }
  const space = rest.indexOf(' ')
  const { placeLeads, nearWords } = valueWords(context.language)
  const lead = space > 0 ? rest.slice(0, space).toLowerCase() : ''
  if (placeLeads.has(lead)) rest = tidy(rest.slice(space))
  // > near Ndola, Northern Rhodesia
  const named = nearWords.has(lead) ? rest.slice(space + 1) : rest
  // > 5 May 1500 or 1501 …: a rest with numbers is none
  return rest === '' || hasDigit(rest.slice(0, 12)) || !hasLetters(rest) || !startsUpper(named) ? '' : rest
}

/** Day, month and year in parameters of their own. */
function readParts(rows: Rows, names: LifeRows, life: LifeDate, context: Context): void {
  const year = rows.first(names.year)
  if (!year) return
  const used = [year]
  // > AnnoNascita = 12: a year, not a day
  let words = /^\d{1,2}$/.test(year.parameter.text) ? year.parameter.text.padStart(4, '0') : year.parameter.text
  const dayMonth = rows.first(names.dayMonth)
  const month = rows.first(names.month)
  const day = rows.first(names.day)
  if (dayMonth) {
    used.unshift(dayMonth)
    // > 5月17日, 1900年: the year stands in front where it says that it is one
    words = words.endsWith('年') ? `${words}${dayMonth.parameter.text}` : `${dayMonth.parameter.text} ${words}`
  } else if (month) {
    const parts = [words, month.parameter.text, ...(day ? [day.parameter.text] : [])]
    const numeric = parts.every((part) => /^\d{1,4}\D?$/.test(part))
    words = numeric
      ? parts.map((part) => String(Number.parseInt(part, 10)).padStart(2, '0')).join('-')
      : [...parts].reverse().join(' ')
    if (day) used.unshift(day)
    used.unshift(month)
  }
  const reading = parseDateText(words, context)
  if (!reading) return
  life.date = reading.date
  life.dateProof = proof(used)
}

function hasDigit(words: string): boolean {
  return /\d/.test(words)
}

function hasLetters(words: string): boolean {
  return /\p{L}/u.test(words)
}

/** Scripts without capitals count as upper case. */
function startsUpper(words: string): boolean {
  const first = words[0] ?? ''
  return first === first.toUpperCase() || first !== first.toLowerCase()
}
