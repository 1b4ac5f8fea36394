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
  GATE_VERB,
} from './gate-words.ts'
import type { Lexicon } from './lexicon.ts'
import { HASH_START } from './vocabulary.ts'

// What the words of a sentence promise: `signs`.
/** It has the head of an office in it. */
export const OFFICE = 1
/** It may go on about an office that was named before it. */
export const HANDOVER = 2
/** What stands before the head may make it somebody's. */
export const CLAIM = 4
/** It can speak of an office without naming it. */
export const POINTER = 8
/** The first of its paragraph. */
export const OPENING = 16

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

// kinds of characters
const LETTER = 1
const DIGIT = 2
const STOP = 3
const LINE = 4
const kinds = new Uint8Array(0x10000).fill(LETTER, 0xc0)
for (let c = 65; c <= 90; c++) kinds[c] = kinds[c | 32] = LETTER
for (let c = 48; c <= 57; c++) kinds[c] = DIGIT
kinds[46] = kinds[33] = kinds[63] = STOP
kinds[10] = LINE

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
  let start = 0
  let seen = 0
  let opening = OPENING
  // the word that is being read, if there is one
  let word = -1
  let hash = HASH_START
  let letters = 0
  for (let i = 0; i <= length; i++) {
    const unit = i < length ? text.charCodeAt(i) : 32
    const kind = kinds[unit]!
    const cut = i - start > MAX_SENTENCE
    if (kind === LETTER && !cut) {
      if (word < 0) word = i
      hash = Math.imul(hash ^ (unit | 32), 0x01000193)
      letters |= unit
      continue
    }
    if (word >= 0) {
      // most words are told by their hash alone to be nothing
      if (letters >= 0x80 || gateHashes[(hash ^ (hash >>> 16)) & 0xffff] !== 0) {
        const bits = letters < 0x80 ? gates[vocabulary.find(hash, text, word, i)]! : oddBits(text, word, i, lexicon)
        seen |= bits
        if ((seen & GATE_LEAD) !== 0 && (bits & GATE_HEAD) !== 0) seen |= SEEN_CLAIM
        if ((bits & (GATE_SHE | GATE_HE)) !== 0 && i <= sample) {
          if ((bits & GATE_SHE) !== 0) count.she++
          else count.he++
        }
      }
      word = -1
      hash = HASH_START
      letters = 0
    }
    if (cut) {
      if (add(found, text, start, i, signsOf(seen) | opening)) opening = 0
      start = i
      seen = 0
      // once more, as the first of what follows
      i--
    } else if (kind === DIGIT) seen |= SEEN_DIGIT
    else if (kind === LINE) {
      add(found, text, start, i, signsOf(seen) | opening)
      start = i
      seen = 0
      opening = OPENING
    } else if (kind === STOP && endsSentence(text, i, abbreviations)) {
      let end = i + 1
      while (end < length && isClosing(text.charCodeAt(end))) end++
      if (add(found, text, start, end, signsOf(seen) | opening)) opening = 0
      start = end
      seen = 0
      i = end - 1
    }
  }
  add(found, text, start, length, signsOf(seen) | opening)
  return found
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
  if ((seen & (GATE_PAIR | GATE_BARE | GATE_ANAPHOR)) !== 0) signs |= POINTER
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

function endsSentence(text: string, stop: number, abbreviations: ReadonlySet<string>): boolean {
  let next = stop + 1
  while (next < text.length && isClosing(text.charCodeAt(next))) next++
  if (next < text.length && text.charCodeAt(next) !== 32 && text.charCodeAt(next) !== 10) return false
  const following = text.charAt(next + 1)
  if (following !== '' && following === following.toLowerCase() && following !== following.toUpperCase()) return false
  if (text.charCodeAt(stop) !== 46) return true
  let start = stop
  while (start > 0 && stop - start < 12 && text.charCodeAt(start - 1) > 32 && text.charCodeAt(start - 1) !== 40) start--
  const word = text.slice(start, stop)
  if (word.length === 1) return word === word.toLowerCase() || !/\p{Lu}/u.test(following) || isRegnal(text, start)
  return !abbreviations.has(word.toLowerCase())
}
