import { ands } from '../../../values/everywhere.ts'
import type { OfficeTables } from './office-tables.ts'

/** The number in front of an office. Null where there are several: `11th & 13th Governor`. */
export interface NumberSplit {
  ordinal: number | null
  rest: string
}

const between = new Set([' ', ',', '&', '・', '、', '/', '-', '–', '·', '及', 'と'])
/** Marks of an ordinal in many languages, written on to the digits. */
const marks = ['.º', '.ª', '.o', '.er', 'º', 'ª', '°', '.']

/**
 * Splits an ordinal off the front of a title. A bare number is none: `2 Commando`.
 *
 * > 42nd President of X → 42      > 3. Eesti president → 3      > 第45代 内閣総理大臣 → 45
 */
export function splitNumber(title: string, tables: OfficeTables): NumberSplit | null {
  const prefix = tables.ordinalPrefixes.find((mark) => title.startsWith(mark)) ?? ''
  let at = prefix.length
  while (title[at] === ' ') at++
  const numbers: number[] = []
  let marked = false
  let end = -1
  while (at < title.length) {
    const digits = digitsAt(title, at)
    if (digits === 0) break
    if (digits > 3) return null
    numbers.push(readNumber(title.slice(at, at + digits)))
    at += digits
    const mark = markAt(title, at, tables)
    marked = mark !== ''
    at += mark.length
    end = at
    while (between.has(title[at] ?? '')) at++
    const space = title.indexOf(' ', at)
    if (space > at && ands.has(title.slice(at, space)) && digitsAt(title, space + 1) > 0) at = space + 1
  }
  if (end < 0 || !(marked || (prefix !== '' && title[end] === ' '))) return null
  const rest = title.slice(end).trimStart()
  const [first] = numbers
  if (rest === '' || first === undefined) return null
  return { ordinal: numbers.length === 1 ? first : null, rest }
}

/** Numbers of holders. */
const holders = new Set(['任', '代'])
/** Of terms too, where no parliament or committee is counted: > 第9届国务院总理 */
const terms = new Set(['届', '屆'])
const bodies = /委|代表|议员|議員|常务|常務|中央|国会|國會|立法|大会|大會|人大|政协|政協|会议|會議/u

/** Splits an ordinal out of the middle of a title: > 中華民國第7任副總統 → 7, 中華民國副總統 */
export function splitInnerNumber(title: string, tables: OfficeTables): NumberSplit | null {
  for (const prefix of tables.ordinalPrefixes) {
    const at = prefix.charCodeAt(0) > 0x3000 ? title.indexOf(prefix, 1) : -1
    if (at < 0) continue
    const number = splitNumber(title.slice(at), tables)
    const last = number ? title[title.length - number.rest.length - 1] : undefined
    if (number && last !== undefined && (holders.has(last) || (terms.has(last) && !bodies.test(number.rest))))
      return { ordinal: number.ordinal, rest: title.slice(0, at) + number.rest }
  }
  return null
}

/** The number of an `order` that holds nothing else: `6th`, `6`, `XI`. */
export function readOrdinal(order: string, tables: OfficeTables): number | null {
  const text = order.trim()
  const prefix = tables.ordinalPrefixes.find((mark) => text.startsWith(mark)) ?? ''
  const digits = digitsAt(text, prefix.length)
  if (digits > 0 && digits < 4) {
    const end = prefix.length + digits
    const rest = text.slice(end)
    if (rest === '' || rest === markAt(text, end, tables)) return readNumber(text.slice(prefix.length, end))
  }
  return readRoman(text.endsWith('.') ? text.slice(0, -1) : text)
}

function markAt(text: string, at: number, tables: OfficeTables): string {
  for (const mark of marks) if (text.startsWith(mark, at) && isBoundary(text.charCodeAt(at + mark.length))) return mark
  for (const mark of tables.ordinalSuffixes) {
    if (!text.startsWith(mark, at) && text.slice(at, at + mark.length).toLowerCase() !== mark) continue
    // 代 and 任 need no space behind them
    if (mark.charCodeAt(0) > 0x3000 || isBoundary(text.charCodeAt(at + mark.length)))
      return text.slice(at, at + mark.length)
  }
  return ''
}

/** A space, a comma or the end. */
function isBoundary(c: number): boolean {
  return Number.isNaN(c) || c === 32 || c === 44 || c === 38 || c === 47 || c === 45 || c === 0x2013
}

const han = '〇一二三四五六七八九'

function digitsAt(text: string, from: number): number {
  let at = from
  for (; at < text.length; at++) {
    const c = text.charCodeAt(at)
    if (!(c >= 48 && c <= 57)) break
  }
  if (at > from) return at - from
  // > 初代: the first one has a sign of its own
  if (text.startsWith('初代', from)) return 1
  while (at < text.length && (han.includes(text[at]!) || text[at] === '十')) at++
  return at - from
}

function readNumber(digits: string): number {
  const c = digits.charCodeAt(0)
  if (c >= 48 && c <= 57) return Number(digits)
  if (digits === '初') return 1
  // > 四十五
  const ten = digits.indexOf('十')
  if (ten < 0) return [...digits].reduce((sum, digit) => sum * 10 + han.indexOf(digit), 0)
  const tens = ten === 0 ? 1 : han.indexOf(digits[0]!)
  const ones = ten + 1 < digits.length ? han.indexOf(digits[ten + 1]!) : 0
  return tens * 10 + ones
}

function readRoman(text: string): number | null {
  const match = /^(X{0,3})(IX|IV|V?I{0,3})$/.exec(text)
  if (!match || text === '') return null
  const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'].indexOf(match[2] ?? '')
  return (match[1] ?? '').length * 10 + ones
}
