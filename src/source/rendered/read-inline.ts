import { type ExternalLink, type Node, text } from '../../document/index.ts'
import type { Lexicon } from './lexicon.ts'
import { readAddress, startsAddress } from './read-address.ts'
import { type NoteCounts, readMark } from './read-mark.ts'

/** What running text is read with. */
export interface InlineContext {
  readonly lexicon: Lexicon
  /** Null where no footnote marks are looked for: in headings and titles. */
  readonly counts: NoteCounts | null
}

/** Reads the words between `start` and `end`: text, footnote marks, addresses, links and bold words of Markdown. */
export function readInline(source: string, start: number, end: number, context: InlineContext): Node[] {
  const nodes: Node[] = []
  let from = start
  const flush = (to: number): void => {
    if (to > from) nodes.push(text(source.slice(from, to), { start: from, end: to }))
  }
  /** Where the next `]` stands, so that a row of open brackets is not searched again and again. */
  let close = -1
  for (let i = start; i < end; ) {
    const c = source.charCodeAt(i)
    switch (c) {
      case 91: {
        // > | text.[1] more
        //          ^
        const mark = context.counts && readMark(source, i, end, context.lexicon, context.counts)
        if (mark) {
          flush(i)
          for (const node of mark.references) nodes.push(node)
          from = i = mark.end
          continue
        }
        if (close < i) {
          close = source.indexOf(']', i)
          if (close < 0 || close >= end) close = end
        }
        const link = close < end ? readLink(source, i, close, end) : null
        if (link) {
          flush(i)
          nodes.push(link)
          from = i = link.position.end
          continue
        }
        break
      }
      case 104: // h
        if (startsAddress(source, i)) {
          const stop = readAddress(source, i, end, context.lexicon)
          if (stop > i + 8) {
            flush(i)
            const url = source.slice(i, stop)
            const position = { start: i, end: stop }
            nodes.push({ type: 'externalLink', url, bare: true, children: [text(url, position)], position })
            from = i = stop
            continue
          }
        }
        break
      case 42: // **
        if (source.charCodeAt(i + 1) === 42 && i + 1 < end) {
          flush(i)
          nodes.push({ type: 'quotes', value: "'''", position: { start: i, end: i + 2 } })
          from = i += 2
          continue
        }
        break
      case 92: // \| and \[
        if (i + 1 < end && '|[]*_#\\'.includes(source.charAt(i + 1))) {
          flush(i)
          nodes.push(text(source.charAt(i + 1), { start: i, end: i + 2 }))
          from = i += 2
          continue
        }
        break
      case 0: // shows nothing and may not stand in a value
      case 13:
        flush(i)
        from = i + 1
        break
      default:
        if (context.counts && isRaised(c)) {
          const stop = raisedNumber(source, i, end, context.counts)
          if (stop > i) {
            flush(i)
            nodes.push({
              type: 'reference',
              label: plainDigits(source.slice(i, stop)),
              children: [],
              position: { start: i, end: stop },
            })
            from = i = stop
            continue
          }
        }
    }
    i++
  }
  flush(end)
  return nodes
}

/** An address in brackets behind words ends within this, or is none. */
const LONGEST_ADDRESS = 2000

/** `[https://example.org words]`, or `[words](https://example.org)` of Markdown. */
function readLink(source: string, start: number, close: number, limit: number): Node | null {
  if (startsAddress(source, start + 1)) {
    let space = start + 1
    while (space < close && source.charCodeAt(space) > 32 && source.charCodeAt(space) !== 0xa0) space++
    const url = source.slice(start + 1, space)
    const words = source.slice(space, close)
    const from = space + (words.length - words.trimStart().length)
    const label = words.trim()
    return external(url, label, from, { start, end: close + 1 })
  }
  if (source.charCodeAt(close + 1) !== 40) return null
  let end = close + 2
  const farthest = Math.min(limit, end + LONGEST_ADDRESS)
  while (end < farthest && source.charCodeAt(end) > 32 && source.charCodeAt(end) !== 41) end++
  // a pair of brackets may stand in the address: /wiki/Paris_(Texas)
  if (source.slice(close + 2, end).includes('(') && source.charCodeAt(end + 1) === 41) end++
  if (source.charCodeAt(end) !== 41 || end >= farthest) return null
  const url = source.slice(close + 2, end)
  const label = source.slice(start + 1, close)
  const position = { start, end: end + 1 }
  const page = pageOf(url)
  if (page === null) return startsAddress(url, 0) ? external(url, label, start + 1, position) : null
  return { type: 'link', target: page, children: [text(label, { start: start + 1, end: close })], position }
}

function external(url: string, label: string, from: number, position: { start: number; end: number }): ExternalLink {
  const words = label === '' ? [] : [text(label, { start: from, end: from + label.length })]
  return { type: 'externalLink', url, children: words, position }
}

/** Title of the page that a link of Markdown leads to, if it stays on the wiki. */
function pageOf(url: string): string | null {
  const site = url.indexOf('.wikipedia.org/wiki/')
  const from = url.startsWith('/wiki/') ? 6 : url.startsWith('./') ? 2 : site > 0 ? site + 20 : -1
  if (from < 0) return null
  const path = url.slice(from).split(/[#?]/, 1)[0]!.replaceAll('_', ' ')
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'

function isRaised(c: number): boolean {
  return c === 0xb9 || c === 0xb2 || c === 0xb3 || (c >= 0x2070 && c <= 0x2079)
}

/** `text.¹²`: a raised number behind punctuation is a footnote if the page has so many; `m²` is none. */
function raisedNumber(source: string, start: number, limit: number, counts: NoteCounts): number {
  if (!/[.,;:!?)”"»]/.test(source.charAt(start - 1))) return start
  let end = start
  while (end < limit && isRaised(source.charCodeAt(end))) end++
  const number = Number(plainDigits(source.slice(start, end)))
  return number > 0 && number <= counts.numbered ? end : start
}

function plainDigits(digits: string): string {
  return [...digits].map((digit) => raised.indexOf(digit)).join('')
}
