import { isDigit } from '../../../document/index.ts'
import type { CslItem, CslName } from '../../../model/index.ts'
import type { SourceReading } from '../reading.ts'
import { trimMarks, withoutGaps } from './cut.ts'
import type { Title } from './find-title.ts'
import { type CitationText, GAP } from './flatten.ts'
import { isNewspaper } from './guess-type.ts'
import { kindAt, LETTER } from './letters.ts'
import type { SourcePatterns } from './patterns.ts'
import { nextOpening, quotationAt } from './quoted.ts'
import { nobody } from './read-authors.ts'
import { takeDate } from './take-date.ts'

/** The marks around a book or a newspaper: 『 』 《 》 */
const isBookMark = (c: number): boolean => c === 0x300e || c === 0x300a
/** Those around an article: 「 」 〈 〉 */
const isArticleMark = (c: number): boolean => c === 0x300c || c === 0x3008

/**
 * A source in the style of China and Japan, where brackets tell books from articles:
 *
 *     佐道明広「中曽根康弘」『歴代首相物語』新書館、2003年、230-235頁。
 *     ^ author ^ article    ^ collection  ^ publisher
 *     李登輝：《台灣的主張》，台北：遠流出版，1999年，第25頁。
 *              ^ book        ^ place
 *
 * Null where there are no such brackets, or words in front of them that are no names.
 */
export function readEastAsian(
  csl: CslItem,
  flat: CitationText,
  patterns: SourcePatterns,
  reading: SourceReading,
): Title | null {
  const { text } = flat
  const open = nextOpening(text, 0)
  const mark = open < 0 ? 0 : text.charCodeAt(open)
  const book = isBookMark(mark)
  if (!book && !isArticleMark(mark)) return null
  const quote = quotationAt(text, open)
  const names = quote ? authorsOf(text.slice(0, open)) : null
  if (!quote || !names) return null
  let { end } = quote
  let title: string | undefined = quote.words
  let container: string | undefined
  const next = nextOpening(text, end)
  const second = next >= 0 && next - end < 3 && isBookMark(text.charCodeAt(next)) ? quotationAt(text, next) : null
  if (second && !book) {
    container = second.words
    end = second.end
  } else if (book && names.length === 0 && isNewspaper(quote.words, patterns)) {
    container = quote.words
    title = undefined
  }
  let rest = text.slice(end)
  const found: CslItem = { id: '', type: 'document' }
  rest = takePages(found, rest)
  if (!csl.issued)
    rest = takeDate(found, rest.replaceAll(FULL_COMMA, ',').replaceAll('、', ',').replaceAll('。', '.'), reading)
  const year = found.issued ? null : yearOf.exec(rest)
  if (year) found.issued = { 'date-parts': [[Number(year[1])]] }
  // who publishes a newspaper says nothing more
  if (container === undefined || !isNewspaper(container, patterns)) takePublisher(found, rest)
  if (!found.issued && found.publisher === undefined && csl.ISBN === undefined) return null
  if (container === undefined && !book && title !== undefined && found.publisher === undefined) return null
  Object.assign(csl, found, { id: csl.id, type: csl.type })
  if (container !== undefined) csl['container-title'] = withoutGaps(container)
  if (title === undefined) {
    csl.type = 'article-newspaper'
    return { words: '', by: 'quotes', end: text.length, front: nobody }
  }
  return {
    words: withoutGaps(title),
    by: container === undefined ? 'italics' : 'quotes',
    end: text.length,
    front: { ...nobody, names },
  }
}

/** > 2004年 */
const yearOf = /(?<![0-9])([12][0-9]{3})年/

const FULL_COMMA = '，'

/** Without stops and colons at the end, of either width. */
function withoutStops(words: string): string {
  let end = words.length
  while (end > 0 && '：:，,、．。 \u3000'.includes(words[end - 1]!)) end--
  return words.slice(0, end)
}

/** Names without spaces in front of a title; null for other words. */
function authorsOf(before: string): CslName[] | null {
  const words = withoutStops(trimMarks(withoutGaps(before))).replace(/(?:編著|編|著|主编|主編|等|氏)$/u, '')
  if (words === '') return []
  if (words.length > 30) return null
  const names: CslName[] = []
  for (const piece of words.split(/[、，,；;]\s?/u)) {
    const name = piece.trim()
    if (name.length < 2 || name.length > 14) return null
    for (let i = 0; i < name.length; i++) {
      const c = name.charCodeAt(i)
      // hiragana joins the words of a sentence
      if (isDigit(c) || (c >= 0x3041 && c <= 0x3096)) return null
      if (
        (kindAt(name, i) & LETTER) === 0 &&
        c !== 32 &&
        c !== 0x30fb &&
        c !== 0xb7 &&
        c !== 0x30fc &&
        c !== 45 &&
        c !== 46
      )
        return null
    }
    names.push({ literal: name })
  }
  return names
}

const pages = /(?:第|pp?\.\s?)?([0-9]{1,4}(?:\s?[-–—―～]\s?[0-9]{1,4})?)(?:頁|页|面|ページ|版)/u

function takePages(csl: CslItem, words: string): string {
  const match = pages.exec(words)
  if (!match) return words
  csl.page = match[1]!.replace(/\s?[-–—―～]\s?/u, '–')
  return words.slice(0, match.index) + GAP + words.slice(match.index + match[0].length)
}

/** What publishers' names do not hold: numbers, editions of a newspaper, days of access. */
const notPublishers =
  /[0-9]|朝刊|夕刊|閲覧|参照|第|号|號|卷|巻|期|月|日付|ISBN|文庫版|電子版|頁|页|(?:编|編|著|译|譯|訳)$/u

/** What the names of publishers end in. */
const publisherEnd =
  /(?:社|店|書房|书房|出版|出版会|出版會|出版部|書局|书局|書院|书院|館|馆|堂|新聞|研究所|公司|集团)$/u

/** The piece that names one: 新潮社   台北：遠流出版; of several, of which the first may be an author, that which ends as publishers do. */
function takePublisher(csl: CslItem, words: string): void {
  const pieces: string[] = []
  for (const raw of words.split(/[,.;、，。；\ufffc（）()「」『』《》]/u)) {
    const piece = raw.trim()
    if (piece.length < 2 || piece.length > 30 || notPublishers.test(piece) || (kindAt(piece, 0) & LETTER) === 0)
      continue
    pieces.push(piece)
  }
  const piece = pieces.length === 1 ? pieces[0] : pieces.find((one) => publisherEnd.test(one))
  if (piece === undefined) return
  const colon = piece.search(/[：:]/u)
  if (colon > 0) csl['publisher-place'] = piece.slice(0, colon).trim()
  csl.publisher = colon > 0 ? piece.slice(colon + 1).trim() : piece
}
