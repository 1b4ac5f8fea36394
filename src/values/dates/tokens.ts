import { classOf, DIGIT, hanValue, isHanNumeral, LETTER, NEWLINE, NOTHING, SPACE, SYLLABLE } from './characters.ts'
import { foldUnit, foldWord, JOINED, SILENT } from './fold-word.ts'
import type { Lexicon } from './lexicon.ts'
import { MarkSet, markOf } from './marks.ts'
import { readNumber } from './read-number.ts'
import { END, MARK, NUMBER, Token, WORD } from './token.ts'
import { NOWHERE, ROOT } from './trie.ts'
import { hasRole, type Word } from './words.ts'

const MAX_WORDS = 8
/** No word of a date is longer: what is only looks like one. */
const LONGEST = 40
/** Tokens beyond these are not kept for the next text. */
const KEPT = 2000

/**
 * The tokens of a text, made as they are asked for: a date at the front of a long value costs no more than a short one.
 * It goes from text to text, and takes its tokens along.
 */
export class Tokens {
  text = ''
  lexicon: Lexicon
  /** Every phrase found so far: the word that it is, and the token after it. */
  readonly phrases: Word[] = []
  readonly nexts: number[] = []
  private found = 0
  private readonly list: Token[] = []
  private known = 0
  private offset = 0

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon
  }

  /** Begins anew at an offset. */
  reset(text: string, lexicon: Lexicon, from: number): void {
    this.text = text
    this.lexicon = lexicon
    this.offset = from
    this.known = 0
    this.found = 0
    if (this.list.length <= KEPT) return
    this.list.length = KEPT
    this.phrases.length = 0
    this.nexts.length = 0
  }

  at(index: number): Token {
    while (this.known <= index) this.read()
    return this.list[index]!
  }

  /** Whether the token is this mark. */
  is(index: number, mark: number): boolean {
    return this.at(index).mark === mark
  }

  /** The longest phrase at the token with the role, by its place in `phrases` and `nexts`; -1 where none has it. */
  match(index: number, role: number): number {
    if (!this.has(index, role)) return -1
    let found = this.list[index]!.high - 1
    while (!hasRole(this.phrases[found]!, role)) found--
    return found
  }

  /** The token after the longest phrase with the role; -1 where there is none. */
  after(index: number, role: number): number {
    return this.has(index, role) ? this.nexts[this.match(index, role)]! : -1
  }

  /** Whether a phrase at the token has the role. */
  has(index: number, role: number): boolean {
    const token = this.at(index)
    if (token.node === NOWHERE) return false
    if (token.high < 0) this.look(token, index)
    return (((role < 32 ? token.roles : token.more) >>> (role & 31)) & 1) === 1
  }

  /** Whether any phrase begins at the token. */
  begins(index: number): boolean {
    const token = this.at(index)
    if (token.node === NOWHERE) return false
    if (token.high < 0) this.look(token, index)
    return token.high > token.low
  }

  /** What the word at the token is on its own; null where it is nothing. */
  wordAt(index: number): Word | null {
    return this.wordOf(this.at(index).node)
  }

  /** As `wordAt`, of a part of a word. */
  wordIn(start: number, end: number): Word | null {
    return this.wordOf(this.walk(ROOT, start, end))
  }

  private wordOf(node: number): Word | null {
    const number = this.lexicon.trie.wordAt(node)
    return number === 0 ? null : this.lexicon.words[number]!
  }

  /** Finds every phrase that begins at the token, shortest first. */
  private look(token: Token, index: number): void {
    const { trie, words } = this.lexicon
    let { node } = token
    let next = index + 1
    token.low = this.found
    for (let count = 1; ; count++) {
      const number = trie.wordAt(node)
      if (number > 0) {
        const word = words[number]!
        this.phrases[this.found] = word
        this.nexts[this.found++] = next
        token.roles |= word.roles
        token.more |= word.more
      }
      if (count === MAX_WORDS || !trie.goesOn(node)) break
      // > | av. J.-C. · d'octobre · л. н. э.
      //       ^ ^^     ^
      for (let marks = 0; marks < 2 && joins(this.at(next)); marks++) next++
      const another = this.at(next)
      if (another.kind !== WORD || another.gap === 2) break
      node = this.walk(node, another.start, another.end)
      if (node === NOWHERE) break
      next++
    }
    token.high = this.found
  }

  /** From a node over the letters of a word. */
  private walk(from: number, start: number, end: number): number {
    const { text } = this
    const { trie } = this.lexicon
    if (end - start > LONGEST) return from
    if (classOf(text.charCodeAt(start)) === SYLLABLE) return trie.step(from, text.charCodeAt(start))
    let node = from
    for (let i = start; i < end; i++) {
      const unit = foldUnit(text.charCodeAt(i))
      if (unit === JOINED) return trie.walk(from, foldWord(text.slice(start, end)))
      if (unit !== SILENT && node !== NOWHERE) node = trie.step(node, unit)
    }
    return node
  }

  private read(): void {
    const { text } = this
    const length = text.length
    let gap = 0
    let i = this.offset
    let kind = 0
    for (; i < length; i++) {
      kind = classOf(text.charCodeAt(i))
      if (kind === SPACE) gap = gap === 2 ? 2 : 1
      else if (kind === NEWLINE) gap = 2
      else if (kind !== NOTHING) break
    }
    const token = this.next()
    token.gap = gap
    token.start = i
    token.end = i + 1
    if (i >= length) token.end = length
    else if (kind === LETTER) this.word(token, i)
    else if (kind === DIGIT) readNumber(token, text, i)
    else if (kind === SYLLABLE) this.syllable(token, i)
    else {
      token.kind = MARK
      token.mark = markOf(text.charCodeAt(i))
    }
    this.offset = token.end
  }

  /** A token of the last text or a new one, with nothing in it. */
  private next(): Token {
    const index = this.known++
    if (index === this.list.length) {
      const token = new Token()
      this.list.push(token)
      return token
    }
    const token = this.list[index]!
    token.kind = END
    token.value = 0
    token.digits = 0
    token.mark = 0
    token.node = NOWHERE
    token.high = -1
    token.roles = 0
    token.more = 0
    token.date = undefined
    return token
  }

  private word(token: Token, start: number): void {
    const { text } = this
    const { trie } = this.lexicon
    const { length } = text
    let node = ROOT
    let joined = false
    let end = start
    for (; end < length; end++) {
      const unit = text.charCodeAt(end)
      if (unit > 0 && unit < 128) {
        const small = unit | 32
        if (small < 97 || small > 122) break
        if (node !== NOWHERE) node = trie.step(node, small)
        continue
      }
      const kind = classOf(unit)
      if (kind !== LETTER && !(kind === NOTHING && classOf(text.charCodeAt(end + 1)) === LETTER)) break
      // a mark joins the letter before it, so that a word may go on where its first letters did not
      if (node === NOWHERE && unit < 0x300) continue
      const folded = foldUnit(unit)
      if (folded === JOINED) joined = true
      else if (folded !== SILENT && node !== NOWHERE) node = trie.step(node, folded)
    }
    token.kind = WORD
    token.end = end
    if (end - start > LONGEST) return
    if (joined) node = trie.walk(ROOT, foldWord(text.slice(start, end)))
    if (node !== ROOT) token.node = node
  }

  private syllable(token: Token, start: number): void {
    const { text } = this
    const first = text.charCodeAt(start)
    if (isHanNumeral(first)) {
      let end = start + 1
      while (end < text.length && end - start < 8 && isHanNumeral(text.charCodeAt(end))) end++
      const value = hanCounters.has(text.charCodeAt(end)) ? hanValue(text, start, end) : -1
      if (value >= 0) {
        token.kind = NUMBER
        token.end = end
        token.value = value
        token.digits = String(value).length
        return
      }
    }
    token.kind = WORD
    token.node = this.lexicon.trie.step(ROOT, first)
  }
}

const hanCounters = new Set([...'年月日世號号세대년월일'].map((letter) => letter.charCodeAt(0)))

/** Whether the token may stand between two words of one phrase. */
function joins({ gap, mark }: Token): boolean {
  return mark !== 0 && gap === 0 && joining.has(mark)
}
const joining = new MarkSet('.\'-"·/:')
