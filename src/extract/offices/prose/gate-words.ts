import type { ProseGrammar } from '../../../language/index.ts'
import { hashOf } from './vocabulary.ts'

// What a word tells of the sentence it stands in.
/** The head of an office. */
export const GATE_HEAD = 1
/** Names who comes before or after: `succeeded`. */
export const GATE_PAIR = 2
/** A verb that needs no office beside it, nor a word for one. */
export const GATE_BARE = 4
export const GATE_VERB = 8
/** A word for an office named before. */
export const GATE_ANAPHOR = 16
/** A verb that names an office. */
export const GATE_DEED = 32
/** Something that an office can stand behind, for it to be somebody's. */
export const GATE_LEAD = 64
/** As `GATE_DEED`, and its participles. */
export const GATE_NAMING = 128
export const GATE_SHE = 256
export const GATE_HE = 512

// What the hash of a word tells before anything is known of its letters.
/** It may be a word of the gate. */
export const GATE_WORD = 1
/** It may be short for another, or what stands behind the last full stop of such a word. */
export const GATE_SHORT = 2

/** The words of a language by which sentences that may speak of an office are found, without cutting them into tokens. */
export function gateWords({
  heads,
  predicates,
  anaphors,
  successors,
  ordinals,
  modifiers,
  small,
  pronouns,
}: ProseGrammar): Map<string, number> {
  const gates = new Map<string, number>()
  const add = (word: string, bit: number): void => {
    if (word !== '') gates.set(word, (gates.get(word) ?? 0) | bit)
  }
  const names = heads.flatMap(({ words, nominals }) => [...words, ...(nominals ?? [])]).map((name) => partsOf(name))
  const single = new Set(names.filter((parts) => parts.length === 1).map(([word]) => word))
  for (const parts of names) {
    if (parts.length === 1) add(parts[0]!, GATE_HEAD)
    // one word of `attorney general` will do: the one that is seldom met elsewhere
    else if (!parts.some((part) => single.has(part))) {
      const chosen = longest(parts.filter((part) => !ordinals.includes(part) && !modifiers.includes(part)))
      single.add(chosen)
      add(chosen, GATE_HEAD)
    }
  }
  for (const { forms, participles, active, bare, noun, head } of predicates)
    for (const form of [...forms, ...(participles ?? [])]) {
      const word = longest(partsOf(form))
      if (noun) continue
      add(word, GATE_LEAD)
      if (head !== undefined) add(word, forms.includes(form) ? GATE_DEED | GATE_NAMING : GATE_NAMING)
      add(word, bare && active?.to && active.from ? GATE_PAIR : bare ? GATE_BARE : GATE_VERB)
    }
  for (const word of [...anaphors, ...successors]) add(word, GATE_ANAPHOR)
  for (const form of [...small.be, ...small.as, ...small.listing]) add(longest(partsOf(form)), GATE_LEAD)
  for (const { gender, subject, object, possessive } of pronouns)
    for (const word of [subject, object, possessive])
      if (gender !== 'they') add(word, gender === 'she' ? GATE_SHE : GATE_HE)
  for (const [word, bits] of gates) {
    // what a word says most plainly
    if (bits & GATE_PAIR) gates.set(word, bits & ~(GATE_BARE | GATE_VERB))
    else if (bits & GATE_BARE) gates.set(word, bits & ~GATE_VERB)
  }
  return gates
}

/** By `gateSlot` of the hashes of words: what each may be. */
export function gateHashesOf(gates: Iterable<string>, abbreviations: readonly string[]): Uint8Array {
  const table = new Uint8Array(0x10000)
  const mark = (word: string, bit: number): void => {
    table[gateSlot(hashOf(word))]! |= bit
  }
  for (const word of gates) mark(word, GATE_WORD)
  for (const word of abbreviations) mark(word.split(/[^a-z]/).pop()!, GATE_SHORT)
  // initials, and what ends in no letter
  for (const letter of ['', ...'abcdefghijklmnopqrstuvwxyz']) mark(letter, GATE_SHORT)
  return table
}

/** Both halves of a hash put together. */
export function gateSlot(hash: number): number {
  return (hash ^ (hash >>> 16)) & 0xffff
}

function partsOf(phrase: string): string[] {
  return phrase.split(/[^\p{L}]+/u)
}

function longest(words: readonly string[]): string {
  return words.reduce((best, word) => (word.length > best.length ? word : best), '')
}
