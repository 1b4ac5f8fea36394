import type { ExternalLink } from '../../../document/index.ts'
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
const bracketSchemes = [
  'mailto:',
  'news:',
  'tel:',
  'sms:',
  'sip:',
  'sips:',
  'geo:',
  'magnet:',
  'urn:',
  'xmpp:',
  'bitcoin:',
  'matrix:',
]
const LONGEST = 9

/**
 * `[https://example.org words]`. A number where there is none: 0 if no address stands behind the bracket, else up to where
 * no bracket closes.
 */
export function readExternalLink(r: Reader, start: number, to: number, depth: number): ExternalLink | number {
  const { source } = r
  if (!hasScheme(source, start + 1, to)) return 0
  const urlEnd = endOfUrl(r, start + 1, to, true)
  let close = urlEnd
  while (close < to) {
    const c = source.charCodeAt(close)
    if (c === 93 /* ] */) break
    if (c === 10 || c === 13) return close
    close = c === 123 || c === 91 || c === 60 ? Math.max(r.past(close), close + 1) : close + 1
  }
  if (close >= to) return to
  let from = urlEnd
  while (from < close && isGap(source.charCodeAt(from))) from++
  const children = readNodes(r, from, close, 'label', depth + 1)
  return { type: 'externalLink', url: urlWords(r, start + 1, urlEnd), children, position: { start, end: close + 1 } }
}

/** A bare address whose colon stands at `colon`; its scheme does not begin before `from`. */
export function readUrl(r: Reader, from: number, colon: number, to: number): ExternalLink | null {
  const { source } = r
  if (source.charCodeAt(colon + 1) !== 47 || source.charCodeAt(colon + 2) !== 47 || colon + 3 >= to) return null
  let start = colon
  while (start > from && colon - start < LONGEST && isLetter(source.charCodeAt(start - 1))) start--
  if (start > from && isWord(source.charCodeAt(start - 1))) return null
  if (!schemes.has(source.slice(start, colon).toLowerCase())) return null
  let end = endOfUrl(r, colon + 3, to, false)
  end = withoutTail(source, colon + 3, end)
  if (end <= colon + 3) return null
  const url = urlWords(r, start, end)
  const position = { start, end }
  return {
    type: 'externalLink',
    url,
    bare: true,
    children: [{ type: 'text', value: source.slice(start, end), position: { start, end } }],
    position,
  }
}

function urlWords(r: Reader, start: number, end: number): string {
  return r.source.slice(start, end).replaceAll('&amp;', '&')
}

function hasScheme(source: string, start: number, to: number): boolean {
  if (source.charCodeAt(start) === 47)
    return source.charCodeAt(start + 1) === 47 && start + 2 < to && !endsUrl(source.charCodeAt(start + 2))
  let i = start
  while (i < to && i - start < LONGEST && isLetter(source.charCodeAt(i))) i++
  if (source.charCodeAt(i) !== 58 /* : */ || i >= to) return false
  const scheme = source.slice(start, i).toLowerCase()
  if (source.charCodeAt(i + 1) === 47 && source.charCodeAt(i + 2) === 47) {
    return schemes.has(scheme) && i + 3 < to && !endsUrl(source.charCodeAt(i + 3))
  }
  return bracketSchemes.includes(`${scheme}:`) && i + 1 < to && !endsUrl(source.charCodeAt(i + 1))
}

/** In brackets a template may be part of an address. */
function endOfUrl(r: Reader, from: number, to: number, brackets: boolean): number {
  const { source } = r
  let i = from
  while (i < to) {
    const c = source.charCodeAt(i)
    if (endsUrl(c)) break
    if (c === 123) {
      const past = r.past(i)
      if (past > i) {
        if (!brackets || source.startsWith('{{!}}', i)) break
        i = past
        continue
      }
    }
    if (c === 39 && source.charCodeAt(i + 1) === 39) break
    if (c === 124 && !brackets && source.charCodeAt(i + 1) === 124) break
    i++
  }
  return Math.min(i, to)
}

/** A sentence may end behind a bare address, and parentheses may stand around it. */
function withoutTail(source: string, from: number, end: number): number {
  const entity = source.slice(from, end).search(/&(?:lt|gt|#60|#62|#x3c|#x3e|nbsp|#160);/i)
  if (entity >= 0) end = from + entity
  const bracket = source.slice(from, end).includes('(')
  while (end > from) {
    const c = source.charCodeAt(end - 1)
    if (c === 59 && endsEntity(source, from, end)) break
    if (c === 44 || c === 59 || c === 46 || c === 58 || c === 33 || c === 63 || (c === 41 && !bracket) || c === 92)
      end--
    else break
  }
  return end
}

/** > https://example.org/?a&amp; */
function endsEntity(source: string, from: number, end: number): boolean {
  const start = source.lastIndexOf('&', end)
  return start >= from && end - start < 12 && entityAt(source, start, end)?.end === end
}

function endsUrl(c: number): boolean {
  return isGap(c) || c === 34 || c === 60 || c === 62 || c === 91 || c === 93 || c === 127 || c === 0xfffd
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
