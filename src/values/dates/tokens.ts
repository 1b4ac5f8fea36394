import {
  classOf,
  DIGIT,
  digitValue,
  hanValue,
  isHanNumeral,
  LETTER,
  NEWLINE,
  NOTHING,
  SPACE,
  SYLLABLE,
} from './characters.ts'
import { foldWord } from './fold-word.ts'
import type { Lexicon, Role, Word } from './lexicon.ts'
import type { ReadDate } from './read-date.ts'

/** A piece of the text: a number, a word, or one character that is neither. */
export interface Token {
  kind: 'number' | 'word' | 'mark' | 'time' | 'quantity' | 'end'
  start: number
  end: number
  /** Of a number. */
  value: number
  /** How many digits it has; 4 for `二〇〇三`. */
  digits: number
  /** Folded word, or the character. Brackets are plain ones; all dashes but the hyphen are `–`. */
  key: string
  /** What stands before it: nothing, space, or a new line. */
  gap: 0 | 1 | 2
}

/** A phrase found at a token, and the token after it. */
export interface Match {
  word: Word
  next: number
}

const nowhere: readonly Match[] = []
const MAX_WORDS = 8

/** The tokens of a text, made as they are asked for: a date at the front of a long value costs no more than a short one. */
export class Tokens {
  readonly text: string
  readonly lexicon: Lexicon
  /** Dates read so far, by the token they begin at. */
  readonly dates: (ReadDate | null | undefined)[] = []
  private readonly list: Token[] = []
  private readonly found: (readonly Match[] | undefined)[] = []
  private offset: number

  constructor(text: string, lexicon: Lexicon, from = 0) {
    this.text = text
    this.lexicon = lexicon
    this.offset = from
  }

  at(index: number): Token {
    while (this.list.length <= index) this.list.push(this.read())
    return this.list[index]!
  }

  /** Whether the token is this character. */
  is(index: number, mark: string): boolean {
    const token = this.at(index)
    return token.kind === 'mark' && token.key === mark
  }

  /** Every phrase that begins at the token, shortest first. */
  matches(index: number): readonly Match[] {
    return (this.found[index] ??= this.look(index))
  }

  /** The longest phrase at the token that passes; undefined where none does. */
  match(index: number, test: (word: Word) => unknown): Match | undefined {
    const matches = this.matches(index)
    for (let i = matches.length - 1; i >= 0; i--) if (test(matches[i]!.word)) return matches[i]
    return undefined
  }

  /** The token after the longest phrase with the role; -1 where there is none. */
  after(index: number, role: Role): number {
    const matches = this.matches(index)
    for (let i = matches.length - 1; i >= 0; i--) if (matches[i]!.word.roles.has(role)) return matches[i]!.next
    return -1
  }

  private look(index: number): readonly Match[] {
    const { phrases } = this.lexicon
    let matches: Match[] | undefined
    let key = ''
    let next = index
    for (let count = 0; count < MAX_WORDS; count++) {
      const token = this.at(next)
      if (token.kind !== 'word') break
      if (count > 0 && token.gap === 2) break
      key += token.key
      next++
      const phrase = phrases.get(key)
      if (phrase === undefined) break
      if (phrase.word) {
        matches ??= []
        matches.push({ word: phrase.word, next })
      }
      if (!phrase.goesOn) break
      // > | av. J.-C. · d'octobre · л. н. э.
      //       ^ ^^     ^
      for (let marks = 0; marks < 2 && joins(this.at(next)); marks++) next++
    }
    return matches ?? nowhere
  }

  private read(): Token {
    const { text } = this
    const length = text.length
    let gap: 0 | 1 | 2 = 0
    let i = this.offset
    let kind = 0
    for (; i < length; i++) {
      kind = classOf(text.charCodeAt(i))
      if (kind === SPACE) gap = gap === 2 ? 2 : 1
      else if (kind === NEWLINE) gap = 2
      else if (kind !== NOTHING) break
    }
    let token: Token
    if (i >= length) token = { kind: 'end', start: length, end: length, value: 0, digits: 0, key: '', gap }
    else if (kind === DIGIT) token = this.number(i, gap)
    else if (kind === LETTER) token = this.word(i, gap)
    else if (kind === SYLLABLE) token = this.syllable(i, gap)
    else token = mark(i, text[i]!, gap)
    this.offset = token.end
    return token
  }

  private word(start: number, gap: 0 | 1 | 2): Token {
    const { text } = this
    let end = start + 1
    for (; end < text.length; end++) {
      const kind = classOf(text.charCodeAt(end))
      if (kind !== LETTER && !(kind === NOTHING && classOf(text.charCodeAt(end + 1)) === LETTER)) break
    }
    // no word of a date is longer: what is only looks like one
    const key = end - start > 40 ? '' : foldWord(text.slice(start, end))
    return { kind: 'word', start, end, value: 0, digits: 0, key, gap }
  }

  private syllable(start: number, gap: 0 | 1 | 2): Token {
    const { text } = this
    if (isHanNumeral(text[start]!)) {
      let end = start + 1
      while (end < text.length && end - start < 8 && isHanNumeral(text[end]!)) end++
      const value = hanCounters.has(text[end] ?? '') ? hanValue(text.slice(start, end)) : -1
      if (value >= 0) return { kind: 'number', start, end, value, digits: String(value).length, key: '', gap }
    }
    return { kind: 'word', start, end: start + 1, value: 0, digits: 0, key: text[start]!, gap }
  }

  private number(start: number, gap: 0 | 1 | 2): Token {
    const { text } = this
    let end = start
    let value = 0
    for (; end < text.length; end++) {
      const unit = text.charCodeAt(end)
      if (classOf(unit) !== DIGIT) break
      if (value < 1e9) value = value * 10 + digitValue(unit)
    }
    const digits = end - start
    // > | 12:30:29.678    1,987 km    12.345.678
    //   | ^^^^^^^^^^^^    ^^^^^       ^^^^^^^^^^
    if (digits <= 2 && text[end] === ':' && this.digitsAt(end + 1) === 2) {
      end += 3
      while ((text[end] === ':' || text[end] === '.') && this.digitsAt(end + 1) > 0 && end - start < 16)
        end += 1 + this.digitsAt(end + 1)
      return { kind: 'time', start, end, value, digits: 0, key: '', gap }
    }
    if (digits <= 3) {
      const separator = text[end]
      if ((separator === ',' || (separator === '.' && text[start - 1] !== '.')) && this.digitsAt(end + 1) === 3) {
        const after = text[end + 4]
        if (separator === ',' || after !== '.' || this.digitsAt(end + 5) === 3) {
          while (text[end] === separator && this.digitsAt(end + 1) === 3) end += 4
          return { kind: 'quantity', start, end, value, digits: 0, key: '', gap }
        }
      }
    }
    return { kind: 'number', start, end, value, digits, key: '', gap }
  }

  /** How many digits stand at an offset, five at most. */
  private digitsAt(offset: number): number {
    let count = 0
    while (count < 5 && offset + count < this.text.length && classOf(this.text.charCodeAt(offset + count)) === DIGIT)
      count++
    return count
  }
}

const hanCounters = new Set(['年', '月', '日', '世', '號', '号', '세', '대', '년', '월', '일'])

/** Whether the token may stand between two words of one phrase. */
function joins(token: Token): boolean {
  return token.kind === 'mark' && token.gap === 0 && joining.has(token.key)
}
const joining = new Set(['.', "'", '-', '"', '·', '/', ':'])

const marks = new Map([
  ['（', '('],
  ['）', ')'],
  ['［', '['],
  ['］', ']'],
  ['【', '['],
  ['】', ']'],
  ['，', ','],
  ['、', ','],
  ['،', ','],
  ['．', '.'],
  ['。', '.'],
  ['；', ';'],
  ['：', ':'],
  ['／', '/'],
  ['⁄', '/'],
  ['∕', '/'],
  ['？', '?'],
  ['؟', '?'],
  ['－', '–'],
  ['—', '–'],
  ['―', '–'],
  ['−', '–'],
  ['‒', '–'],
  ['～', '–'],
  ['〜', '–'],
  ['‐', '-'],
  ['‑', '-'],
  ['־', '-'],
  ['’', "'"],
  ['‘', "'"],
  ['ʼ', "'"],
  ['`', "'"],
  ['′', "'"],
  ['”', '"'],
  ['“', '"'],
  ['º', '°'],
  ['ª', '°'],
  ['´', "'"],
  ['॰', '.'],
])

function mark(start: number, character: string, gap: 0 | 1 | 2): Token {
  return { kind: 'mark', start, end: start + 1, value: 0, digits: 0, key: marks.get(character) ?? character, gap }
}
