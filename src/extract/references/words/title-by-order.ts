import { isDigit } from '../../../document/index.ts'
import type { SourceReading } from '../reading.ts'
import { trimMarks, withoutGaps } from './cut.ts'
import type { Title } from './find-title.ts'
import { type CitationText, GAP } from './flatten.ts'
import { digitsEnd, isSpace } from './letters.ts'
import type { SourcePatterns } from './patterns.ts'
import { readAuthors } from './read-authors.ts'
import { sentences } from './sentences.ts'

/** So far from the start the names in front of a title may reach. */
const REACH = 160

/** `Fennell, J. L. I. (1961). Ivan the Great of Moscow. Macmillan.` */
export function orderTitle({ text }: CitationText, patterns: SourcePatterns, reading: SourceReading): Title | null {
  const open = text.indexOf(' (')
  if (open < 3 || open > REACH) return null
  const close = text.indexOf(')', open)
  if (close < 0 || close - open > 32) return null
  const mark = close + 1 < text.length ? text.charCodeAt(close + 1) : 0
  if (mark !== 46 && mark !== 44 && mark !== 58) return null
  const front = readAuthors(text.slice(0, close + 1), patterns, reading)
  if (!front?.issued || front.names.length === 0) return null
  let from = close + 2
  while (from < text.length && isSpace(text.charCodeAt(from))) from++
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
export function imprintTitle({ text }: CitationText, patterns: SourcePatterns, reading: SourceReading): Title | null {
  const open = text.indexOf(' (')
  if (open < 0 || open > REACH) return null
  const comma = text.indexOf(', ')
  if (comma < 0 || comma > open) return null
  const close = text.indexOf(')', open)
  if (close < 0 || close - open > 100 || !endsInYear(text, close) || !text.slice(open, close).includes(': '))
    return null
  const front = readAuthors(text.slice(0, comma), patterns, reading)
  const words = trimMarks(text.slice(comma + 2, open))
  if (!front || front.names.length === 0 || words.length < 3) return null
  return { words, by: 'italics', end: open, front }
}

/** `Smith, John. The Long Road. Oxford University Press, 1999.` */
export function sentenceTitle({ text }: CitationText, patterns: SourcePatterns, reading: SourceReading): Title | null {
  if (text.length > 300) return null
  const words = withoutGaps(text)
  if (!hasImprint(words)) return null
  const parts = sentences(words)
  const imprint = parts.findIndex((part, i) => i > 0 && isImprint(part))
  if (imprint < 2) return null
  const front = readAuthors(`${parts[0]}.`, patterns, reading)
  if (!front || front.names.length === 0 || !front.names.every((name) => name.given !== undefined)) return null
  const part = parts[imprint]!
  const comma = part.length - YEAR_BEHIND_COMMA
  return {
    words: parts.slice(1, imprint).join('. '),
    by: 'order',
    end: text.length,
    front: { ...front, issued: reading.dates.readStrict(part.slice(comma + 2)) },
    publisher: part.slice(0, comma),
  }
}

/** > , 1999 */
const YEAR_BEHIND_COMMA = 6

function endsInYear(words: string, end: number): boolean {
  const comma = end - YEAR_BEHIND_COMMA
  return comma >= 0 && words.startsWith(', ', comma) && digitsEnd(words, comma + 2, 4) === end
}

/** Whether there are sentences, and anywhere a comma and a year. */
function hasImprint(text: string): boolean {
  if (!text.includes('. ')) return false
  for (let comma = text.indexOf(', '); comma >= 0; comma = text.indexOf(', ', comma + 1))
    if (digitsEnd(text, comma + 2, 5) === comma + YEAR_BEHIND_COMMA) return true
  return false
}

/** > Oxford University Press, 1999 */
function isImprint(part: string): boolean {
  const comma = part.length - YEAR_BEHIND_COMMA
  if (comma < 3 || comma > 60 || !endsInYear(part, part.length)) return false
  for (let i = 0; i < comma; i++) if (part.charCodeAt(i) === 44 || isDigit(part.charCodeAt(i))) return false
  return true
}
