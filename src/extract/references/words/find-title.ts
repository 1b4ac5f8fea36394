import type { SourceReading } from '../reading.ts'
import { trimMarks } from './cut.ts'
import { type AddressMark, type CitationText, GAP } from './flatten.ts'
import type { SourcePatterns } from './patterns.ts'
import { opensQuotation, quotationAt } from './quoted.ts'
import { type Front, readAuthors } from './read-authors.ts'

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

/** What else the words hold. */
interface Hints {
  plain: boolean
  /** An address, an identifier, a day of access: this is a source, not a remark. */
  identified: boolean
}

const nobody: Front = { names: [], editors: false, others: false, issued: null }

/** The title of a hand-written source: the label of its address, the words in quotes, those in italics, or what follows `Author (year).` */
export function findTitle(
  flat: CitationText,
  address: AddressMark | undefined,
  patterns: SourcePatterns,
  reading: SourceReading,
  hints: Hints,
): Title | null {
  return (
    (address && address.end > address.start ? labelTitle(flat, address, patterns, reading) : null) ??
    quotedTitle(flat, patterns, reading, hints) ??
    italicTitle(flat, patterns, reading, hints) ??
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
  const label = flat.text.slice(address.start, address.end)
  const words = trimMarks(label.replaceAll(GAP, ' '))
  if (
    words === '' ||
    /^[0-9[\]]+$/.test(words) ||
    patterns.remarks.has(words.toLowerCase()) ||
    linkWords.has(words.toLowerCase())
  )
    return null
  const before = flat.text.slice(0, address.start)
  // > "Title", ''Newspaper'' ([https://example.org online version])
  if (flat.italics.some((span) => span.end <= address.start && span.end > span.start) || /["“»]/.test(before)) {
    const front = trimMarks(before)
    if (
      !/^["“„«]/.test(label.trim()) &&
      front.length > 3 &&
      /["”“»]|./.test(front) &&
      !readAuthors(front, patterns, reading)
    )
      return null
  }
  const front = readAuthors(before, patterns, reading) ?? nobody
  const open = label.length - label.trimStart().length
  if (opensQuotation(label[open])) {
    const quote = quotationAt(label, open)
    // > ["Title" Newspaper, 5 May 2010]
    if (quote && (quote.end >= label.trimEnd().length - 1 || /^[\s.,;:(]/.test(label.slice(quote.end))))
      return { words: quote.words, by: 'label', end: address.start + quote.end, front }
  }
  // > [https://example.org ''Title'', p. 162. Brill, 2016]
  const span = flat.italics.find((one) => one.start <= address.start + open + 1 && one.end > address.start + open)
  if (span && span.end < address.end && /^\s?[.,;:(]/.test(flat.text.slice(span.end)))
    return { words: trimMarks(flat.text.slice(span.start, span.end)), by: 'italics', end: span.end, front }
  return { words: stripStop(label.replaceAll(GAP, ' ').trim()), by: 'label', end: address.end, front }
}

const linkWords = new Set([
  'zie',
  'siehe',
  'see',
  'voir',
  'ver',
  'vedi',
  'view',
  'details',
  'more',
  'read',
  'read more',
  'link',
  'here',
  'online',
  'source',
  'website',
  'web',
  'url',
  'text',
  'full text',
  'archive',
  'archived',
  'copy',
  'online version',
  'retrieved',
  'pdf file',
  'read online',
  'available online',
  'официальный сайт',
  'ссылка',
  'qui',
  'aquí',
  'aqui',
  'hier',
  'ici',
  'lire en ligne',
  'online-version',
])

/** The first words in quotes, if only authors stand in front of them. */
function quotedTitle(
  flat: CitationText,
  patterns: SourcePatterns,
  reading: SourceReading,
  { identified }: Hints,
): Title | null {
  const { text } = flat
  for (let i = 0, seen = 0; i < text.length && seen < 3; i++) {
    if (!opensQuotation(text[i])) continue
    seen++
    const quote = quotationAt(text, i)
    if (!quote) return null
    const front = readAuthors(text.slice(0, i), patterns, reading)
    if (
      front &&
      !/^(?:\.\.|…|\p{Ll})/u.test(quote.words) &&
      endsWell(text, quote.end, patterns) &&
      (identified || (quote.words.length < 160 && sourceLike(text, quote.end, quote.words)))
    )
      return { words: stripStop(quote.words), by: 'quotes', end: quote.end, front }
    if (!identified) return null
    i = quote.end
  }
  return null
}

/** The first words in italics, if only authors stand in front of them. */
function italicTitle(
  flat: CitationText,
  patterns: SourcePatterns,
  reading: SourceReading,
  { identified }: Hints,
): Title | null {
  const span = flat.italics.find((one) => one.end > one.start)
  if (!span) return null
  const words = trimMarks(flat.text.slice(span.start, span.end).replaceAll(GAP, ' '))
  if (words === '') return null
  const front = readAuthors(flat.text.slice(0, span.start), patterns, reading)
  if (!front || !endsWell(flat.text, span.end, patterns)) return null
  if (!identified && front.names.length === 0 && !sourceLike(flat.text, span.end, words)) return null
  return { words, by: 'italics', end: span.end, front }
}

/** `Fennell, J. L. I. (1961). Ivan the Great of Moscow. Macmillan.` */
function orderTitle(flat: CitationText, patterns: SourcePatterns, reading: SourceReading): Title | null {
  const { text } = flat
  const open = text.indexOf(' (')
  if (open < 3 || open > 160) return null
  const close = text.indexOf(')', open)
  if (close < 0 || close - open > 32) return null
  const behind = /^[.,:]?\s*/.exec(text.slice(close + 1))![0]
  if (behind === '' || !/[.,:]/.test(behind)) return null
  const front = readAuthors(text.slice(0, close + 1), patterns, reading)
  if (!front?.issued || front.names.length === 0) return null
  const from = close + 1 + behind.length
  const gap = text.indexOf(GAP, from)
  const parts = sentences(text.slice(from, gap < 0 ? text.length : gap))
  const first = parts[0]
  if (first === undefined) return null
  if (parts.length === 1) return { words: first, by: 'order', end: text.length, front }
  const publisher = parts[parts.length - 1]!
  return {
    words: parts.filter((part, i) => i === 0 || (i < parts.length - 1 && !byLine.test(part))).join('. '),
    by: 'order',
    end: text.length,
    front,
    publisher,
  }
}

/** `Translated by John Doe`, `Vol. 2`: no part of a title. */
const byLine =
  /^(?:(?:translated|edited|illustrated|trans\.|ed\.|with an? (?:introduction|foreword)|introduction|foreword) by |vol(?:\.|ume) ?[0-9IVX]{1,5}$)/i

/** `Jane Doe, The Great Book (London: Heinemann, 1961), p. 5.` */
function imprintTitle({ text }: CitationText, patterns: SourcePatterns, reading: SourceReading): Title | null {
  const open = text.indexOf(' (')
  const close = open < 0 ? -1 : text.indexOf(')', open)
  const inner = close < 0 ? '' : text.slice(open, close)
  if (open > 160 || inner.length > 100 || !inner.includes(': ') || !/, [0-9]{4}$/.test(inner)) return null
  const comma = text.indexOf(', ')
  if (comma < 0 || comma > open) return null
  const front = readAuthors(text.slice(0, comma), patterns, reading)
  const words = trimMarks(text.slice(comma + 2, open))
  if (!front || front.names.length === 0 || words.length < 3) return null
  return { words, by: 'italics', end: open, front }
}

/** `Smith, John. The Long Road. Oxford University Press, 1999.` */
function sentenceTitle({ text }: CitationText, patterns: SourcePatterns, reading: SourceReading): Title | null {
  if (text.length > 300) return null
  const [names, ...parts] = sentences(text.replaceAll(GAP, ' '))
  const imprint = parts.findIndex((part) => /^[^,0-9]{3,60}, [0-9]{4}$/.test(part))
  if (names === undefined || imprint < 1) return null
  const front = readAuthors(`${names}.`, patterns, reading)
  if (!front || front.names.length === 0 || !front.names.every((name) => name.given !== undefined)) return null
  const comma = parts[imprint]!.lastIndexOf(',')
  const issued = reading.dates.readStrict(parts[imprint]!.slice(comma + 1).trim())
  return {
    words: parts.slice(0, imprint).join('. '),
    by: 'order',
    end: text.length,
    front: { ...front, issued },
    publisher: parts[imprint]!.slice(0, comma),
  }
}

/** Pieces between full stops; the stop of an initial or an abbreviation parts nothing. */
export function sentences(words: string): string[] {
  const parts: string[] = []
  let from = 0
  for (let at = words.indexOf('. '); at >= 0; at = words.indexOf('. ', at + 1)) {
    const word = words.slice(words.lastIndexOf(' ', at - 1) + 1, at)
    if (/^\p{L}?$/u.test(word) || abbreviations.has(word.toLowerCase())) continue
    parts.push(trimMarks(words.slice(from, at)))
    from = at + 2
  }
  parts.push(trimMarks(words.slice(from)))
  return parts.filter((part) => part !== '')
}

const abbreviations = new Set([
  'jr',
  'sr',
  'st',
  'dr',
  'mr',
  'ms',
  'co',
  'no',
  'vs',
  'ft',
  'mt',
  'pt',
  'pp',
  'ed',
  'eds',
  'op',
  'ca',
  'cf',
  'al',
  'nr',
  'bd',
  'mrs',
  'vol',
  'bros',
  'inc',
  'ltd',
  'sir',
  'gen',
  'col',
  'prof',
  'rev',
  'hon',
  'jan',
  'feb',
  'mar',
  'apr',
  'aug',
  'sept',
  'oct',
  'nov',
  'dec',
  'u.s',
  'u.k',
])

/** What is behind a title: the end, punctuation, a bracket, or a word that leads to its collection. */
function endsWell(text: string, end: number, patterns: SourcePatterns): boolean {
  const rest = text.slice(end, end + 24)
  if (rest.trim() === '' || /^\s*[.,;:([\ufffc–—-]/.test(rest)) return true
  const word = /^\s+(\p{L}+)/u.exec(rest)
  if (!word) return /^\s+[0-9]/.test(rest)
  return patterns.in.has(word[1]!.toLowerCase()) || /^\p{Lu}/u.test(word[1]!)
}

/** Without an address: a source has a name or a date behind its title, and is no sentence. */
function sourceLike(text: string, end: number, title: string): boolean {
  const rest = text.slice(end).trim()
  if (rest === '' || title.length < 3) return false
  if (!/[0-9]/.test(rest)) return false
  return rest.length < 240
}

/** American style has the comma or stop inside the quotes. */
function stripStop(words: string): string {
  return /[\p{L}\p{N}][,.]$/u.test(words) && !/(?:\b[A-Z]|\b(?:Jr|Sr|Inc|Co|St|etc))\.$/.test(words)
    ? words.slice(0, -1)
    : words
}
