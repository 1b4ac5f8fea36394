import { authorLeads } from '../../../language/index.ts'
import type { CslDate, CslName } from '../../../model/index.ts'
import { namesOfList } from '../csl/names.ts'
import type { SourceReading } from '../reading.ts'
import { withoutGaps } from './cut.ts'
import { isCommon, isPerson, isSurname } from './is-person.ts'
import { digitsEnd, hasYear, isSpace, kindAt, LETTER } from './letters.ts'
import type { SourcePatterns } from './patterns.ts'
import { findEditors } from './take-numbers.ts'

/** What stands in front of a title. */
export interface Front {
  names: CslName[]
  editors: boolean
  others: boolean
  issued: CslDate | null
}

export const nobody: Front = { names: [], editors: false, others: false, issued: null }

/** Authors in front of a title, perhaps with a year: `Lachèvre, Cyrille; Visot, Marie (2011).` Null where the words are something else. */
export function readAuthors(before: string, patterns: SourcePatterns, { dates }: SourceReading): Front | null {
  if (before === '') return nobody
  const shown = withoutGaps(before)
  let words = shown.trim()
  if (words === '') return nobody
  if (words.length > 200) return null
  let issued: CslDate | null = null
  // > Visot, Marie (2011).
  //              ^    ^
  const front = trimEnd(words, '.,:')
  const close = front.length - 1
  const open = front.endsWith(')') ? front.lastIndexOf('(') : -1
  const inner = open >= 0 && close - open < 32 ? front.slice(open + 1, close).trim() : ''
  const date = inner.length > 3 && hasYear(inner) ? dates.readStrict(inner) : null
  if (date) {
    issued = date
    words = trimEnd(words.slice(0, open), ',')
  } else {
    // > Rossi, 2001, Title
    const year = yearAtEnd(front)
    if (year >= 0) {
      issued = dates.readStrict(front.slice(year, year + 4))
      words = front.slice(0, markBefore(front, year))
    }
  }
  const editors = findEditors(words, patterns)
  if (editors) words = words.slice(0, editors.start) + words.slice(editors.end)
  words = trimEnd(withoutLead(words.trim()), ',:;–—-')
  if (words === '') return issued ? { ...nobody, issued } : null
  if (!mayBeNames(words)) return null
  // > Babiuk, Lewisohn, and Bacon, ''Beatles Gear''
  const surnames = !date && endsInComma(shown) ? surnamesOf(words, patterns) : null
  if (surnames) return { names: surnames, editors: editors !== null, others: false, issued }
  const list = namesOfList(withoutStop(words), patterns.and)
  if (list.names.length === 0 || !list.names.every((name) => isPerson(name, patterns))) return null
  return { names: list.names, editors: editors !== null, others: list.others, issued }
}

/** Where the year stands that words end in, behind a comma or a stop: `Rossi, 2001a`; -1 for none. */
function yearAtEnd(words: string): number {
  const last = words.charCodeAt(words.length - 1)
  const year = words.length - (last >= 97 && last <= 122 ? 5 : 4)
  if (year < 1 || digitsEnd(words, year, 4) !== year + 4) return -1
  const c = words.charCodeAt(year)
  return (c === 49 || c === 50) && markBefore(words, year) >= 0 ? year : -1
}

/** The comma or the stop in front of a year, with a space between them or none; -1 for neither. */
function markBefore(words: string, year: number): number {
  const at = words.charCodeAt(year - 1) === 32 ? year - 2 : year - 1
  const c = at < 0 ? 0 : words.charCodeAt(at)
  return c === 44 || c === 46 ? at : -1
}

function endsInComma(words: string): boolean {
  let end = words.length
  while (end > 0 && isSpace(words.charCodeAt(end - 1))) end--
  return end > 0 && words.charCodeAt(end - 1) === 44
}

/** `by Jane Doe`: words that lead to names. */
const leads = new Set(authorLeads)
const LONGEST_LEAD = 5

function withoutLead(words: string): string {
  for (let i = 0; i < words.length && i <= LONGEST_LEAD; i++)
    if (isSpace(words.charCodeAt(i))) return leads.has(words.slice(0, i).toLowerCase()) ? words.slice(i + 1) : words
  return words
}

/** Names have no digits, and nothing of quotations and sentences. */
function mayBeNames(words: string): boolean {
  for (let i = 0; i < words.length; i++) {
    const c = words.charCodeAt(i)
    if (c < 64 ? (c >= 47 && c <= 57) || c === 33 || c === 34 || c === 63 : c === 91 || c === 93) return false
    if (c === 0x201c || c === 0x201d || c === 0xab || c === 0xbb) return false
  }
  return true
}

/** `Babiuk, Lewisohn, and Bacon`: names of one word each. Two with a comma between are one name. */
function surnamesOf(words: string, patterns: SourcePatterns): CslName[] | null {
  const surnames = words.split(/,? (?:and|&|und|et|y|e|i|и) |, /u)
  if (surnames.length > 4 || (surnames.length === 2 && words.includes(', '))) return null
  for (const name of surnames) if (!isSurname(name) || isCommon(name.toLowerCase(), patterns)) return null
  return surnames.map((family) => ({ family }))
}

/** Without white space and these marks at the end. */
function trimEnd(words: string, marks: string): string {
  let end = words.length
  while (end > 0 && (words.charCodeAt(end - 1) <= 32 || marks.includes(words[end - 1]!))) end--
  return end === words.length ? words : words.slice(0, end)
}

/** The stop of a sentence is not part of the name; that of an initial is: `Smith, J.` */
function withoutStop(words: string): string {
  const stop = words.length - 1
  if (words.charCodeAt(stop) !== 46 || (kindAt(words, stop - 1) & kindAt(words, stop - 2) & LETTER) === 0) return words
  return /(?:^|[\s.-])(?:Jr|Sr|St|Th|Ph|Ch|Yu|Ju)\.$/.test(words) ? words : words.slice(0, stop)
}
