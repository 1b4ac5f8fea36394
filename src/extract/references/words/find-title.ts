import { isDigit } from '../../../document/index.ts'
import { linkWords } from '../../../language/index.ts'
import type { SourceReading } from '../reading.ts'
import { trimMarks, withoutGaps } from './cut.ts'
import { type AddressMark, type CitationText, firstSpan } from './flatten.ts'
import { isSpace, kindAt, LETTER, LOWER, NUMBER, UPPER } from './letters.ts'
import type { SourcePatterns } from './patterns.ts'
import { nextOpening, opensQuotation, quotationAt } from './quoted.ts'
import { type Front, nobody, readAuthors } from './read-authors.ts'
import { imprintTitle, orderTitle, sentenceTitle } from './title-by-order.ts'

/** Where the title stands, and what is in front of it. */
export interface Title {
  words: string
  /** What showed that it is the title. */
  by: 'label' | 'quotes' | 'italics' | 'order'
  /** Offset of what is behind it. */
  end: number
  front: Front
  /** `order` knows the publisher too. */
  publisher?: string
}

/** The title of a hand-written source: the label of its address, the words in quotes, those in italics, or what follows `Author (year).` */
export function findTitle(
  flat: CitationText,
  address: AddressMark | undefined,
  patterns: SourcePatterns,
  reading: SourceReading,
  /** An address, an identifier, a day of access: this is a source, not a remark. */
  identified: boolean,
): Title | null {
  return (
    (address && address.end > address.start ? labelTitle(flat, address, patterns, reading) : null) ??
    quotedTitle(flat, patterns, reading, identified) ??
    italicTitle(flat, patterns, reading, identified) ??
    orderTitle(flat, patterns, reading) ??
    imprintTitle(flat, patterns, reading) ??
    sentenceTitle(flat, patterns, reading)
  )
}

function labelTitle(
  flat: CitationText,
  address: AddressMark,
  patterns: SourcePatterns,
  reading: SourceReading,
): Title | null {
  const { text } = flat
  const label = text.slice(address.start, address.end)
  const words = trimMarks(withoutGaps(label))
  const lower = words.toLowerCase()
  if (words === '' || isNumberMark(words) || patterns.remarks.has(lower) || bareLinks.has(lower)) return null
  let open = address.start
  while (open < address.end && isSpace(text.charCodeAt(open))) open++
  const before = text.slice(0, address.start)
  // > "Title", ''Newspaper'' ([https://example.org online version])
  if (!'"“„«'.includes(text[open]!) && hasOtherTitle(flat, address.start, before)) {
    const others = trimMarks(before)
    if (others.length > 3 && !readAuthors(others, patterns, reading)) return null
  }
  const front = readAuthors(before, patterns, reading) ?? nobody
  if (opensQuotation(text.charCodeAt(open))) {
    const quote = quotationAt(label, open - address.start)
    // > ["Title" Newspaper, 5 May 2010]
    if (quote && (quote.end >= label.trimEnd().length - 1 || isEndMark(label, quote.end)))
      return { words: quote.words, by: 'label', end: address.start + quote.end, front }
  }
  // > [https://example.org ''Title'', p. 162. Brill, 2016]
  const span = flat.italics.find((one) => one.start <= open + 1 && one.end > open)
  if (span && span.end < address.end) {
    const behind = isSpace(text.charCodeAt(span.end)) ? span.end + 1 : span.end
    if (behind < text.length && '.,;:('.includes(text[behind]!))
      return { words: trimMarks(text.slice(span.start, span.end)), by: 'italics', end: span.end, front }
  }
  return { words: stripStop(withoutGaps(label).trim()), by: 'label', end: address.end, front }
}

/** > [1], 12 */
function isNumberMark(words: string): boolean {
  for (let i = 0; i < words.length; i++) {
    const c = words.charCodeAt(i)
    if (!isDigit(c) && c !== 91 && c !== 93) return false
  }
  return true
}

/** Words in italics or in quotes in front of an address. */
function hasOtherTitle(flat: CitationText, end: number, before: string): boolean {
  if (end === 0) return false
  for (const span of flat.italics) if (span.end <= end && span.end > span.start) return true
  return before.includes('"') || before.includes('“') || before.includes('»')
}

/** White space, or a mark that ends or goes on. */
function isEndMark(words: string, at: number): boolean {
  return at < words.length && (isSpace(words.charCodeAt(at)) || '.,;:('.includes(words[at]!))
}

const bareLinks = new Set(linkWords)

/** The first words in quotes, if only authors stand in front of them. */
function quotedTitle(
  { text }: CitationText,
  patterns: SourcePatterns,
  reading: SourceReading,
  identified: boolean,
): Title | null {
  for (let i = nextOpening(text, 0), seen = 0; i >= 0 && seen < 3; seen++) {
    const quote = quotationAt(text, i)
    if (!quote) return null
    const { words, end } = quote
    const front = readAuthors(text.slice(0, i), patterns, reading)
    if (
      front &&
      !goesOn(words) &&
      endsWell(text, end, patterns) &&
      (identified || (words.length < 160 && isSourceLike(text, end, words)))
    )
      return { words: stripStop(words), by: 'quotes', end, front }
    if (!identified) return null
    i = nextOpening(text, end + 1)
  }
  return null
}

/** Words out of the middle of a sentence. */
function goesOn(words: string): boolean {
  return (kindAt(words, 0) & LOWER) !== 0 || words.startsWith('..') || words.startsWith('…')
}

/** The first words in italics, if only authors stand in front of them. */
function italicTitle(
  flat: CitationText,
  patterns: SourcePatterns,
  reading: SourceReading,
  identified: boolean,
): Title | null {
  const span = firstSpan(flat.italics, 0)
  if (!span) return null
  const { text } = flat
  const words = trimMarks(withoutGaps(text.slice(span.start, span.end)))
  if (words === '' || isInitials(words) || !endsWell(text, span.end, patterns)) return null
  const before = text.slice(0, span.start)
  if (leadsToCollection(before, patterns)) return null
  const front = readAuthors(before, patterns, reading)
  if (!front || (!identified && front.names.length === 0 && !isSourceLike(text, span.end, words))) return null
  return { words, by: 'italics', end: span.end, front }
}

/** > ''O. C.'', p. 12: the works, by their initials */
function isInitials(words: string): boolean {
  if (words.length > 8 || !words.includes('.')) return false
  for (let i = 0; i < words.length; i++)
    if ((kindAt(words, i) & LETTER) !== 0 && (kindAt(words, i + 1) & LETTER) !== 0) return false
  return true
}

/** > Leiris, dans ''Critique'' */
function leadsToCollection(before: string, patterns: SourcePatterns): boolean {
  let end = before.length
  while (end > 0 && (isSpace(before.charCodeAt(end - 1)) || before[end - 1] === ':')) end--
  let start = end
  while (start > 0 && end - start < 8 && (kindAt(before, start - 1) & LETTER) !== 0) start--
  return start > 0 && start < end && patterns.in.has(before.slice(start, end).toLowerCase())
}

/** What is behind a title, as far as it matters. */
const BEHIND = 24

/** What is behind a title: the end, punctuation, a bracket, or a word that leads to its collection. */
function endsWell(text: string, end: number, patterns: SourcePatterns): boolean {
  const stop = Math.min(text.length, end + BEHIND)
  let at = end
  while (at < stop && isSpace(text.charCodeAt(at))) at++
  if (at >= stop || '.,;:([\ufffc–—-'.includes(text[at]!)) return true
  if (at === end) return false
  const kind = kindAt(text, at)
  if ((kind & LETTER) === 0) return isDigit(text.charCodeAt(at))
  if ((kind & UPPER) !== 0) return true
  let last = at
  while (last < stop && (kindAt(text, last) & LETTER) !== 0) last++
  return patterns.in.has(text.slice(at, last).toLowerCase())
}

/** Without an address: a source has a name or a date behind its title, and is no sentence. */
function isSourceLike(text: string, end: number, title: string): boolean {
  let to = text.length
  while (to > end && isSpace(text.charCodeAt(to - 1))) to--
  let from = end
  while (from < to && isSpace(text.charCodeAt(from))) from++
  if (title.length < 3 || to - from >= 240) return false
  for (let i = from; i < to; i++) if (isDigit(text.charCodeAt(i))) return true
  return false
}

/** American style has the comma or stop inside the quotes. */
function stripStop(words: string): string {
  const last = words.length - 1
  const c = last > 0 ? words.charCodeAt(last) : 0
  if ((c !== 44 && c !== 46) || (kindAt(words, last - 1) & (LETTER | NUMBER)) === 0) return words
  return c === 46 && /(?:\b[A-Z]|\b(?:Jr|Sr|Inc|Co|St|etc))\.$/.test(words) ? words : words.slice(0, -1)
}
