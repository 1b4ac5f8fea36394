import type { LanguagePack } from '../../language/index.ts'
import type { DateRange, DateValue } from '../../model/index.ts'
import type { Context } from '../context.ts'
import { classOf, DIGIT, isHanNumeral, SPACE } from './characters.ts'
import { decide, decideEnd, decideRange } from './decide.ts'
import { lexiconOf } from './lexicon.ts'
import { HYPHEN, MarkSet } from './marks.ts'
import { mayBegin } from './may-begin.ts'
import type { Setting } from './parts.ts'
import { isDebris, isFollowed, isMeasured, isPlausibleYear, isYearPair } from './plausible.ts'
import { type ReadDate, readDate } from './read-date.ts'
import { type ReadRange, readRange } from './read-range.ts'
import { END, MARK, NUMBER } from './token.ts'
import { Tokens } from './tokens.ts'

/** What reading a date has to know. */
export type DateContext = Pick<Context, 'language' | 'dayFirst'>

const settings = new WeakMap<LanguagePack, readonly [monthFirst: Setting, dayFirst: Setting]>()
let lastPack: LanguagePack | undefined
let lastSettings: readonly [Setting, Setting]

export function settingOf({ language, dayFirst }: DateContext): Setting {
  // one page after the other is of the same language
  if (language !== lastPack) {
    lastSettings = settingsOf(language)
    lastPack = language
  }
  return lastSettings[dayFirst ? 1 : 0]
}

function settingsOf(pack: LanguagePack): readonly [Setting, Setting] {
  let both = settings.get(pack)
  if (!both) {
    const lexicon = lexiconOf(pack)
    const mixed = pack.dates.numericOrder === 'mixed'
    const oldStyleFirst = pack.dates.oldStyleFirst === true
    both = [
      { lexicon, dayFirst: false, mixed, oldStyleFirst },
      { lexicon, dayFirst: true, mixed, oldStyleFirst },
    ]
    settings.set(pack, both)
  }
  return both
}

/** A century is written without digits, and only short values are only a century. */
const LONGEST_WITHOUT_DIGITS = 200

/** Whether a date can stand in the text at all: it has a digit, or is short enough to be a century in letters. */
export function mayHoldDate(text: string, { lexicon }: Setting): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 128 ? unit >= 48 && unit <= 57 : classOf(unit) === DIGIT || isHanNumeral(unit)) return true
  }
  return text.length <= LONGEST_WITHOUT_DIGITS && lexicon.century.test(text)
}

/** A date found in a value: `date` is null where the calendar has no such day. */
export interface Found {
  read: ReadDate
  date: DateValue | null
  start: number
  end: number
}

/** The first date from a token on. What no shape takes is stepped over, so the time is linear in the text. */
export function firstDate(t: Tokens, from: number, setting: Setting): Found | null {
  for (let i = from; ; i++) {
    const token = t.at(i)
    if (token.kind === END) return null
    if (!mayBegin(t, i, token, false)) continue
    const read = readDate(t, i, setting)
    if (!read || (read.bare && !isPlausibleYear(t, read))) continue
    const { start } = token
    const end = endOf(t, read.next)
    if (!read.bare) {
      // > | 32 Agosto 2014: the rest of a date that cannot be is none
      if (isDebris(t, i)) {
        if (read.parts.day === null) return { read, date: null, start, end }
        continue
      }
      if (isPiece(t, i)) continue
    }
    return { read, date: decide(read.parts, wordsOf(t, read)), start, end }
  }
}

/** > | 11 September 1950 (aged 80) → 11 September 1950 */
function wordsOf(t: Tokens, { wordsFirst, wordsNext }: ReadDate): string {
  return t.text.slice(t.at(wordsFirst).start, endOf(t, wordsNext))
}

/** Written on to something before it: `x2010-05-17`, `3.17.5.1953`. */
function isPiece(t: Tokens, i: number): boolean {
  if (i === 0) return false
  const token = t.at(i)
  if (token.kind !== NUMBER || token.gap > 0) return false
  const before = t.at(i - 1)
  if (before.kind === MARK) return isMeasured(t, i)
  return before.kind === NUMBER
}

/** A range found in a value; `range` is null where one of its ends cannot be. */
export interface FoundRange {
  read: ReadRange
  range: DateRange | null
  start: number
  end: number
}

export function rangeAt(t: Tokens, i: number, setting: Setting): FoundRange | null {
  const read = readRange(t, i, setting)
  if (!read) return null
  const from = t.at(i).start
  const end = endOf(t, read.next)
  const text = t.text.slice(from, end)
  const dash = dashIn(text)
  const first = read.start && decideEnd(read.start, endText(text, dash, true))
  const last = read.end && decideEnd(read.end, endText(text, dash, false))
  const impossible = (read.start && !first) || (read.end && !last)
  const range = impossible ? null : decideRange(first, last, text, read.ongoing, read.unknown)
  return { read, range, start: from, end }
}

/** The words of one end: cut at the dash where there is one, else the words of the range. */
function endText(text: string, dash: number, first: boolean): string {
  if (dash < 0) return text
  let after = dash + 1
  while (text.charCodeAt(after) === HYPHEN) after++
  const piece = (first ? text.slice(0, dash) : text.slice(after)).trim()
  return piece === '' ? text : piece
}

/** Where the first dash stands; a hyphen only with a space before it, since dates have hyphens of their own. */
function dashIn(text: string): number {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 128 ? unit === HYPHEN && i > 0 && classOf(text.charCodeAt(i - 1)) === SPACE : dashes.has(unit)) return i
  }
  return -1
}
const dashes = new MarkSet('–—−‒－～〜')

export function firstRange(t: Tokens, from: number, setting: Setting): FoundRange | null {
  for (let i = from; ; i++) {
    const token = t.at(i)
    if (token.kind === END) return null
    if (!mayBegin(t, i, token, true)) continue
    const found = rangeAt(t, i, setting)
    if (found) {
      if (isDebris(t, i) || isPiece(t, i)) continue
      if (found.read.bare && !isFollowed(t, found.read.next) && !isYearPair(found.read.start, found.read.end)) continue
      return found
    }
    // a single date is stepped over as a whole, so that its pieces make no range: `17 May 1953 – x`
    const single = readDate(t, i, setting)
    if (single && !single.bare && single.next > i + 1) i = single.next - 1
  }
}

/** Where the words before the token end. */
export function endOf(t: Tokens, next: number): number {
  return next > 0 ? t.at(next - 1).end : 0
}

let shared: Tokens | undefined

/** Texts are read one after the other, so one object serves them all. */
export function tokensOf(text: string, { lexicon }: Setting, from = 0): Tokens {
  shared ??= new Tokens(lexicon)
  shared.reset(text, lexicon, from)
  return shared
}
