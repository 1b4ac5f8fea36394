import { type ExternalLink, ExternalLinkNode, list, type Node, Place } from '../../../document/index.ts'
import { entityAt } from './entities.ts'
import { readNodes } from './read-nodes.ts'
import type { Reader } from './reader.ts'

/** Schemes with `//` behind them. */
const schemes = new Set([
  'http',
  'https',
  'ftp',
  'ftps',
  'sftp',
  'irc',
  'ircs',
  'git',
  'svn',
  'ssh',
  'gopher',
  'telnet',
  'nntp',
  'mms',
  'worldwind',
  'redis',
])
/** Schemes without; only in brackets are they sure to be meant. */
const bracketSchemes = new Set([
  'mailto',
  'news',
  'tel',
  'sms',
  'sip',
  'sips',
  'geo',
  'magnet',
  'urn',
  'xmpp',
  'bitcoin',
  'matrix',
])
const LONGEST = 9

/**
 * `[https://example.org words]`. A number where there is none: 0 if no address stands behind the bracket, else up to where
 * no bracket closes.
 */
export function readExternalLink(r: Reader, start: number, to: number, depth: number): ExternalLink | number {
  const { source } = r
  if (!hasScheme(source, start + 1, to)) return 0
  const { end, coded } = endOfUrl(r, start + 1, to, true)
  let close = end
  while (close < to) {
    const c = source.charCodeAt(close)
    if (c === 93 /* ] */) break
    if (c === 10 || c === 13) return close
    close = c === 123 || c === 91 || c === 60 ? Math.max(r.past(close), close + 1) : close + 1
  }
  if (close >= to) return to
  let from = end
  while (from < close && isGap(source.charCodeAt(from))) from++
  const children = readNodes(r, from, close, 'label', depth + 1)
  const url = source.slice(start + 1, end)
  return new ExternalLinkNode(coded ? decoded(url) : url, false, children, new Place(start, close + 1))
}

/** A bare address whose colon stands at `colon`; its scheme does not begin before `from`. */
export function readUrl(r: Reader, from: number, colon: number, to: number): ExternalLink | null {
  const { source } = r
  if (source.charCodeAt(colon + 1) !== 47 || source.charCodeAt(colon + 2) !== 47 || colon + 3 >= to) return null
  let start = colon
  while (start > from && colon - start < LONGEST && isLetter(source.charCodeAt(start - 1))) start--
  if (start > from && isWord(source.charCodeAt(start - 1))) return null
  if (!isScheme(source, start, colon)) return null
  let { end, coded } = endOfUrl(r, colon + 3, to, false)
  end = withoutTail(source, colon + 3, end, coded)
  if (end <= colon + 3) return null
  const words = r.text(start, end)
  const url = coded ? decoded(words.value) : words.value
  return new ExternalLinkNode(url, true, list<Node>(words), new Place(start, end))
}

function decoded(url: string): string {
  return url.replaceAll('&amp;', '&')
}

/** Nearly all addresses begin with `http` or `https`: no word is cut out to see that. */
function isScheme(source: string, start: number, colon: number): boolean {
  const last = source.charCodeAt(colon - 1)
  const http = last === 115 /* s */ ? colon - 1 : colon
  if (
    http - start === 4 &&
    source.charCodeAt(start) === 104 &&
    source.charCodeAt(start + 1) === 116 &&
    source.charCodeAt(start + 2) === 116 &&
    source.charCodeAt(start + 3) === 112
  )
    return true
  return schemes.has(source.slice(start, colon).toLowerCase())
}

function hasScheme(source: string, start: number, to: number): boolean {
  if (source.charCodeAt(start) === 47)
    return source.charCodeAt(start + 1) === 47 && start + 2 < to && !endsUrl(source.charCodeAt(start + 2))
  let i = start
  while (i < to && i - start < LONGEST && isLetter(source.charCodeAt(i))) i++
  if (source.charCodeAt(i) !== 58 /* : */ || i >= to) return false
  if (source.charCodeAt(i + 1) === 47 && source.charCodeAt(i + 2) === 47)
    return i + 3 < to && !endsUrl(source.charCodeAt(i + 3)) && isScheme(source, start, i)
  return bracketSchemes.has(source.slice(start, i).toLowerCase()) && i + 1 < to && !endsUrl(source.charCodeAt(i + 1))
}

/** Where an address ends, and whether a `&` may stand in it. In brackets a template may be part of it. */
function endOfUrl(r: Reader, from: number, to: number, brackets: boolean): { end: number; coded: boolean } {
  const { source } = r
  let coded = false
  let i = from
  while (i < to) {
    const c = source.charCodeAt(i)
    if (c < 128 ? inUrl[c] === WORDS : !isGap(c) && c !== 0xfffd) {
      i++
      continue
    }
    if (c > 127 || inUrl[c] === ENDS) break
    if (c === 38) coded = true
    else if (c === 123) {
      const past = r.past(i)
      if (past > i) {
        if (!brackets || source.startsWith('{{!}}', i)) break
        coded = true // it may have one as well
        i = past
        continue
      }
    } else if (c === 39) {
      if (source.charCodeAt(i + 1) === 39) break
    } else if (!brackets && source.charCodeAt(i + 1) === 124) break // ||
    i++
  }
  return { end: Math.min(i, to), coded }
}

/** A sentence may end behind a bare address, and parentheses may stand around it. */
function withoutTail(source: string, from: number, end: number, coded: boolean): number {
  const entity = coded ? source.slice(from, end).search(/&(?:lt|gt|#60|#62|#x3c|#x3e|nbsp|#160);/i) : -1
  if (entity >= 0) end = from + entity
  const whole = end
  let opens = null as boolean | null
  while (end > from) {
    const c = source.charCodeAt(end - 1)
    if (c === 59 && endsEntity(source, from, end)) break
    if (c === 41 /* ) */) {
      opens ??= source.slice(from, whole).includes('(')
      if (opens) break
    } else if (!(c === 44 || c === 59 || c === 46 || c === 58 || c === 33 || c === 63 || c === 92)) break
    end--
  }
  return end
}

/** > https://example.org/?a&amp; */
function endsEntity(source: string, from: number, end: number): boolean {
  const start = source.lastIndexOf('&', end)
  return start >= from && end - start < 12 && entityAt(source, start, end)?.end === end
}

/** What a character is in an address. */
const WORDS = 0
const ENDS = 1
const LOOK = 2
const inUrl = Uint8Array.from({ length: 128 }, (_, c) =>
  c <= 32 || c === 127 || '"<>[]'.includes(String.fromCharCode(c))
    ? ENDS
    : "&{'|".includes(String.fromCharCode(c))
      ? LOOK
      : WORDS,
)

function endsUrl(c: number): boolean {
  return c < 128 ? inUrl[c] === ENDS : isGap(c) || c === 0xfffd
}

function isGap(c: number): boolean {
  if (c <= 32 || c < 0xa0) return c <= 32
  return c === 0xa0 || c === 0x1680 || (c >= 0x2000 && c <= 0x200a) || c === 0x202f || c === 0x205f || c === 0x3000
}

function isLetter(c: number): boolean {
  return (c | 32) >= 97 && (c | 32) <= 122
}

function isWord(c: number): boolean {
  if (c < 128) return isLetter(c) || (c >= 48 && c <= 57) || c === 95
  return /[\p{L}\p{N}]/u.test(String.fromCharCode(c))
}
