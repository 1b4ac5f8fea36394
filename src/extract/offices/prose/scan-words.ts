import { GATE_WORD, gateSlot } from './gate-words.ts'
import { HASH_START } from './vocabulary.ts'

// What stands at an offset: `kind`.
export const BLANK = 0
export const LETTER = 1
export const DIGIT = 2
export const STOP = 3
export const LINE = 4
/** A letter beyond those of ASCII. */
export const ODD_LETTER = 5
/** The end of what was to be gone over. */
export const END = 6

const kinds = new Uint8Array(0x10000).fill(ODD_LETTER, 0xc0)
for (let c = 65; c <= 90; c++) kinds[c] = kinds[c | 32] = LETTER
for (let c = 48; c <= 57; c++) kinds[c] = DIGIT
kinds[46] = kinds[33] = kinds[63] = STOP
kinds[10] = LINE

/** Goes over the words of a text that tell nothing: most are told by their hash alone to be such. */
export class WordScanner {
  /** What it has come to: the kind of character, and the hash of the word right before it and what that promises. */
  kind = END
  hash = HASH_START
  gate = 0
  private readonly gateHashes: Uint8Array

  constructor(gateHashes: Uint8Array) {
    this.gateHashes = gateHashes
  }

  /** From an offset to the end of the next word that may tell something, or to another character than letters and blanks. */
  next(text: string, from: number, end: number): number {
    // one small loop without calls: that halves the time for a letter
    const { gateHashes } = this
    let hash = HASH_START
    let kind = END
    let gate = 0
    let i = from
    for (; i < end; i++) {
      const unit = text.charCodeAt(i)
      kind = kinds[unit]!
      if (kind === LETTER) {
        hash = Math.imul(hash ^ (unit | 32), 0x01000193)
        continue
      }
      gate = gateHashes[gateSlot(hash)]!
      if (kind !== BLANK || (gate & GATE_WORD) !== 0) break
      hash = HASH_START
    }
    if (i === end) {
      kind = END
      gate = gateHashes[gateSlot(hash)]!
    }
    this.kind = kind
    this.hash = hash
    this.gate = gate
    return i
  }
}

/** Where the word begins that ends at an offset. */
export function wordStart(text: string, from: number, end: number): number {
  let start = end
  while (start > from && isLetter(text, start - 1)) start--
  return start
}

/** Where the word ends that goes on at an offset. */
export function wordEnd(text: string, from: number, end: number): number {
  let i = from
  while (i < end && isLetter(text, i)) i++
  return i
}

function isLetter(text: string, index: number): boolean {
  const kind = kinds[text.charCodeAt(index)]
  return kind === LETTER || kind === ODD_LETTER
}
