import { beginsWord, CAPITAL as CAPITAL_LETTER, HALF, kindOf, PART, SPACE, UPPER, wideLetter } from './characters.ts'
import type { Entry, Lexicon, State } from './lexicon.ts'
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

// what the characters of ASCII are to the reader of words
const BLANK = 1
const LETTER = 2
/** Ends a word, and is a mark by itself. */
const PLAIN_MARK = 3
const ascii = new Uint8Array(128)
for (let c = 33; c < 127; c++) ascii[c] = PLAIN_MARK
for (let c = 65; c <= 90; c++) ascii[c] = ascii[c | 32] = LETTER
for (let c = 48; c <= 57; c++) ascii[c] = 0
for (const c of [9, 10, 11, 12, 13, 32]) ascii[c] = BLANK

/** What reading a sentence needs of the lexicon. */
export type WordTables = Pick<
  Lexicon,
  'vocabulary' | 'classes' | 'wordEntries' | 'runs' | 'entries' | 'entryTraits' | 'entrySmall' | 'markIds'
>

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
  /** The longest run of words from each token on that the lexicon knows: the number of its entry or 0, its length, what it can be. */
  entryNumbers = new Uint16Array(0)
  lengths = new Uint8Array(0)
  traits = new Int32Array(0)
  small = new Int32Array(0)
  /** The traits of all its runs. */
  allTraits = 0
  /** There is a figure in it, so there may be a date. */
  figures = false
  private readonly tables: WordTables

  constructor(tables: WordTables) {
    this.tables = tables
  }

  /** Cuts a stretch of a text into tokens. */
  read(text: string, from: number, to: number): this {
    if (to - from + MARGIN > this.flags.length) this.makeRoom(to - from + MARGIN)
    this.text = text
    this.from = from
    this.to = to
    this.count = 0
    this.figures = false
    const { vocabulary, markIds } = this.tables
    for (let i = from; i < to; ) {
      const unit = text.charCodeAt(i)
      const kind = unit < 128 ? ascii[unit] : 0
      if (kind === BLANK) {
        i++
        continue
      }
      if (kind === LETTER) {
        // most words: letters of ASCII, and then a blank or a mark
        let hash = HASH_START
        let end = i
        let next = unit
        do {
          hash = Math.imul(hash ^ (next | 32), 0x01000193)
          end++
          next = end < to ? text.charCodeAt(end) : 32
        } while (next < 128 && ascii[next] === LETTER)
        const behind = next < 128 ? ascii[next]! : 0
        if (behind === BLANK || (behind === PLAIN_MARK && isPlainEnd(next, end - i))) {
          this.add(unit <= 90 ? WORD | CAPITAL : WORD, i, end, end, vocabulary.find(hash, text, i, end), hash)
          i = end
        } else i = this.readOdd(i)
      } else if (kind === PLAIN_MARK) {
        this.add(MARK, i, i + 1, i + 1, markIds[unit]!, 0)
        i++
      } else i = this.readOdd(i)
    }
    this.close()
    return this
  }

  /** Lets go of the text, which may be long. */
  clear(): void {
    this.text = ''
  }

  /** Any other word, figure or character. */
  private readOdd(i: number): number {
    const { text, to } = this
    const unit = text.charCodeAt(i)
    const kind = kindOf(unit)
    if ((kind & UPPER) !== 0 && i + 1 < to && text.charCodeAt(i + 1) === FULL_STOP) return this.addInitials(i)
    if ((kind & PART) !== 0) return this.addWord(i)
    if ((kind & SPACE) !== 0) return i + 1
    if ((kind & HALF) !== 0) return this.addWide(i)
    this.add(beginsWord(unit) ? WORD : MARK, i, i + 1, i + 1, this.tables.markIds[unit]!, 0)
    return i + 1
  }

  /** The run of known words that begins at a token; only where it has one. */
  entryAt(index: number): Entry {
    return this.tables.entries[this.entryNumbers[index]!]!
  }

  /** A token in lower case, with plain apostrophes and hyphens. */
  lower(index: number): string {
    const id = this.ids[index]!
    return id !== 0 ? this.tables.vocabulary.words[id]! : this.lowered(index)
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
    else this.add(WORD | CAPITAL, start, end, end, this.tables.vocabulary.find(hash, text, start, end), hash)
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
    else this.add(flags, start, end, textEnd, this.tables.vocabulary.find(hash, text, start, textEnd), hash)
    return end
  }

  /** A word with letters beyond ASCII. */
  private addOdd(start: number, end: number, textEnd: number, flags: number): void {
    const lower = lowerOf(this.text, start, textEnd)
    // figures of other scripts
    this.figures ||= /\p{Nd}/u.test(lower)
    this.add(flags, start, end, textEnd, this.tables.vocabulary.idOf(lower), hashOf(lower))
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
      ? this.tables.markIds[this.text.charCodeAt(start)]!
      : this.tables.vocabulary.idOf(this.text.slice(start, end))
  }

  private add(flags: number, start: number, end: number, textEnd: number, id: number, hash: number): void {
    const i = this.count++
    this.flags[i] = flags
    this.starts[i] = start
    this.ends[i] = end
    this.textEnds[i] = textEnd
    this.ids[i] = id
    this.hashes[i] = hash
  }

  private lowered(index: number): string {
    const start = this.starts[index]!
    const end = this.textEnds[index]!
    return (this.flags[index]! & MARK) !== 0 ? this.text.slice(start, end) : lowerOf(this.text, start, end)
  }

  /** Looks the runs of words up, and puts nothing behind the last token. */
  private close(): void {
    const { count, ids, classes, entryNumbers, lengths, traits, small } = this
    const { wordEntries, runs, entryTraits, entrySmall, classes: classOf } = this.tables
    for (let i = count; i < count + MARGIN; i++) {
      this.flags[i] = ids[i] = 0
      this.starts[i] = this.ends[i] = this.textEnds[i] = this.to
    }
    let all = 0
    for (let i = 0; i < count + MARGIN; i++) {
      const id = ids[i]!
      classes[i] = classOf[id]!
      let entry = wordEntries[id]!
      let length = 1
      let next = id === 0 ? null : runs[id]!
      for (let at = i + 1; next !== null && ids[at] !== 0; at++) {
        const state: State | undefined = next.get(ids[at]!)
        if (state === undefined) break
        if (state.entry !== 0) {
          entry = state.entry
          length = at - i + 1
        }
        next = state.next
      }
      entryNumbers[i] = entry
      lengths[i] = length
      all |= traits[i] = entryTraits[entry]!
      small[i] = entrySmall[entry]!
    }
    this.allTraits = all
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
    this.entryNumbers = new Uint16Array(room)
    this.traits = new Int32Array(room)
    this.small = new Int32Array(room)
  }
}

/** Whether a mark behind so many letters leaves them as they are: no apostrophe, no hyphen, no full stop of an initial. */
function isPlainEnd(mark: number, letters: number): boolean {
  return mark !== 39 && mark !== 45 && (mark !== FULL_STOP || letters > 1)
}

function lowerOf(text: string, start: number, end: number): string {
  return text.slice(start, end).toLowerCase().replaceAll('’', "'").replaceAll('‑', '-')
}

function isPart(text: string, index: number, end: number): boolean {
  const kind = kindOf(text.charCodeAt(index))
  return (kind & PART) !== 0 || ((kind & HALF) !== 0 && wideLetter(text, index, end) > 0)
}
