import type { CslItem } from '../../../model/index.ts'
import { namesOfList } from '../csl/names.ts'
import { toPageRange } from '../csl/take-pages.ts'
import type { SourceReading } from '../reading.ts'
import { trimMarks, withoutGaps } from './cut.ts'
import type { Title } from './find-title.ts'
import { type CitationText, firstSpan, GAP } from './flatten.ts'
import { isNewspaper } from './guess-type.ts'
import { isName } from './is-name.ts'
import { isNameWord } from './is-person.ts'
import { isPublisher } from './is-publisher.ts'
import { isSpace, kindAt, LETTER, UPPER } from './letters.ts'
import type { SourcePatterns } from './patterns.ts'
import { NO_DATE } from './places.ts'
import { isPlaceOfPrint, withoutOthers } from './places-of-print.ts'
import { sentences } from './sentences.ts'
import { takeBrackets } from './take-brackets.ts'
import { takeDate } from './take-date.ts'
import { takeImprint } from './take-imprint.ts'
import { takeMarkedContainer } from './take-marked-container.ts'
import { findEditors, findPages, takeNumbers, withoutNoDate } from './take-numbers.ts'

/** What stands behind a title: container, publisher, place, date, pages. */
export function takeBehind(
  csl: CslItem,
  flat: CitationText,
  title: Title,
  /** Those of the words of the note. */
  roles: number,
  patterns: SourcePatterns,
  reading: SourceReading,
  plain: boolean,
): void {
  if (title.by === 'order') {
    if (title.publisher !== undefined) takePublisher(csl, title.publisher)
    const pages = findPages(flat.text, patterns)
    if (pages) csl.page = toPageRange(pages.number)
    return
  }
  const { text } = flat
  const italic = firstSpan(flat.italics, title.end)
  let rest = text.slice(title.end)
  if (italic && italic.start - title.end < 60) {
    const container = trimMarks(withoutGaps(text.slice(italic.start, italic.end)))
    if (container !== '') {
      csl['container-title'] = container
      rest = text.slice(title.end, italic.start) + GAP + text.slice(italic.end)
    }
  }
  if (trimMarks(rest) === '') return
  if (csl['container-title'] === undefined) rest = takeMarkedContainer(csl, rest)
  rest = takeBrackets(csl, rest, patterns, reading)
  rest = takeNumbers(csl, rest, roles, patterns)
  if (!csl.issued && title.by !== 'label' && (title.by === 'italics' || !plain))
    rest = takeImprint(csl, rest, patterns, reading)
  if (!csl.issued) rest = takeDate(csl, rest, reading)
  rest = takeCollection(csl, rest, patterns, plain)
  if ((roles & NO_DATE) !== 0) rest = withoutNoDate(rest, patterns)
  const names = namesIn(rest, title.by === 'quotes' && plain, patterns)
  // > ''Title.'' Publisher
  const stopped = title.by === 'italics' && text.charCodeAt(title.end - 1) === 46
  if (names) takeNames(csl, names[0]!, names[1], rest, title, patterns, reading, plain, stopped)
}

/** The names that stand behind a title say who brought it out: a newspaper, or a publisher. */
function takeNames(
  csl: CslItem,
  first: string,
  second: string | undefined,
  rest: string,
  title: Title,
  patterns: SourcePatterns,
  reading: SourceReading,
  plain: boolean,
  stopped: boolean,
): void {
  if (hasPlace(first, title, patterns, plain) && takePlace(csl, first, second, patterns, reading)) return
  if (csl['container-title'] === undefined && title.by !== 'italics') {
    if (plain || /\.[a-z]{2,4}$/.test(first) || isNewspaper(first, patterns)) csl['container-title'] = first
    else if (isPublisher(first, patterns, reading)) takePublisher(csl, first)
    if (second !== undefined && csl.publisher === undefined && plain) takePublisher(csl, second)
  } else if (plain || stopped || csl['container-title'] !== undefined || /^[\s\ufffc]{0,3}[.,:;(\ufffc–-]/.test(rest)) {
    // > ''Title'', Washington, DC: White House Council
    const imprint = inState(first, second)
    if (imprint) {
      csl['publisher-place'] = imprint.place
      csl.publisher = imprint.publisher
    } else if (isBeforeContainer(rest, first, csl) && isNameOfTwo(first)) csl.author ??= [{ literal: first }]
    else if (isPublisher(first, patterns, reading) && !mayBeAuthor(csl, first)) takePublisher(csl, first)
  }
}

/** Books have a place: not what a newspaper printed, and no page of the web. */
function hasPlace(first: string, { by }: Title, patterns: SourcePatterns, plain: boolean): boolean {
  return by === 'italics' || (by === 'quotes' && !plain && !isNewspaper(first, patterns))
}

/** `Paris, Ellipses, 2010`, `HarperCollins, London`: one of two names is the place. A place alone is no publisher. */
function takePlace(
  csl: CslItem,
  first: string,
  second: string | undefined,
  patterns: SourcePatterns,
  reading: SourceReading,
): boolean {
  const leads = isPlaceOfPrint(first, patterns)
  if (!leads && (second === undefined || !isPlaceOfPrint(second, patterns))) return false
  // > Washington, DC: White House Council
  const imprint = leads ? inState(first, second) : null
  if (imprint) {
    csl['publisher-place'] ??= imprint.place
    csl.publisher = imprint.publisher
    return true
  }
  csl['publisher-place'] ??= withoutOthers(leads ? first : second!)
  const publisher = leads ? second : first
  if (publisher !== undefined && isPublisher(publisher, patterns, reading)) csl.publisher = publisher
  return true
}

/** A town, and a short name with a colon behind it: > Washington, DC: White House Council */
function inState(town: string, words: string | undefined): { place: string; publisher: string } | null {
  const colon = words === undefined ? -1 : words.indexOf(': ')
  if (words === undefined || colon < 2 || colon > 6 || colon + 2 === words.length) return null
  if ((kindAt(words, 0) & UPPER) === 0) return null
  for (let i = 1; i < colon; i++) if ((kindAt(words, i) & LETTER) === 0 && words.charCodeAt(i) !== 46) return null
  return { place: `${town}, ${words.slice(0, colon)}`, publisher: words.slice(colon + 2) }
}

/** `[… Title]. Jane Doe, ''The Times'', 2011`: who stands between a title and its newspaper wrote it. */
function isBeforeContainer(rest: string, first: string, csl: CslItem): boolean {
  if (csl.author !== undefined || csl.editor !== undefined || csl['container-title'] === undefined) return false
  const at = rest.indexOf(first)
  const gap = rest.indexOf(GAP, at)
  return at >= 0 && at < 5 && gap > 0 && gap - at - first.length < 4
}

function isNameOfTwo(words: string): boolean {
  const space = words.indexOf(' ')
  return (
    space > 0 &&
    words.indexOf(' ', space + 1) < 0 &&
    isNameWord(words, 0, space, 2, 21) &&
    isNameWord(words, space + 1, words.length, 3, 21)
  )
}

/** `''Hinduism'', Lynne Gibson, 2002`: without an author in front, two or three names behind may be the author's. */
function mayBeAuthor(csl: CslItem, words: string): boolean {
  if (csl.author !== undefined || csl.editor !== undefined || csl['container-title'] !== undefined) return false
  const last = words.lastIndexOf(' ') + 1
  if (last === 0 || !isNameWord(words, last, words.length, 2, 21)) return false
  const space = words.indexOf(' ')
  if (space + 1 === last) return isNameWord(words, 0, space, 1, 21, true)
  return isNameWord(words, 0, space, 1, 21, true) && isNameWord(words, space + 1, last - 1, 1, 21, true)
}

// > . In Doe, Jane (ed.). The Book of Books. Cambridge: University Press.
const editorsReach = 120

/** Editors and collection behind `In`. */
function takeCollection(csl: CslItem, words: string, patterns: SourcePatterns, plain: boolean): string {
  const lead = leadEnd(words, patterns)
  if (lead < 0) return words
  let rest = words.slice(lead)
  const editors = findEditors(rest.slice(0, editorsReach), patterns)
  if (editors) {
    const { names } = namesOfList(trimMarks(rest.slice(0, editors.start)), patterns.and)
    if (names.length > 0) csl.editor = names
    rest = rest.slice(editors.end)
  }
  if (!plain || csl['container-title'] !== undefined) return editors ? rest : words
  const [container, ...others] = sentences(trimMarks(rest))
  if (container === undefined || !isName(container)) return words
  csl['container-title'] = container
  return others.join(GAP)
}

/** The end of a short word that leads to a collection, a few marks in front of it and a colon behind it; -1 for none. */
function leadEnd(words: string, patterns: SourcePatterns): number {
  let start = 0
  while (start < 4 && start < words.length && (isSpace(words.charCodeAt(start)) || '.,;:'.includes(words[start]!)))
    start++
  let end = start
  while (end - start < 4 && (kindAt(words, end) & LETTER) !== 0) end++
  const behind = words.charCodeAt(end) === 58 ? end + 1 : end
  if (end === start || end - start > 3 || behind >= words.length || !isSpace(words.charCodeAt(behind))) return -1
  return patterns.in.has(words.slice(start, end).toLowerCase()) ? behind + 1 : -1
}

/** Publishers have no more names than that: it is a sentence. */
const MOST = 4

/** The first two names that stand between gaps, stops and commas. Null for none, and for too many. */
function namesIn(words: string, whole: boolean, patterns: SourcePatterns): string[] | null {
  const names: string[] = []
  const add = (name: string): void => {
    if (!isName(name)) return
    const lower = name.toLowerCase()
    if (!patterns.in.has(lower) && !patterns.remarks.has(lower)) names.push(name)
  }
  for (let from = 0; from <= words.length && names.length <= MOST; ) {
    const gap = words.indexOf(GAP, from)
    const end = gap < 0 ? words.length : gap
    const piece = trimMarks(words.slice(from, end))
    from = end + 1
    if (piece === '') continue
    if (whole && !piece.includes('. ')) add(piece)
    else for (const sentence of sentences(piece)) addParts(sentence, add)
  }
  return names.length === 0 || names.length > MOST ? null : names
}

/** What stands between the commas of a sentence. */
function addParts(sentence: string, add: (part: string) => void): void {
  let from = 0
  for (let i = 0; i + 1 < sentence.length; i++) {
    const c = sentence.charCodeAt(i)
    const wide = c === 0xff0c || c === 0xff0e || c === 0x3001 || c === 0x3002
    if (!wide && ((c !== 44 && c !== 59) || !isSpace(sentence.charCodeAt(i + 1)))) continue
    add(trimMarks(sentence.slice(from, i)))
    from = wide ? i + 1 : i + 2
  }
  add(trimMarks(from === 0 ? sentence : sentence.slice(from)))
}

/** `Cambridge: University Press` */
function takePublisher(csl: CslItem, words: string): void {
  const colon = words.indexOf(': ')
  if (colon > 0 && colon < 40) {
    csl['publisher-place'] = words.slice(0, colon).trim()
    csl.publisher = words.slice(colon + 2).trim()
  } else csl.publisher = words
}
