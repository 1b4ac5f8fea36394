import type { Actor } from './arguments.ts'
import type { Chunk } from './chunk.ts'
import { isMark, isSmall, isVerbal } from './chunk-tests.ts'
import { COMMA, EM_DASH, EN_DASH, FIRST, FROM as FROM_WORD, IN, OF as OF_WORD } from './fixed-words.ts'
import {
  ADVERB,
  AFTER,
  ANAPHOR,
  AND,
  ARTICLE,
  AS,
  BE,
  BUT,
  BY,
  HAVE,
  OF,
  PARTICIPLE,
  PREDICATE,
  PREPOSITION,
  REALISED,
  SINCE,
  WHEN,
  WHO,
} from './word-bits.ts'

/** Who is the subject of a clause, and where it stands. */
export interface Subject {
  actor: Actor
  /** Index of its chunk. */
  index: number
  /** `INHERITED`, `CLEAR` … */
  manner: number
}

/** Taken from the clause before: `and became`. */
export const INHERITED = 1
/** Stands right before the verb, in the nominative. */
export const CLEAR = 2
/** That of a participle behind a clause. */
export const HANGING = 4
/** Not the person, but his or her time in office. */
export const TERM = 8
/** `who`, or of a clause in between. */
export const RELATIVE = 16

/** Whom `he` or `she` means at the start of a sentence; looked for in the sentences before where it matters. */
export interface Topic {
  isSelf(): boolean
}

const always: Topic = { isSelf: () => true }

export const nobody: Actor = { name: '' }

export function subjectAt(actor: Actor, index: number, manner: number): Subject {
  return { actor, index, manner }
}

/** Where the main subject of a sentence stands, and the first chunk that may be one but says nothing of whom it means. */
interface Place {
  index: number
  open: number
}

/**
 * The subject of the sentence: the first name, pronoun or noun that no preposition leads to.
 *
 *     Between his two stints as Senate chairman, Tokayev served as …
 *                                                ^
 */
function placeOf(chunks: readonly Chunk[]): Place {
  let led = false
  let open = -1
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i]!
    switch (chunk.kind) {
      case 'mark':
        if (chunk.word === COMMA) led = false
        break
      case 'date':
        led = false
        break
      case 'self':
        if (chunk.form === 'subject' || (chunk.form === 'name' && !led)) return { index: i, open }
        if (chunk.form === 'possessive' && !led && open < 0) open = i
        break
      case 'name':
        if (!led && !chunk.possessive && open < 0) return { index: i, open }
        break
      case 'known': {
        const { small, traits } = chunk
        if (((traits & PREDICATE) !== 0 && i === 0) || (small & (PREPOSITION | AFTER | AS | WHEN)) !== 0) led = true
        else if (led) break
        else if (open >= 0) {
          if ((small & (BE | HAVE)) !== 0 || (traits & (PREDICATE | PARTICIPLE)) === PREDICATE)
            return { index: -1, open }
        } else if ((small & ARTICLE) !== 0) open = i
        break
      }
      case 'office':
      case 'word':
        if (!led && open < 0 && i === 0) open = i
        break
    }
  }
  return { index: -1, open }
}

export function findMainSubject(chunks: readonly Chunk[], topic: Topic): Subject {
  const { index, open } = placeOf(chunks)
  if (index < 0) return subjectAt(open < 0 && topic.isSelf() ? 'self' : nobody, Math.max(open, 0), 0)
  const chunk = chunks[index]!
  if (chunk.kind === 'name') return subjectAt({ name: chunk.name }, index, CLEAR)
  return chunk.kind === 'self' && chunk.form === 'name'
    ? subjectAt('self', index, CLEAR)
    : pronoun(chunks, index, topic)
}

/** Whom a pronoun of the next sentence means; `same` where this one does not tell. */
export function topicAfter(chunks: readonly Chunk[]): 'self' | 'other' | 'same' {
  const { index } = placeOf(chunks)
  if (index < 0) return 'self'
  const chunk = chunks[index]!
  if (chunk.kind === 'name') {
    if (isThing(chunks, index)) return 'same'
    return !isFullName(chunk.name) || chunks.some(({ kind }) => kind === 'self') ? 'self' : 'other'
  }
  if (chunk.kind === 'self' && chunk.form === 'name') return 'self'
  if (isNearOther(chunks, index)) return 'same'
  return isNamedBefore(chunks, index) ? 'self' : isOtherBefore(chunks, index) ? 'other' : 'same'
}

/** `he`: the person, unless somebody else has come in between. */
function pronoun(chunks: readonly Chunk[], index: number, topic: Topic): Subject {
  const self =
    !isNearOther(chunks, index) && (isNamedBefore(chunks, index) || (!isOtherBefore(chunks, index) && topic.isSelf()))
  return subjectAt(self ? 'self' : nobody, index, CLEAR)
}

function isNamedBefore(chunks: readonly Chunk[], index: number): boolean {
  for (let i = 0; i < index; i++) if (chunks[i]!.kind === 'self') return true
  return false
}

function isOtherBefore(chunks: readonly Chunk[], index: number): boolean {
  for (let i = 0; i < index; i++) {
    const chunk = chunks[i]!
    if (chunk.kind === 'name' && isFullName(chunk.name) && !isThing(chunks, i) && !isLed(chunks, i)) return true
  }
  return false
}

/** Obama met Mahmoud Abbas before he became …: either of them. */
function isNearOther(chunks: readonly Chunk[], index: number): boolean {
  if (index === 0 || !isSmall(chunks[index - 1], BUT | WHEN | AFTER)) return false
  for (let i = index - 2; i >= 0; i--) {
    const chunk = chunks[i]!
    if (chunk.kind === 'mark' || chunk.kind === 'self' || chunk.kind === 'date') return false
    if (chunk.kind === 'name') return isFullName(chunk.name) && !chunk.possessive && !isThing(chunks, i)
  }
  return false
}

function isFullName(name: string): boolean {
  return name.includes(' ')
}

/** `the Soviet Union`, `the First World War`: a name with an article is hardly a person's. */
function isThing(chunks: readonly Chunk[], index: number): boolean {
  const before = chunks[index - 1]
  return isSmall(isSmall(before, ADVERB | REALISED) ? chunks[index - 2] : before, ARTICLE)
}

/** A preposition leads to the name. */
function isLed(chunks: readonly Chunk[], index: number): boolean {
  for (let i = index - 1; i >= 0 && index - i < 4; i--) {
    const chunk = chunks[i]!
    if (chunk.kind === 'known' && !isVerbal(chunk)) {
      // until Kristalina Georgieva succeeded her
      if ((chunk.small & (PREPOSITION | OF | BY | AS)) !== 0) return (chunk.small & WHEN) === 0
      if ((chunk.small & ARTICLE) !== 0) continue
      return false
    }
    if (chunk.kind === 'word' || chunk.kind === 'name') continue
    return false
  }
  return false
}

/** The subject right before a verb; `INHERITED` where the clause has none of its own; null where the sentence begins with the verb. */
export function findSubject(chunks: readonly Chunk[], verb: number, topic: Topic): Subject | null {
  let i = verb - 1
  for (; i >= 0; i--) {
    const chunk = chunks[i]!
    if (chunk.kind === 'date' || (!isVerbal(chunk) && (chunk.small & ADVERB) !== 0)) continue
    if ((chunk.small & (PREPOSITION | SINCE)) !== 0 && chunks[i + 1]?.kind === 'date') continue
    break
  }
  if (i < 0) return null
  const chunk = chunks[i]!
  if (chunk.kind === 'mark') {
    if (chunk.word === COMMA) return overParenthesis(chunks, i, topic)
    return subjectAt(nobody, i, chunk.word === EN_DASH || chunk.word === EM_DASH ? INHERITED : 0)
  }
  // Otto, Prince of Bismarck, Duke of Lauenburg, was
  if (chunk.kind === 'office' && isMark(chunks[i - 1], COMMA)) return overParenthesis(chunks, i - 1, topic)
  if (chunk.kind === 'known') {
    const { small, traits } = chunk
    if ((small & WHO) !== 0) return antecedent(chunks, i)
    if ((small & (AND | BUT)) !== 0) return subjectAt(nobody, verb, INHERITED)
    if ((traits & ANAPHOR) !== 0) return possessed(chunks, i)
    if ((traits & PREDICATE) !== 0 && (small & WHEN) === 0) return subjectAt(nobody, verb, INHERITED)
    return subjectAt(nobody, i, 0)
  }
  return nominal(chunks, i, topic)
}

/** `his second term`: whose it is. */
function possessed(chunks: readonly Chunk[], index: number): Subject {
  for (let i = index - 1; i >= 0 && index - i <= 3; i--) {
    const chunk = chunks[i]!
    if (chunk.kind === 'self' && chunk.form === 'possessive') return subjectAt('self', i, CLEAR | TERM)
    if (chunk.kind !== 'word' || chunk.word === FIRST) break
  }
  // a position previously held by
  return subjectAt(nobody, index, RELATIVE)
}

/** A name or pronoun that stands where a subject stands. */
function nominal(chunks: readonly Chunk[], index: number, topic: Topic): Subject {
  const chunk = chunks[index]!
  if (chunk.kind === 'self') {
    if (chunk.form === 'subject') return pronoun(chunks, index, topic)
    if (chunk.form === 'name' && !isLed(chunks, index)) return subjectAt('self', index, CLEAR)
  }
  const named = chunk.kind === 'name' && !chunk.possessive && !isLed(chunks, index)
  return subjectAt(named ? { name: chunk.name } : nobody, index, CLEAR)
}

/**
 * The subject before a stretch between commas.
 *
 *     Tokayev, as the incumbent Senate chairman, became acting president
 *            ^ from here                       ^ to here
 */
function overParenthesis(chunks: readonly Chunk[], comma: number, topic: Topic): Subject {
  for (let i = comma - 1; i > 0 && comma - i < 25; i--) {
    const chunk = chunks[i]!
    if (chunk.kind !== 'mark') continue
    if (chunk.word !== COMMA) break
    const before = chunks[i - 1]!
    if (before.kind === 'name' || before.kind === 'self') {
      const first = i === 1 || isOpening(chunks[i - 2]!)
      return first ? nominal(chunks, i - 1, topic) : subjectAt(nobody, comma, INHERITED)
    }
  }
  return subjectAt(nobody, comma, INHERITED)
}

function isOpening(chunk: Chunk): boolean {
  return chunk.kind === 'mark' || chunk.kind === 'date' || (chunk.small & (AND | BUT | WHEN)) !== 0
}

/**
 * Whom `who` takes up: the name before it, or the subject that a noun before it says something of.
 *
 *     Smuts was a South African statesman who twice headed …
 */
function antecedent(chunks: readonly Chunk[], who: number): Subject {
  let i = who - 1
  if (i >= 0 && isMark(chunks[i], COMMA)) i--
  const before = i >= 0 ? chunks[i]! : null
  if (before?.kind === 'self' && before.form !== 'possessive') return subjectAt('self', who, RELATIVE)
  if (before?.kind === 'name') {
    const lead = i > 0 ? chunks[i - 1] : undefined
    // a friend of Fidel Castro, who had been …
    if (i < who - 1 && isFullName(before.name) && !isSmall(lead, ARTICLE) && isSmall(lead, OF))
      return subjectAt(nobody, who, RELATIVE)
    // was a South African Anglican who …
    if (!isPlace(lead) && !isSmall(lead, ARTICLE)) return subjectAt({ name: before.name }, who, RELATIVE)
  }
  for (; i >= 0; i--) {
    const chunk = chunks[i]!
    if (chunk.kind === 'name' && i < who - 1 && !isPlace(chunks[i - 1]) && !isAdjective(chunks, i)) break
    if (isVerbal(chunk)) break
    if ((chunk.small & BE) !== 0) return subjectAt(findSubject(chunks, i, always)?.actor ?? nobody, who, RELATIVE)
  }
  return subjectAt(nobody, who, RELATIVE)
}

/** `from Maine`, `of Kazakhstan`. */
function isPlace(before: Chunk | undefined): boolean {
  return before?.kind === 'known' && (before.word === FROM_WORD || before.word === OF_WORD || before.word === IN)
}

/** `a South African statesman`. */
function isAdjective(chunks: readonly Chunk[], index: number): boolean {
  const after = chunks[index + 1]
  return isSmall(chunks[index - 1], ARTICLE) && (after?.kind === 'word' || isSmall(after, REALISED))
}
