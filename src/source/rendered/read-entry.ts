import { isDigit } from '../../document/index.ts'
import { conjunctions } from '../../language/index.ts'
import type { Lexicon } from './lexicon.ts'
import { isGap, listMark } from './line-class.ts'
import type { Line } from './read-lines.ts'
import { letterNumber } from './read-mark.ts'

/** One entry of a reference list: where its words begin, and what stands in front of them. */
export interface Entry {
  /** First character of the entry's own words. */
  start: number
  end: number
  /** The line as a whole. */
  line: Line
  /** Its number where the line says it: `3.0 3.1`, `3. ^`, `[3]`. */
  number: number | null
  /** How many back-links it has; null where it has no arrow. */
  backLinks: number | null
}

/** Reads `- ↑ 1.0 1.1 Text`, `^ a b Text`, `1. ^ Text`, `↑ Jump up to: a b Text`, `[1] Text`. Null where the line is no such entry. */
export function readEntry(line: Line, lexicon: Lexicon): Entry | null {
  const { text } = line
  let at = listMark(text)
  let number = isDigit(text.charCodeAt(0)) && at > 0 ? Number.parseInt(text, 10) : null
  const label = /^\[([0-9]{1,4})\]\s*/.exec(text.slice(at, at + 12))
  if (label) {
    number = Number(label[1])
    at += label[0].length
  }
  const jump = (): boolean => {
    const ahead = text.slice(at, at + 24).toLowerCase()
    const words = lexicon.backLinks.find((phrase) => ahead.startsWith(phrase))
    if (words === undefined) return false
    at = skipGaps(text, at + words.length)
    return true
  }
  let arrows = jump() ? 1 : 0
  const c = text.charCodeAt(at)
  if (c === 0x2191 || c === 94) {
    at = skipGaps(text, at + 1)
    arrows++
    jump()
  }
  if (arrows === 0) return label ? { start: line.start + at, end: line.end, line, number, backLinks: null } : null
  const links = readBackLinks(text, at)
  return {
    start: line.start + skipGaps(text, links.end),
    end: line.end,
    line,
    number: links.number ?? number,
    backLinks: links.count,
  }
}

/** The marks behind the arrow: `1.0 1.1 1.2`, `1,0 1,1`, `a b c`, `a, b et c`, `1 2 3`. One link where there are none. */
function readBackLinks(text: string, start: number): { end: number; count: number; number: number | null } {
  let count = 0
  let number: number | null = null
  let end = start
  for (let at = start; at < text.length; ) {
    let stop = at
    while (stop < text.length && !isGap(text.charCodeAt(stop))) stop++
    const token = text.slice(at, Math.min(stop, at + 12)).replace(/[,;]$/, '')
    const decimal = /^([0-9]{1,4})[.,]([0-9]{1,3})$/.exec(token)
    if (decimal && Number(decimal[2]) === count && (number === null || number === Number(decimal[1])))
      number = Number(decimal[1])
    else if (number === null && /^[a-z]{1,2}$/.test(token) && letterNumber(token) === count + 1) {
    } else if (number === null && count > 0 && ands.has(token)) {
      at = skipGaps(text, stop)
      continue
    } else break
    count++
    at = end = skipGaps(text, stop)
  }
  // > | ↑ a Study of History
  //       ^ a letter alone is a word of the title
  if (count === 1 && number === null) return { end: start, count: 1, number: null }
  if (count > 0) return { end, count, number }
  return readPlainNumbers(text, start)
}

const ands = new Set(conjunctions)

/** `↑ 1 2 3 Text`: two numbers or more, from one up. */
function readPlainNumbers(text: string, start: number): { end: number; count: number; number: null } {
  let count = 0
  let at = start
  while (at < text.length) {
    const token = String(count + 1)
    if (!text.startsWith(token, at) || !isGap(text.charCodeAt(at + token.length))) break
    count++
    at = skipGaps(text, at + token.length)
  }
  return count > 1 ? { end: at, count, number: null } : { end: start, count: 1, number: null }
}

function skipGaps(text: string, from: number): number {
  let at = from
  while (isGap(text.charCodeAt(at)) || text.charCodeAt(at) === 0x200b) at++
  return at
}
