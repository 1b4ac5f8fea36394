import { isDigit } from '../../document/index.ts'
import type { Lexicon } from './lexicon.ts'

export function startsAddress(source: string, at: number): boolean {
  return source.startsWith('http://', at) || source.startsWith('https://', at)
}

/**
 * Where a bare address ends. What stood apart on the page is glued to it in the text:
 *
 * > | https://example.org/a_(b).Retrieved 2026-02-24.
 *                              ^
 */
export function readAddress(source: string, start: number, limit: number, lexicon: Lexicon): number {
  let end = start
  while (end < limit && isAddressCharacter(source.charCodeAt(end))) end++
  end = cutGluedWord(source, start, end, lexicon)
  end = cutGluedDate(source, start, end)
  return trimEnd(source, start, end)
}

function isAddressCharacter(c: number): boolean {
  if (c <= 32 || c === 60 || c === 62 || c === 34 || c === 93 || c === 91 || c === 124) return false
  return !(
    c === 0xa0 ||
    (c >= 0x2000 && c <= 0x200f) ||
    c === 0x3000 ||
    c === 0x201c ||
    c === 0x201d ||
    c === 0xbb ||
    c === 0xab
  )
}

function cutGluedWord(source: string, start: number, end: number, lexicon: Lexicon): number {
  // the glued word is the last piece of the run, or has a colon behind it: `.doi:10.1000/1`
  const run = source.slice(start, end)
  const dot = Math.max(run.lastIndexOf('.'), run.lastIndexOf(')'))
  if (dot > 0 && lexicon.behindAddress.has(run.slice(dot + 1).toLowerCase())) return start + dot
  for (const word of ['.doi:', '.ISBN', '.ISSN', '.PMID', '.JSTOR', '.OCLC']) {
    const at = run.indexOf(word)
    if (at > 0) return start + at
  }
  return end
}

/** `https://example.org/a.2019-03-20.` */
function cutGluedDate(source: string, start: number, end: number): number {
  const last = source.charCodeAt(end - 1) === 46 ? end - 1 : end
  const from = last - 11
  if (from <= start || source.charCodeAt(from) !== 46) return end
  for (let i = 1; i < 11; i++) {
    const c = source.charCodeAt(from + i)
    if (i === 5 || i === 8 ? c !== 45 : !isDigit(c)) return end
  }
  return from
}

/** Punctuation of the sentence around it is not the address's; a bracket that it opens itself is. */
function trimEnd(source: string, start: number, from: number): number {
  let end = from
  let balance = 0
  for (let i = start; i < end; i++) {
    const c = source.charCodeAt(i)
    if (c === 40) balance++
    else if (c === 41) balance--
  }
  for (; end > start; end--) {
    const c = source.charCodeAt(end - 1)
    if (c === 41 && balance < 0) balance++
    else if (c !== 46 && c !== 44 && c !== 59 && c !== 58 && c !== 39) break
  }
  return end
}
