import { trimMarks } from './cut.ts'
import { kindAt, LETTER } from './letters.ts'

/** Pieces between full stops; the stop of an initial or an abbreviation parts nothing. */
export function sentences(words: string): string[] {
  const parts: string[] = []
  let from = 0
  for (let at = words.indexOf('. '); at >= 0; at = words.indexOf('. ', at + 1)) {
    if (isShort(words, words.lastIndexOf(' ', at - 1) + 1, at)) continue
    add(parts, trimMarks(words.slice(from, at)))
    from = at + 2
  }
  add(parts, trimMarks(from === 0 ? words : words.slice(from)))
  return parts
}

function add(parts: string[], part: string): void {
  if (part !== '') parts.push(part)
}

/** An initial, an abbreviation, or nothing. */
function isShort(words: string, from: number, to: number): boolean {
  const length = to - from
  if (length > LONGEST) return false
  if (length <= 0 || (length === 1 && (kindAt(words, from) & LETTER) !== 0)) return true
  const word = words.slice(from, to)
  return abbreviations.has(word.toLowerCase()) || (length === 2 && /^\p{L}$/u.test(word))
}

/** The longest of the abbreviations has so many letters. */
const LONGEST = 4
const abbreviations = new Set([
  'jr',
  'sr',
  'st',
  'dr',
  'mr',
  'ms',
  'co',
  'no',
  'vs',
  'ft',
  'mt',
  'pt',
  'pp',
  'ed',
  'eds',
  'op',
  'ca',
  'cf',
  'al',
  'nr',
  'bd',
  'mrs',
  'vol',
  'bros',
  'inc',
  'ltd',
  'sir',
  'gen',
  'col',
  'prof',
  'rev',
  'hon',
  'jan',
  'feb',
  'mar',
  'apr',
  'aug',
  'sept',
  'oct',
  'nov',
  'dec',
  'u.s',
  'u.k',
])
