import { beginsWord, CAPITAL as CAPITAL_LETTER, HALF, kindOf, PART, SPACE, UPPER, wideLetter } from './characters.ts'
import type { Entry, Lexicon } from './lexicon.ts'
import { HASH_START, hashOf, lowerUnit } from './vocabulary.ts'

// What a token is: `flags`.
export const WORD = 1
export const FIGURE = 2
export const MARK = 4
/** Begins with a capital letter. */
export const CAPITAL = 8
/** `Tokayev's`, `Smuts'`. */
export const POSSESSIVE = 16
export const HYPHEN = 32
/** Part of a date. */
export const DATED = 64

/** How many tokens behind the last may be asked for: they are nothing. */
const MARGIN = 16
const FULL_STOP = 46

/**
 * The words and marks of one sentence, in parallel arrays that serve one sentence after another.
 *
 * A word is one with its hyphens and apostrophes; `U.S.` and `J.` are words; any other character is a mark.
 */
export class Sentence {
  text = ''
  /** The offsets of the sentence in the text. */
  from = 0
  to = 0
  count = 0
  flags = new Uint8Array(0)
  starts = new Int32Array(0)
  /** Behind the possessive ending, where there is one, and before it. */
  ends = new Int32Array(0)
  textEnds = new Int32Array(0)
  /** The numbers of the words in the vocabulary of the lexicon, or 0. */
  ids = new Int32Array(0)
  /** Of the word in lower case. */
  hashes = new Int32Array(0)
  classes = new Int32Array(0)
  /** The longest run of words from each token on that the lexicon knows, and its length. */
  readonly entries: (Entry | null)[] = []
  lengths = new Uint8Array(0)
  /** The traits of all entries of the sentence. */
  traits = 0
  /** There is a figure in it, so there may be a date. */
  figures = false
  private readonly lexicon: Pick<Lexicon, 'vocabulary' | 'classes' | 'states' | 'markIds'>

  constructor(lexicon: Pick<Lexicon, 'vocabulary' | 'classes' | 'states' | 'markIds'>) {
    this.lexicon = lexicon
  }

  /** Cuts a stretch of a text into tokens. */
  read(text: string, from: number, to: number): this {
    if (to - from + MARGIN > this.flags.length) this.makeRoom(to - from + MARGIN)
    this.text = text
    this.from = from
    this.to = to
    this.count = 0
    this.figures = false
    for (let i = from; i < to; ) {
      const unit = text.charCodeAt(i)
      if (unit === 32) {
        i++
        continue
      }
      const kind = kindOf(unit)
      if ((kind & UPPER) !== 0 && i + 1 < to && text.charCodeAt(i + 1) === FULL_STOP) i = this.addInitials(i)
      else if ((kind & PART) !== 0) i = this.addWord(i)
      else if ((kind & SPACE) !== 0) i++
      else if ((kind & HALF) !== 0) i = this.addWide(i)
      else {
        this.add(beginsWord(unit) ? WORD : MARK, i, i + 1, i + 1, this.lexicon.markIds[unit]!, 0)
        i++
      }
    }
    this.close()
    return this
  }

  /** Of the run of known words that begins at a token. */
  traitsAt(index: number): number {
    const entry = this.entries[index]
    return entry != null ? entry.traits : 0
  }

  smallAt(index: number): number {
    const entry = this.entries[index]
    return entry != null ? entry.small : 0
  }

  /** A token in lower case, with plain apostrophes and hyphens. */
  lower(index: number): string {
    const id = this.ids[index]!
    return id !== 0 ? this.lexicon.vocabulary.words[id]! : this.lowered(index)
  }

  /** A token as it stands there, without a possessive ending. */
  word(index: number): string {
    return this.text.slice(this.starts[index], this.textEnds[index])
  }

  /** `J.`, `U.S.`: capital letters with full stops. That of the last word ends the sentence instead. */
  private addInitials(start: number): number {
    const { text, to } = this
    let end = start
    let hash = HASH_START
    let odd = false
    while (end + 1 < to && text.charCodeAt(end + 1) === FULL_STOP && (kindOf(text.charCodeAt(end)) & UPPER) !== 0) {
      const unit = text.charCodeAt(end)
      if (unit > 127) odd = true
      hash = Math.imul(Math.imul(hash ^ (unit | 32), 0x01000193) ^ FULL_STOP, 0x01000193)
      end += 2
    }
    // by Christian V.
    //              ^ the end of the sentence, not of an initial
    if (end === to && end === start + 2) {
      this.addWord(start)
      this.add(MARK, end - 1, end, end, this.idOfMark(end - 1, end), 0)
      return end
    }
    if (odd) this.addOdd(start, end, end, WORD | CAPITAL)
    else this.add(WORD | CAPITAL, start, end, end, this.lexicon.vocabulary.find(hash, text, start, end), hash)
    return end
  }

  /** Letters, marks and numbers, with single apostrophes and hyphens between them. */
  private addWord(start: number): number {
    const { text, to } = this
    const first = text.charCodeAt(start)
    let hash = HASH_START
    let odd = false
    let flags = 0
    let apostrophe = -1
    let hashBefore = 0
    let trailing = false
    let i = start
    for (; i < to; i++) {
      const unit = text.charCodeAt(i)
      if (unit >= 97 && unit <= 122) {
        hash = Math.imul(hash ^ unit, 0x01000193)
        continue
      }
      if (unit < 128) {
        if ((unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57)) {
          hash = Math.imul(hash ^ (unit <= 57 ? unit : unit | 32), 0x01000193)
          if (unit <= 57) this.figures = true
          continue
        }
        if (unit !== 39 && unit !== 45) break
      } else if (unit !== 0x2019 && unit !== 0x2011) {
        const kind = kindOf(unit)
        if ((kind & PART) === 0) {
          if ((kind & HALF) === 0 || wideLetter(text, i, to) === 0) break
          i++
        }
        odd = true
        continue
      }
      // ' or -, plain or not: inside a word only
      const joint = lowerUnit(unit)
      const inside = i + 1 < to && isPart(text, i + 1, to)
      if (joint === 39) {
        if (!inside) {
          trailing = true
          i++
          break
        }
        apostrophe = i
        hashBefore = hash
      } else if (!inside) break
      else flags |= HYPHEN
      hash = Math.imul(hash ^ joint, 0x01000193)
    }
    const end = i
    if (!beginsWord(first)) {
      this.add(MARK, start, end, end, this.idOfMark(start, end), 0)
      if (odd) this.figures = true
      return end
    }
    let textEnd = end
    if (trailing) {
      textEnd = end - 1
      if (text.charCodeAt(textEnd - 1) === 115) flags |= POSSESSIVE
    } else if (apostrophe >= 0 && apostrophe === end - 2 && text.charCodeAt(end - 1) === 115) {
      textEnd = end - 2
      flags |= POSSESSIVE
      hash = hashBefore
    }
    if (first >= 48 && first <= 57) flags |= FIGURE
    else flags |= (kindOf(first) & CAPITAL_LETTER) !== 0 ? WORD | CAPITAL : WORD
    if (odd) this.addOdd(start, end, textEnd, flags)
    else this.add(flags, start, end, textEnd, this.lexicon.vocabulary.find(hash, text, start, textEnd), hash)
    return end
  }

  /** A word with letters beyond ASCII. */
  private addOdd(start: number, end: number, textEnd: number, flags: number): void {
    const lower = lowerOf(this.text, start, textEnd)
    // figures of other scripts
    this.figures ||= /\p{Nd}/u.test(lower)
    this.add(flags, start, end, textEnd, this.lexicon.vocabulary.idOf(lower), hashOf(lower))
  }

  /** A character beyond the first plane, or half of one. */
  private addWide(start: number): number {
    const { text, to } = this
    if (wideLetter(text, start, to) > 0) return this.addWord(start)
    const end = start + (text.codePointAt(start)! > 0xffff && start + 1 < to ? 2 : 1)
    this.add(beginsWord(text.charCodeAt(start)) ? WORD : MARK, start, end, end, 0, 0)
    return end
  }

  private idOfMark(start: number, end: number): number {
    return end === start + 1
      ? this.lexicon.markIds[this.text.charCodeAt(start)]!
      : this.lexicon.vocabulary.idOf(this.text.slice(start, end))
  }

  private add(flags: number, start: number, end: number, textEnd: number, id: number, hash: number): void {
    const i = this.count++
    this.flags[i] = flags
    this.starts[i] = start
    this.ends[i] = end
    this.textEnds[i] = textEnd
    this.ids[i] = id
    this.hashes[i] = hash
    this.classes[i] = this.lexicon.classes[id]!
  }

  private lowered(index: number): string {
    const start = this.starts[index]!
    const end = this.textEnds[index]!
    return (this.flags[index]! & MARK) !== 0 ? this.text.slice(start, end) : lowerOf(this.text, start, end)
  }

  /** Looks the runs of words up, and puts nothing behind the last token. */
  private close(): void {
    const { count, entries, lengths, ids } = this
    for (let i = count; i < count + MARGIN; i++) {
      this.flags[i] = 0
      ids[i] = 0
      this.classes[i] = 0
      entries[i] = null
      lengths[i] = 0
      this.starts[i] = this.ends[i] = this.textEnds[i] = this.to
    }
    let traits = 0
    const { states } = this.lexicon
    for (let i = 0; i < count; i++) {
      let state = states[ids[i]!]
      let entry: Entry | null = null
      let length = 0
      if (state != null) {
        entry = state.entry
        length = 1
        for (let next = state.next, at = i + 1; next !== null && at < count; at++) {
          state = next.get(ids[at]!)
          if (state === undefined) break
          if (state.entry !== null) {
            entry = state.entry
            length = at - i + 1
          }
          next = state.next
        }
        if (entry !== null) traits |= entry.traits
      }
      entries[i] = entry
      lengths[i] = length
    }
    this.traits = traits
  }

  private makeRoom(size: number): void {
    const room = Math.max(size, 256, this.flags.length * 2)
    this.flags = new Uint8Array(room)
    this.lengths = new Uint8Array(room)
    this.starts = new Int32Array(room)
    this.ends = new Int32Array(room)
    this.textEnds = new Int32Array(room)
    this.ids = new Int32Array(room)
    this.hashes = new Int32Array(room)
    this.classes = new Int32Array(room)
    for (let i = this.entries.length; i < room; i++) this.entries.push(null)
  }
}

function lowerOf(text: string, start: number, end: number): string {
  return text.slice(start, end).toLowerCase().replaceAll('’', "'").replaceAll('‑', '-')
}

function isPart(text: string, index: number, end: number): boolean {
  const kind = kindOf(text.charCodeAt(index))
  return (kind & PART) !== 0 || ((kind & HALF) !== 0 && wideLetter(text, index, end) > 0)
}
