import type { CslDate, CslName } from '../../../model/index.ts'
import { nameOfWords, namesOfList } from '../csl/names.ts'
import type { SourceReading } from '../reading.ts'
import { trimMarks } from './cut.ts'
import { GAP } from './flatten.ts'
import type { SourcePatterns } from './patterns.ts'

/** What stands in front of a title. */
export interface Front {
  names: CslName[]
  editors: boolean
  others: boolean
  issued: CslDate | null
}

const nobody: Front = { names: [], editors: false, others: false, issued: null }

/** Authors in front of a title, perhaps with a year: `Lachèvre, Cyrille; Visot, Marie (2011).` Null where the words are something else. */
export function readAuthors(before: string, patterns: SourcePatterns, { dates }: SourceReading): Front | null {
  let words = before.replaceAll(GAP, ' ').trim()
  if (words === '') return nobody
  if (words.length > 200) return null
  let issued: CslDate | null = null
  // > Visot, Marie (2011).
  //              ^    ^
  const close = trimEnd(words, '.,:').length - 1
  const open = words[close] === ')' ? words.lastIndexOf('(', close) : -1
  const inner = open >= 0 && close - open < 32 ? words.slice(open + 1, close).trim() : ''
  const date = /[0-9]{4}/.test(inner) ? dates.readStrict(inner) : null
  if (date) {
    issued = date
    words = trimEnd(words.slice(0, open), ',')
  } else {
    // > Rossi, 2001, Title
    const front = trimEnd(words, '.,:')
    const year = /[,.] ?([12][0-9]{3})[a-z]?$/.exec(front)
    if (year) {
      issued = dates.readStrict(year[1]!)
      words = front.slice(0, year.index)
    }
  }
  const editors = patterns.editors.exec(words)
  if (editors) words = words.slice(0, editors.index) + words.slice(editors.index + editors[0].length)
  words = trimEnd(
    words
      .trim()
      .replace(/^(?:by|von|par|por|di|da|av|door|see|see also|vgl\.|cf\.|vedi|voir|siehe|ver|см\.|zie)\s/i, ''),
    ',:;–—-',
  )
  if (words === '') return issued ? { ...nobody, issued } : null
  if (/[0-9"“”«»[\]/?!]/.test(words)) return null
  const list = namesOfList(withoutStop(words), patterns.and)
  // > Babiuk, Lewisohn, and Bacon, ''Beatles Gear''
  if (!date && /,\s*$/.test(before.replaceAll(GAP, ' '))) {
    const surnames = words.split(/,? (?:and|&|und|et|y|e|i|и) |, /u)
    if (
      surnames.length < 5 &&
      surnames.every((name) => /^\p{Lu}[\p{L}'’-]{2,24}$/u.test(name) && !isCommon(name.toLowerCase(), patterns))
    )
      if (surnames.length !== 2 || !words.includes(', '))
        return { names: surnames.map((family) => ({ family })), editors: editors !== null, others: false, issued }
  }
  if (list.names.length === 0 || !list.names.every((name) => isPerson(name, patterns))) return null
  return { names: list.names, editors: editors !== null, others: list.others, issued }
}

/** Without white space and these marks at the end. */
function trimEnd(words: string, marks: string): string {
  let end = words.length
  while (end > 0 && (words.charCodeAt(end - 1) <= 32 || marks.includes(words[end - 1]!))) end--
  return words.slice(0, end)
}

/** The stop of a sentence is not part of the name; that of an initial is: `Smith, J.` */
function withoutStop(words: string): string {
  return /[\p{L}]{2}\.$/u.test(words) && !/(?:^|[\s.-])(?:Jr|Sr|St|Th|Ph|Ch|Yu|Ju)\.$/.test(words)
    ? words.slice(0, -1)
    : words
}

const particles = new Set([
  'de',
  'da',
  'di',
  'del',
  'della',
  'von',
  'van',
  'der',
  'den',
  'la',
  'le',
  'du',
  'dos',
  'das',
  'do',
  'y',
  'e',
  'ten',
  'ter',
  'zu',
  'al',
  'el',
  'bin',
  'ibn',
  'af',
  'av',
  "d'",
  'des',
])

/** Two to five words with capitals, none of which belongs to newspapers or institutions. */
function isPerson(name: CslName, patterns: SourcePatterns): boolean {
  if (name.family !== undefined && name.given !== undefined) return isCapital(name.family)
  const words = trimMarks(name.literal ?? name.family ?? '')
  const pieces = words.split(' ')
  if (pieces.length < 2 || pieces.length > 5) return false
  if (nameOfWords(words)?.literal === undefined) return false
  return pieces.every((piece) => {
    const lower = piece.toLowerCase().replace(/[.,]$/, '')
    if (isCommon(lower, patterns)) return false
    return particles.has(lower) || isCapital(piece)
  })
}

function isCommon(word: string, patterns: SourcePatterns): boolean {
  return patterns.newspapers.has(word) || institutions.has(word)
}

const institutions = new Set([
  'the',
  'of',
  'university',
  'institute',
  'ministry',
  'department',
  'office',
  'committee',
  'council',
  'bureau',
  'agency',
  'bbc',
  'cnn',
  'un',
  'eu',
  'society',
  'association',
  'government',
  'official',
  'interview',
  'see',
  'also',
  'in',
  'from',
  'magazine',
  'review',
  'archive',
  'archives',
  'museum',
  'library',
  'online',
  'radio',
  'tv',
  'channel',
  'records',
  'and',
  'profile',
  'biography',
  'home',
  'page',
  'website',
  'article',
  'letter',
  'speech',
  'obituary',
  'press',
  'quoted',
  'cited',
  'source',
  'sources',
  'note',
  'video',
])

function isCapital(word: string): boolean {
  return (
    /^["'’(]?[\p{Lu}\p{Lo}]/u.test(word) ||
    /^(?:d|l|o)['’]\p{Lu}/u.test(word) ||
    particles.has(word.split(' ', 1)[0]!.toLowerCase())
  )
}
