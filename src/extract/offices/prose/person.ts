import type { Root } from '../../../document/index.ts'
import type { Biography, DateValue } from '../../../model/index.ts'
import type { Context } from '../../../values/context.ts'
import { findDates } from '../../../values/dates/index.ts'
import { CLOSE, OF, OPEN, THE } from './fixed-words.ts'
import type { Lexicon } from './lexicon.ts'
import type { PronounCount } from './scan-sentences.ts'
import { CAPITAL, FIGURE, POSSESSIVE, type Sentence, WORD } from './sentence.ts'
import { hashOf } from './vocabulary.ts'
import { BORN, HEAD, MONTH, PARTICLE, PRONOUN, TITLE } from './word-bits.ts'

/** How much of the lead tells whether it is about a person, and the name. */
const OPENING = 400
/** How many words and marks a name with its titles may have. */
const LONGEST_NAME = 16
/** How many words a name at the start may have. */
const MAX_NAME = 10

/** The person of the page, as sentences speak of him or her. */
export class Person {
  /** By the pronouns of the page; null where they do not tell. */
  gender: 'she' | 'he' | null = null
  readonly death: DateValue | null
  /** Every word of the name, lower case, and its hash. */
  private readonly words: readonly string[]
  private readonly hashes: readonly number[]

  constructor(words: ReadonlySet<string>, death: DateValue | null) {
    this.words = [...words]
    this.hashes = this.words.map(hashOf)
    this.death = death
  }

  /** Whether all words of a name are the person's own. */
  isCalled(name: string): boolean {
    return name.split(' ').every((word) => this.words.includes(word.toLowerCase()))
  }

  /** Whether a token is a word of the name, whatever its capitals. */
  hasWord(sentence: Sentence, index: number): boolean {
    const hash = sentence.hashes[index]!
    const { hashes } = this
    for (let i = 0; i < hashes.length; i++)
      if (hashes[i] === hash && this.words[i] === sentence.lower(index)) return true
    return false
  }

  countPronouns({ she, he }: PronounCount): void {
    this.gender = she > 2 * he ? 'she' : he > 2 * she ? 'he' : null
  }
}

/** Whom the page is about; null where it is not about a person. */
export function findPerson(
  root: Root,
  lead: string,
  biography: Biography | null,
  lexicon: Lexicon,
  context: Context,
): Person | null {
  const opening = lexicon.desk[0].read(lead, 0, Math.min(lead.length, OPENING))
  if (biography === null && !hasLifeCategory(root, lexicon) && !opensWithLife(opening)) return null
  const words = new Set<string>()
  const name = lexicon.desk[1]
  for (const stated of [context.title, biography?.name, biography?.birthName])
    if (stated) for (const word of nameWords(name.read(stated, 0, stated.length), 0)) words.add(word)
  // only where the lead opens with a name that the title knows
  const leadName = nameWords(opening, 0)
  if (words.size === 0 || leadName.some((word) => words.has(word))) for (const word of leadName) words.add(word)
  // (born Angelo Giuseppe Roncalli; …)
  for (let i = 0; i < opening.count && i < 24; i++) {
    if ((opening.classes[i]! & BORN) === 0) continue
    for (const word of nameWords(opening, i + 1))
      if ((lexicon.classes[lexicon.vocabulary.idOf(word)]! & MONTH) === 0) words.add(word)
    break
  }
  // > Winston Spencer-Churchill: Churchill
  for (const word of [...words])
    if (word.includes('-')) for (const part of word.split('-')) if (part.length > 3) words.add(part)
  return words.size === 0 ? null : new Person(words, biography ? biography.deathDate : deathIn(lead, context))
}

/** The words of the name at a token, in lower case: up to a mark, a small word or `of`. */
function nameWords(sentence: Sentence, from: number): string[] {
  const { flags, ids, classes, traits, small, count } = sentence
  const name: string[] = []
  let telling = 0
  for (let i = from; i < count && i < from + MAX_NAME; i++) {
    const flag = flags[i]!
    if ((flag & WORD) === 0 || (flag & POSSESSIVE) !== 0) break
    if ((flag & CAPITAL) === 0) {
      if ((classes[i]! & PARTICLE) !== 0 && ids[i] !== OF && ids[i] !== THE) continue
      break
    }
    if ((classes[i]! & TITLE) !== 0 || small[i] !== 0 || (traits[i]! & PRONOUN) !== 0) continue
    // James Earl Carter
    if ((traits[i]! & HEAD) === 0) telling++
    name.push(sentence.lower(i))
  }
  return telling > 0 ? name : []
}

/** `(22 October 1929 – 20 March 1990)` behind the name. */
function deathIn(lead: string, context: Context): DateValue | null {
  const open = lead.indexOf('(')
  const close = lead.indexOf(')', open)
  if (open < 0 || open > 100 || close < 0 || close > open + 200) return null
  const found = findDates(lead.slice(open + 1, close), context)
  return found.find(({ range }) => range?.start && range.end)?.range?.end ?? null
}

function hasLifeCategory(root: Root, { words }: Lexicon): boolean {
  for (const node of root.children) {
    if (node.type !== 'category') continue
    const name = node.name.toLowerCase()
    for (const ending of words.lifeCategories) if (name === ending || name.endsWith(` ${ending}`)) return true
  }
  return false
}

/** `Lev Yashin (Russian: …; 22 October 1929 – 20 March 1990) was`. */
function opensWithLife(sentence: Sentence): boolean {
  const { ids, classes, flags, starts, textEnds, count } = sentence
  let open = 0
  while (open < count && ids[open] !== OPEN) open++
  if (open === count || open > LONGEST_NAME) return false
  let years = 0
  for (let i = open + 1; i < count && ids[i] !== CLOSE; i++) {
    if ((classes[i]! & BORN) !== 0) return true
    const length = textEnds[i]! - starts[i]!
    if ((flags[i]! & FIGURE) !== 0 && (length === 3 || length === 4) && /^\d+$/.test(sentence.word(i))) years++
  }
  return years === 2
}
