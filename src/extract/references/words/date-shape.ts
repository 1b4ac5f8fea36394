import { isDigit } from '../../../document/index.ts'
import { digitsEnd, kindAt, LETTER } from './letters.ts'

/**
 * Where a stretch ends that looks like a day of one of the commonest forms, if nothing follows that could be part of it; -1
 * for none. Whether its word is a month has to be asked.
 *
 * > 17 May 1953   May 17, 1953   1953-05-17
 */
export function dayEnd(text: string, at: number): number {
  const first = digitsEnd(text, at, 4)
  let end = -1
  if (first === at + 4) end = pairEnd(text, pairEnd(text, first))
  else if (first > at && first < at + 3) end = yearEnd(text, wordEnd(text, spaceEnd(text, first)))
  else if (first === at) {
    const day = spaceEnd(text, wordEnd(text, at))
    const last = day < 0 ? -1 : digitsEnd(text, day, 2)
    if (last > day && text.charCodeAt(last) === COMMA) end = yearEnd(text, last + 1)
  }
  return end >= 0 && isFree(text, end) ? end : -1
}

const SPACE = 32
const COMMA = 44
const HYPHEN = 45
const STOP = 46

/** > | -05 */
function pairEnd(text: string, at: number): number {
  return at >= 0 && text.charCodeAt(at) === HYPHEN && digitsEnd(text, at + 1, 2) === at + 3 ? at + 3 : -1
}

function spaceEnd(text: string, at: number): number {
  return at >= 0 && text.charCodeAt(at) === SPACE ? at + 1 : -1
}

function wordEnd(text: string, at: number): number {
  let end = at
  while (end >= 0 && (kindAt(text, end) & LETTER) !== 0) end++
  return end > at ? end : -1
}

/** > |  1953 */
function yearEnd(text: string, at: number): number {
  const year = spaceEnd(text, at)
  return year >= 0 && digitsEnd(text, year, 4) === year + 4 ? year + 4 : -1
}

/** The end of the text or a gap, or a mark behind which no digit stands. */
function isFree(text: string, at: number): boolean {
  let end = at
  while (end < text.length && text.charCodeAt(end) === SPACE) end++
  if (end >= text.length) return true
  const c = text.charCodeAt(end)
  if (c === 0xfffc) return true
  if (end > at || (c !== STOP && c !== COMMA && c !== 41 && c !== 59)) return false
  end++
  while (end < text.length && text.charCodeAt(end) === SPACE) end++
  return end >= text.length || !isDigit(text.charCodeAt(end))
}
