import type { SectionKind } from '../../language/index.ts'
import type { Lexicon } from './lexicon.ts'
import { isSeparator, isTableRow, listMark, markdownLevel } from './line-class.ts'
import { foldPhrase } from './phrases.ts'

/** A line that is taken for a heading. */
export interface HeadingLine {
  index: number
  /** Its words, without `#` and `[edit]`. */
  start: number
  end: number
  text: string
  /** What the vocabulary says; undefined where it does not know the words. */
  kind: SectionKind | undefined
  /** The level, where the text says it: `##`, or the number in the table of contents. */
  level: number | null
}

/** The words of a heading line, without `#` in front and `[edit]` behind. */
export function headingWords(text: string, lexicon: Lexicon): { from: number; to: number } {
  let from = markdownLevel(text)
  let to = text.length
  if (from > 0) while (to > from && text.charCodeAt(to - 1) === 35) to--
  for (let again = true; again; ) {
    again = false
    for (const end of lexicon.headingEnds) {
      if (to - end.length <= from || text.slice(to - end.length, to).toLowerCase() !== end) continue
      to -= end.length
      again = true
    }
    while (to > from && text.charCodeAt(to - 1) <= 32) to--
  }
  while (from < to && text.charCodeAt(from) <= 32) from++
  if (text.startsWith('**', from) && text.endsWith('**') && to - from > 4) {
    from += 2
    to -= 2
  }
  return { from, to }
}

/** What the vocabulary says of a heading; years in brackets behind it do not count. */
export function sectionKind(text: string, lexicon: Lexicon): SectionKind | undefined {
  const folded = foldPhrase(text)
  return (
    lexicon.sections.find(folded) ??
    lexicon.sections.find(
      folded
        .replace(/[:,]?\s{0,3}[([]?\d{4}(?:\s?[–—-]\s?(?:\d{2,4}|present))?[)\]]?$/, '')
        .replace(/\s{0,3}\([^()]{0,200}\)$/, ''),
    )
  )
}

/** Words that stay small in a heading whose words are capitalised. */
const smallWords = new Set(
  (
    'a an the and or nor but for of in on at by to from with as into via per vs. vs v. de la du le les des von van der den das dem zu und ' +
    'el los las del y e da do dos di della al bin ibn over under between against after before during about through toward towards within without ' +
    'upon among near off up out than his her their its et en et'
  ).split(' '),
)

export type HeadingStyle = 'capitalised' | 'plain'

/** Whether all words that carry sense are capitalised: `Law and Architecture`. */
export function isCapitalised(text: string): boolean {
  for (const word of text.split(/[\s–—/]+/)) {
    const letters = word.replace(/^["“”‘'«([]+/, '')
    if (letters === '' || smallWords.has(letters.toLowerCase().replace(/["”'),]{1,9}$/, ''))) continue
    if (/^\p{Ll}/u.test(letters)) return false
  }
  return true
}

/** Whether a line that the vocabulary does not know has the shape of a heading. */
export function looksLikeHeading(text: string, title: string | null, style: HeadingStyle): boolean {
  if (text.length > 100 || text.length < 2) return false
  if (!/^["“„«'‘]?[\p{Lu}\p{Lo}\p{Lt}\d]/u.test(text)) return false
  if (listMark(text) > 0 || isTableRow(text) || isSeparator(text) || text.includes('://') || text.includes('↑'))
    return false
  const words = text.split(/\s+/)
  if (words.length > 12) return false
  if (/[:;,…][-–]?$/.test(text) || /\[[^\]]{1,10}\]$/.test(text)) return false
  if (text.endsWith('.') && !endsInAbbreviation(text)) return false
  // > | "A quotation" — Jane Example
  if (/["”»]\s*[—–-]\s*\p{L}/u.test(text) || /^[—–]/.test(text)) return false
  if (/^["“„«]/.test(text) && !/["”“»]$/.test(text) && !/["”“»]/.test(text.slice(1))) return false
  if (isCaption(text, words, title)) return false
  if (style === 'capitalised') return isCapitalised(text)
  // a sentence, in a page whose headings are written like sentences
  return (
    !/ (?:is|was|were|are|has|had|have|will|would|says|said) /.test(text) && !/\p{Ll}{4}[.!?]["”)]? \p{Lu}/u.test(text)
  )
}

/** `Washington, D.C.`, `Frank Jr.` */
function endsInAbbreviation(text: string): boolean {
  return /(?:^|[\s.(])(?:\p{Lu}\.|Jr\.|Sr\.|St\.|Co\.|Inc\.|Ltd\.|Bros\.|etc\.|B\.?C\.|A\.?D\.|U\.?S\.|Dr\.|Mt\.|No\.)$/u.test(
    text,
  )
}

/** `Example in 2015`, `Example with a friend, 1931`: words below a picture. */
export function isCaption(text: string, words: readonly string[], title: string | null): boolean {
  if (/\s(?:in|around|c\.|circa)\s(?:\p{Lu}\p{Ll}+\s)?\d{4}$/u.test(text)) return true
  if (title === null) return false
  const names = title.split(/\s+/).filter((name) => name.length > 2 && /^\p{Lu}/u.test(name))
  // > Alliance for Freedonia, 1990     is a heading, a line with a name of the page's person is none
  if (/,\s(?:c(?:irca|a)?\.?\s)?(?:\p{Lu}\p{Ll}+\s)?\d{4}$/u.test(text))
    return names.some((name) => text.includes(name))
  const second = words[1]
  const first = words[0]!.split(/[,'’]/, 1)[0]!
  return second !== undefined && /^\p{Ll}/u.test(second) && !/['’]s?$/.test(words[0]!) && names.includes(first)
}
