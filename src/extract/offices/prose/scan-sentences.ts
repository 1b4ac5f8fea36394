import {
  GATE_ANAPHOR,
  GATE_BARE,
  GATE_DEED,
  GATE_HE,
  GATE_HEAD,
  GATE_LEAD,
  GATE_NAMING,
  GATE_PAIR,
  GATE_SHE,
  GATE_SHORT,
  GATE_VERB,
  GATE_WORD,
} from './gate-words.ts'
import type { Lexicon } from './lexicon.ts'
import { BLANK, DIGIT, LINE, ODD_LETTER, STOP, WordScanner, wordEnd, wordStart } from './scan-words.ts'

// What the words of a sentence promise: `signs`.
/** It has the head of an office in it. */
export const OFFICE = 1
/** It may go on about an office that was named before it. */
export const HANDOVER = 2
/** What stands before the head may make it somebody's. */
export const CLAIM = 4
/** It can speak of an office without naming it. */
export const POINTER = 8
/** As `POINTER`, where one was named before. */
export const ANAPHORA = 16
/** The first of its paragraph. */
export const OPENING = 32

/** How often a page says `she` and `he`. */
export interface PronounCount {
  she: number
  he: number
}

/** The sentences of a text, in parallel arrays. */
export interface Sentences {
  starts: number[]
  ends: number[]
  signs: number[]
}

/** No sentence of a biography is longer; what is beyond is cut into pieces. */
const MAX_SENTENCE = 1500

/** What has been seen of a sentence; beside the bits of the gate. */
const SEEN_DIGIT = 1 << 16
const SEEN_CLAIM = 1 << 17

/**
 * The sentences of a text, and what their words promise: most sentences of most pages are never looked at again. Counts the
 * pronouns before offset `sample`.
 *
 * A full stop ends a sentence unless the word before it is an abbreviation or an initial:
 *
 *     J. B. M. Hertzog succeeded him. He
 *      ^ no                         ^ yes
 */
export function scanSentences(text: string, lexicon: Lexicon, sample: number, count: PronounCount): Sentences {
  const found: Sentences = { starts: [], ends: [], signs: [] }
  const { abbreviations, gates, gateHashes, vocabulary } = lexicon
  const { length } = text
  const scanner = new WordScanner(gateHashes)
  let start = 0
  /** Where the sentence ends at the latest. */
  let last = Math.min(length, MAX_SENTENCE + 1)
  let seen = 0
  let opening = OPENING
  for (let i = 0; ; ) {
    i = scanner.next(text, i, last)
    const { kind, hash, gate } = scanner
    if (kind === ODD_LETTER || (gate & GATE_WORD) !== 0) {
      const word = wordStart(text, start, i)
      if (kind === ODD_LETTER) i = wordEnd(text, i, last)
      const bits = kind === ODD_LETTER ? oddBits(text, word, i, lexicon) : gates[vocabulary.find(hash, text, word, i)]!
      seen |= bits
      if ((seen & GATE_LEAD) !== 0 && (bits & GATE_HEAD) !== 0) seen |= SEEN_CLAIM
      if ((bits & (GATE_SHE | GATE_HE)) !== 0 && i <= sample) {
        if ((bits & GATE_SHE) !== 0) count.she++
        else count.he++
      }
    }
    switch (kind) {
      case BLANK:
        i++
        continue
      case ODD_LETTER:
        continue
      case DIGIT:
        seen |= SEEN_DIGIT
        i++
        continue
      case STOP: {
        const stop = i++
        if (!endsSentence(text, stop, (gate & GATE_SHORT) === 0, abbreviations)) continue
        while (i < length && isClosing(text.charCodeAt(i))) i++
        if (add(found, text, start, i, signsOf(seen) | opening)) opening = 0
        start = i
        break
      }
      case LINE:
        add(found, text, start, i, signsOf(seen) | opening)
        opening = OPENING
        start = i++
        break
      default:
        if (add(found, text, start, i, signsOf(seen) | opening)) opening = 0
        if (i === length) return found
        start = i
    }
    seen = 0
    last = Math.min(length, start + MAX_SENTENCE + 1)
  }
}

/** Whether there is anything in the stretch. */
function add(found: Sentences, text: string, start: number, end: number, signs: number): boolean {
  let first = start
  while (first < end && text.charCodeAt(first) <= 32) first++
  if (end <= first) return false
  found.starts.push(first)
  found.ends.push(end)
  found.signs.push(signs)
  return true
}

function signsOf(seen: number): number {
  const dated = (seen & SEEN_DIGIT) !== 0
  let signs = 0
  if ((seen & GATE_HEAD) !== 0 || (dated && (seen & GATE_DEED) !== 0)) signs |= OFFICE
  if (
    (seen & GATE_PAIR) !== 0 ||
    (dated && ((seen & GATE_BARE) !== 0 || ((seen & GATE_VERB) !== 0 && (seen & GATE_ANAPHOR) !== 0)))
  )
    signs |= HANDOVER
  if ((seen & (SEEN_CLAIM | GATE_NAMING)) !== 0) signs |= CLAIM
  if ((seen & (GATE_PAIR | GATE_BARE)) !== 0) signs |= POINTER
  if ((seen & GATE_ANAPHOR) !== 0) signs |= ANAPHORA
  return signs
}

/** Those of a word with other letters than those of ASCII, and of the pronouns between its quotes and dashes. */
function oddBits(text: string, start: number, end: number, { gates, vocabulary }: Lexicon): number {
  const word = text.slice(start, end).toLowerCase()
  let bits = gates[vocabulary.idOf(word)]!
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i)
    // h, s
    if ((c === 104 || c === 115) && word.length < 16) {
      for (const part of word.match(/\p{L}+/gu) ?? [])
        if (part.length <= 4) bits |= gates[vocabulary.idOf(part)]! & (GATE_SHE | GATE_HE)
      break
    }
  }
  return bits
}

/** Quotes and brackets that still belong to the sentence. */
function isClosing(c: number): boolean {
  return c === 34 || c === 39 || c === 41 || c === 93 || c === 0x201d || c === 0x2019 || c === 0xbb
}

/** The number of a monarch: a capital letter behind a name of several, `Christian V.` */
function isRegnal(text: string, at: number): boolean {
  const letter = text.charAt(at)
  return (letter === 'V' || letter === 'I' || letter === 'X') && /\p{Ll}/u.test(text.charAt(at - 2))
}

/** `plain`: the hash of the word before the stop tells that it is not short for another. */
function endsSentence(text: string, stop: number, plain: boolean, abbreviations: ReadonlySet<string>): boolean {
  let next = stop + 1
  while (next < text.length && isClosing(text.charCodeAt(next))) next++
  if (next < text.length && text.charCodeAt(next) !== 32 && text.charCodeAt(next) !== 10) return false
  if (isSmall(text, next + 1)) return false
  if (plain || text.charCodeAt(stop) !== 46) return true
  let start = stop
  while (start > 0 && stop - start < 12 && text.charCodeAt(start - 1) > 32 && text.charCodeAt(start - 1) !== 40) start--
  const word = text.slice(start, stop)
  if (word.length === 1)
    return word === word.toLowerCase() || !/\p{Lu}/u.test(text.charAt(next + 1)) || isRegnal(text, start)
  return !abbreviations.has(word.toLowerCase())
}

/** Whether a small letter stands at an offset. */
function isSmall(text: string, index: number): boolean {
  if (index >= text.length) return false
  const unit = text.charCodeAt(index)
  if (unit < 128) return unit >= 97 && unit <= 122
  const letter = text.charAt(index)
  return letter === letter.toLowerCase() && letter !== letter.toUpperCase()
}
