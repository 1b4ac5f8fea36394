import type { CslDate, CslItem } from '../../../model/index.ts'
import { findDates } from '../../../values/dates/index.ts'
import { partsOf } from '../csl/dates.ts'
import { languagesOf } from '../csl/languages.ts'
import { namesOfList } from '../csl/names.ts'
import { toPageRange } from '../csl/take-pages.ts'
import type { SourceReading } from '../reading.ts'
import { trimMarks } from './cut.ts'
import { sentences, type Title } from './find-title.ts'
import { type CitationText, GAP } from './flatten.ts'
import { isNewspaper } from './guess-type.ts'
import type { SourcePatterns } from './patterns.ts'

/** What stands behind a title: container, publisher, place, date, pages. */
export function takeBehind(
  csl: CslItem,
  flat: CitationText,
  title: Title,
  patterns: SourcePatterns,
  reading: SourceReading,
  plain: boolean,
): void {
  if (title.by === 'order') {
    if (title.publisher !== undefined) takePublisher(csl, title.publisher)
    const pages = patterns.pages.exec(flat.text)
    if (pages) csl.page = toPageRange(pages[1]!.trim())
    return
  }
  const italic = flat.italics.find((span) => span.start >= title.end && span.end > span.start)
  let rest = flat.text.slice(title.end)
  if (italic) {
    const container = trimMarks(flat.text.slice(italic.start, italic.end).replaceAll(GAP, ' '))
    const at = italic.start - title.end
    if (container !== '' && at < 60) {
      csl['container-title'] = container
      rest = rest.slice(0, at) + GAP + rest.slice(at + (italic.end - italic.start))
    }
  }
  rest = takeBrackets(csl, rest, patterns, reading)
  rest = takeNumbers(csl, rest, patterns)
  if (!csl.issued) rest = takeDate(csl, rest, reading)

  rest = takeCollection(csl, rest, patterns, plain)
  const pieces = rest
    .replace(patterns.noDate, GAP)
    .split(GAP)
    .flatMap((piece) =>
      title.by === 'quotes' && plain && !trimMarks(piece).includes('. ') ? [trimMarks(piece)] : namesIn(piece),
    )
    .filter(
      (piece) => isName(piece) && !patterns.in.has(piece.toLowerCase()) && !patterns.remarks.has(piece.toLowerCase()),
    )
  const [first, second] = pieces
  if (first === undefined || pieces.length > 4) return
  if (csl['container-title'] === undefined && title.by !== 'italics') {
    if (plain || /\.[a-z]{2,4}$/.test(first) || isNewspaper(first, patterns)) csl['container-title'] = first
    else if (isPublisher(first, patterns, reading)) takePublisher(csl, first)
    if (second !== undefined && csl.publisher === undefined && plain) takePublisher(csl, second)
  } else if (plain || csl['container-title'] !== undefined || /^[\s\ufffc]{0,3}[.,:;(\ufffc–-]/.test(rest)) {
    // > ''Title'', Washington, DC: White House Council
    const state = second === undefined ? null : /^(\p{Lu}[\p{L}.]{1,5}): (.+)$/u.exec(second)
    if (state) {
      csl['publisher-place'] = `${first}, ${state[1]}`
      csl.publisher = state[2]!
    } else if (isPublisher(first, patterns, reading) && !mayBeAuthor(csl, first)) takePublisher(csl, first)
  }
}

/** No month, no part of a book, no words that lead on: `By Jane Doe on`, `En Google Books`, `Chapter 50`. */
function isPublisher(words: string, patterns: SourcePatterns, { dates }: SourceReading): boolean {
  if (/ [0-9]{1,4}$/.test(words) || words.length > 60) return false
  const space = words.indexOf(' ')
  const first = (space < 0 ? words : words.slice(0, space)).toLowerCase()
  if (patterns.in.has(first) || leads.has(first)) return false
  return space >= 0 || !dates.spans(`${words} 2000`)
}

/** `''Hinduism'', Lynne Gibson, 2002`: without an author in front, two or three names behind may be the author's. */
function mayBeAuthor(csl: CslItem, words: string): boolean {
  if (csl.author !== undefined || csl.editor !== undefined || csl['container-title'] !== undefined) return false
  return /^(?:\p{Lu}[\p{L}.'’-]{0,20} ){1,2}\p{Lu}[\p{L}'’-]{1,20}$/u.test(words)
}

const leads = new Set([
  'by',
  'von',
  'par',
  'por',
  'di',
  'chapter',
  'kapitel',
  'chapitre',
  'capítulo',
  'capitolo',
  'глава',
  'part',
  'section',
  'see',
  'also',
  'vgl',
  'cf',
  'about',
  'from',
  'on',
  'at',
  'with',
])

// > . In Doe, Jane (ed.). The Book of Books. Cambridge: University Press.
const editorsReach = 120

/** Editors and collection behind `In`. */
function takeCollection(csl: CslItem, words: string, patterns: SourcePatterns, plain: boolean): string {
  const lead = /^[\s.,;:]{0,4}(\p{L}{1,3}):?\s/u.exec(words)
  if (!lead || !patterns.in.has(lead[1]!.toLowerCase())) return words
  let rest = words.slice(lead[0].length)
  const editors = patterns.editors.exec(rest.slice(0, editorsReach))
  if (editors) {
    const names = namesOfList(trimMarks(rest.slice(0, editors.index)), patterns.and).names
    if (names.length > 0) csl.editor = names
    rest = rest.slice(editors.index + editors[0].length)
  }
  if (!plain || csl['container-title'] !== undefined) return editors ? rest : words
  const [container, ...others] = sentences(trimMarks(rest))
  if (container === undefined || !isName(container)) return words
  csl['container-title'] = container
  return others.join(GAP)
}

function namesIn(piece: string): string[] {
  return sentences(trimMarks(piece)).flatMap((part) => part.split(/[,;]\s/).map(trimMarks))
}

/** A name begins with a capital or a digit and is no sentence. */
function isName(words: string): boolean {
  if (words.length < 2 || words.length > 80 || words.split(' ').length > 9) return false
  return /^[\p{Lu}\p{Lo}\p{N}]/u.test(words) && !/^[0-9.,–/ -]+$/.test(words)
    ? true
    : /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(words)
}

/** `Cambridge: University Press` */
function takePublisher(csl: CslItem, words: string): void {
  const colon = words.indexOf(': ')
  if (colon > 0 && colon < 40) {
    csl['publisher-place'] = words.slice(0, colon).trim()
    csl.publisher = words.slice(colon + 2).trim()
  } else csl.publisher = words
}

/** `(in French)`, `(PDF)`, `(5 May 2010)`, `(London: Heinemann, 1961)` */
function takeBrackets(csl: CslItem, words: string, patterns: SourcePatterns, reading: SourceReading): string {
  let rest = ''
  let from = 0
  for (let count = 0; count < 8; count++) {
    const open = words.indexOf('(', from)
    const close = open < 0 ? -1 : words.indexOf(')', open)
    if (close < 0) break
    const inner = words.slice(open + 1, close)
    const taken = takeBracket(csl, trimMarks(inner), patterns, reading)
    rest += words.slice(from, open) + (taken ? GAP : words.slice(open, close + 1))
    from = close + 1
  }
  return rest + words.slice(from)
}

function takeBracket(csl: CslItem, inner: string, patterns: SourcePatterns, reading: SourceReading): boolean {
  if (inner === '') return true
  const lower = inner.toLowerCase()
  if (patterns.remarks.has(lower)) return true
  const space = lower.indexOf(' ')
  const tags = languagesOf(
    space > 0 && patterns.in.has(lower.slice(0, space)) ? inner.slice(space + 1) : inner,
    reading.language,
  )
  if (tags[0] && inner.length > 3) {
    csl.language = tags[0]
    return true
  }
  // > (London: Heinemann, 1961)
  const imprint = /^([^:,0-9]{2,40}):\s([^:0-9]{2,60}),\s([0-9]{4})$/.exec(inner)
  if (imprint) {
    csl['publisher-place'] = imprint[1]!.trim()
    csl.publisher = imprint[2]!.trim()
    csl.issued ??= { 'date-parts': [[Number(imprint[3])]] }
    return true
  }
  const short = /^([^:0-9]{2,60}),\s([0-9]{4})$/.exec(inner)
  if (short && !csl.issued) {
    csl.publisher = short[1]!.trim()
    csl.issued = { 'date-parts': [[Number(short[2])]] }
    return true
  }
  const date = inner.length < 40 && /[0-9]{4}/.test(inner) ? reading.dates.readStrict(inner) : null
  if (date && !csl.issued) {
    csl.issued = date
    return true
  }
  return false
}

// > 3 (2): 5–6
const compact =
  /(?<![0-9])([0-9]{1,4})\s?\(([0-9]{1,4}(?:[–-][0-9]{1,4})?)\)(?:\s?:\s?([0-9]{1,6}(?:[–-][0-9]{1,6})?))?/

function takeNumbers(csl: CslItem, words: string, patterns: SourcePatterns): string {
  let rest = words
  const take = (pattern: RegExp, use: (match: RegExpExecArray) => void): void => {
    const match = pattern.exec(rest)
    if (!match) return
    use(match)
    rest = rest.slice(0, match.index) + GAP + rest.slice(match.index + match[0].length)
  }
  const hasDigit = /[0-9]/.test(words)
  if (hasDigit) {
    // > 3 (2): the bracket is rarer than digits are
    if (words.includes('('))
      take(compact, (match) => {
        csl.volume = match[1]!
        csl.issue = match[2]!
        if (match[3]) csl.page = toPageRange(match[3])
      })
    take(patterns.pages, (match) => {
      csl.page ??= toPageRange(match[1]!.trim())
    })
  }
  take(patterns.volume, (match) => {
    csl.volume ??= match[1]!
  })
  if (hasDigit)
    take(patterns.issue, (match) => {
      csl.issue ??= match[1]!
    })
  take(patterns.edition, (match) => {
    csl.edition ??= match[1]!
  })
  return rest
}

// > .Zakon.kz.2019-03-20.
//             ^
const isolated = /(?:^|[.,;(\s\ufffc])((?:1[0-9]|20)[0-9]{2}(?:-[0-9]{2}(?:-[0-9]{2})?)?)(?=$|[.,;)\s\ufffc])/
const bareYear = /(?:^|[.,;(\ufffc]\s?)((?:1[4-9]|20)[0-9]{2})(?=$|[.,;)\ufffc])/

function takeDate(csl: CslItem, words: string, { context, dates }: SourceReading): string {
  const use = (date: CslDate | null, start: number, end: number): string | null => {
    if (!date?.['date-parts']) return null
    csl.issued = date
    return words.slice(0, start) + GAP + words.slice(end)
  }
  const iso = isolated.exec(words)
  if (iso && iso[1]!.length > 4) {
    const start = iso.index + iso[0].length - iso[1]!.length
    const rest = use(dates.readStrict(iso[1]!), start, start + iso[1]!.length)
    if (rest !== null) return rest
  }
  const glued = gluedDate(words, dates)
  if (glued) {
    const rest = use(glued.date, glued.start, glued.end)
    if (rest !== null) return rest
  }
  if (/[0-9]{4}/.test(words)) {
    for (const finding of findDates(words, context)) {
      if (finding.kind !== 'full' || !finding.date) continue
      const rest = use(partsOf(finding.date.edtf), finding.start, finding.end)
      if (rest !== null) return rest
    }
  }
  const year = bareYear.exec(words)
  if (!year) return words
  const start = year.index + year[0].length - 4
  return use({ 'date-parts': [[Number(year[1])]] }, start, start + 4) ?? words
}

/** `.The Guardian.4 May 2019.`: the piece between two stops that is a date and nothing else, the last first. */
function gluedDate(words: string, dates: SourceReading['dates']): { date: CslDate; start: number; end: number } | null {
  let end = words.length
  for (let count = 0; count < 10 && end > 0; count++) {
    const stop = Math.max(words.lastIndexOf('.', end - 1), words.lastIndexOf(GAP, end - 1))
    const piece = words.slice(stop + 1, end)
    // > 5. Mai 2010: this stop parts nothing
    const inside = piece.startsWith(' ') && /[0-9]/.test(words[stop - 1] ?? '')
    if (!inside && piece.length > 5 && piece.length < 32 && /[0-9]{4}/.test(piece) && /\p{L}/u.test(piece)) {
      const date = dates.spans(piece.trim()) ? dates.readStrict(piece.trim()) : null
      if (date) return { date, start: stop + 1, end }
    }
    if (stop < 0) return null
    end = stop
  }
  return null
}
