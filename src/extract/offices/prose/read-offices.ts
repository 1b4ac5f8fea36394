import type { OfficeHeadWords } from '../../../language/index.ts'
import { readElided } from './elided-office.ts'
import { A, AN, AND as AND_WORD, CLOSE, ITS, OF, OPEN, OVER, THE, TO } from './fixed-words.ts'
import { type Head, headAt, leadsToHead } from './head-at.ts'
import { readComplement } from './office-complement.ts'
import { readVerb } from './office-of-verb.ts'
import { isJoint, type OfficePhrase, type OfficeReading } from './office-phrase.ts'
import { capitalise, isWhole, join, ordinalOf, startOf, type Words } from './office-words.ts'
import { CAPITAL, DATED, MARK, POSSESSIVE, type Sentence, WORD } from './sentence.ts'
import { ACTING, DEED, FIELD_WORD, FILLER, JOINT, MODIFIER, PREDICATE, PRONOUN, RANK, UNLIKE } from './word-bits.ts'

const none: readonly OfficeReading[] = []

/** How many tokens the times of an office have. */
const MAX_BRACKET = 12

/**
 * All office phrases of a sentence.
 *
 *     the second deputy chairman of the ruling Amanat party since 2019
 *         ^ ordinal     ^ head     ^ complement            ^ end
 */
export function readOffices(words: Words): readonly OfficeReading[] {
  const { sentence } = words
  let offices: OfficeReading[] | null = null
  let last: OfficeReading | null = null
  for (let i = 0; i < sentence.count; i++) {
    const found = headAt(words, i)
    if (found && !found.nominal && leadsToHead(words, i + found.length)) continue
    let reading: OfficeReading | null = null
    if (found) reading = readOffice(words, found, i, last)
    else {
      if ((sentence.traits[i]! & DEED) !== 0) reading = readVerb(words, i)
      reading ??= last && readElided(words, last, i)
    }
    if (reading) {
      if (last) shareBody(sentence, last, reading)
      ;(offices ??= []).push(reading)
      last = reading
      i = reading.end - 1
    }
  }
  return offices ?? none
}

/**
 * What stands behind the second of two offices is the body of both:
 *
 *     vice chairman and managing director of Goldman Sachs International
 */
function shareBody({ ids }: Sentence, first: OfficeReading, second: OfficeReading): void {
  const { phrase } = first
  const { head, complement, words } = second.phrase
  if (!phrase.head.joint || !head.joint || phrase.whole || phrase.complement || !complement) return
  if (first.end + 1 !== second.start || ids[first.end] !== AND_WORD) return
  phrase.name += complement
  phrase.complement = complement
  phrase.words = new Set([...phrase.words, ...words])
  phrase.whole = second.phrase.whole || phrase.head.needs === undefined
}

function readOffice(words: Words, found: Head, at: number, last: OfficeReading | null): OfficeReading | null {
  const { sentence } = words
  const { flags, ids, classes } = sentence
  // to command the fleet
  if (found.nominal && at > 0 && ids[at - 1] === TO) return null
  const start = startOf(words, at, last ? last.end : 0)
  const headEnd = at + found.length
  const complement =
    (flags[headEnd - 1]! & POSSESSIVE) !== 0
      ? { end: headEnd, kept: [] }
      : readComplement(words, headEnd, found.head, found.nominal)
  if ((classes[complement.end]! & UNLIKE) !== 0) return null
  if (complement.kept.length === 0) complement.kept = behindDates(words, headEnd, found.head)
  if (complement.kept.length === 0 && (isOfAnother(sentence, headEnd) || isAttributive(sentence, found, headEnd)))
    return null

  let rank = found.prefix
  const kept: number[] = []
  const others = new Set<string>()
  let ordinal = 0
  let acting = false
  for (let i = start; i < at; i++) {
    const own = classes[i]!
    if ((own & UNLIKE) !== 0) return null
    const number = ordinalOf(words, i)
    // `first` before `deputy`, `secretary`, `lord` is part of the title
    if (number !== 0 && !(i + 1 < at && (classes[i + 1]! & RANK) !== 0)) ordinal = number
    else if ((own & ACTING) !== 0) acting = true
    else if ((own & RANK) !== 0) {
      rank += rank === '' ? sentence.lower(i) : ` ${sentence.lower(i)}`
      kept.push(i)
    } else if (isDescription(words, i, start, found, at)) {
      // the first female leader is not the first leader
      ordinal = 0
    } else if ((own & FILLER) === 0 && ids[i] !== AND_WORD) {
      others.add(sentence.lower(i))
      kept.push(i)
    }
  }
  const { unlike } = found.head
  for (const i of complement.kept) {
    if ((classes[i]! & UNLIKE) !== 0 || unlike?.includes(sentence.lower(i))) return null
    if ((classes[i]! & (JOINT | FIELD_WORD)) === 0 && (flags[i]! & MARK) === 0) others.add(sentence.lower(i))
  }

  const headName = found.nominal ? (found.head.words[0] ?? '') : textOf(sentence, at, headEnd)
  let name = ''
  for (const i of kept) name += `${capitalise(sentence.word(i))} `
  name += titled(headName)
  const behind = kept.length
  let named = ''
  if (complement.kept.length > 0) {
    const plain = !complement.kept.some((i) => (flags[i]! & CAPITAL) !== 0)
    named = ((flags[complement.kept[0]!]! & MARK) !== 0 ? '' : ' ') + join(sentence, complement.kept, plain)
    for (const i of complement.kept) kept.push(i)
  }
  let whole = isWhole(found.head, sentence, kept, behind)
  // General Secretary of the Labour Party and its chairwoman: of the same party
  if (!named && last?.phrase.complement && !last.phrase.head.fields && start > 0 && ids[start - 1] === ITS) {
    // the Association's northern branch and its president
    named = last.phrase.complement.replace(/['’]s$/, '')
    whole = true
    for (const word of named.toLowerCase().match(/[\p{L}\p{N}'-]+/gu) ?? []) if (!isJoint(word)) others.add(word)
  }
  const phrase: OfficePhrase = {
    name: name + named,
    head: found.head,
    kind: found.head.group ?? headName.toLowerCase(),
    rank,
    words: others,
    ordinal: ordinal === 0 ? undefined : ordinal,
    acting,
    whole,
    complement: named,
    nominal: found.nominal,
  }
  return { phrase, start, end: complement.end }
}

/** `the first president (1960–1966) of Ghana`: the complement stands behind the times. */
function behindDates(words: Words, from: number, head: OfficeHeadWords): number[] {
  const { ids, flags, count } = words.sentence
  if (ids[from] !== OPEN || (flags[from + 1]! & DATED) === 0) return []
  let close = from + 1
  while (close < count && close - from < MAX_BRACKET && ids[close] !== CLOSE) close++
  return ids[close] === CLOSE && ids[close + 1] === OF ? readComplement(words, close + 1, head, false).kept : []
}

function textOf(sentence: Sentence, start: number, end: number): string {
  let text = sentence.word(start)
  for (let i = start + 1; i < end; i++) text += ` ${sentence.word(i)}`
  return text
}

/** With a capital on each word that is no joint. */
function titled(words: string): string {
  if (!words.includes(' ')) return isJoint(words) ? words : capitalise(words)
  return words
    .split(' ')
    .map((word) => (isJoint(word) ? word : capitalise(word)))
    .join(' ')
}

/** `democratic` in `the second democratic president`. */
function isDescription(words: Words, index: number, start: number, { head }: Head, at: number): boolean {
  const { flags, ids, classes } = words.sentence
  // > the first Jesuit pope
  const capital = (flags[index]! & CAPITAL) !== 0
  const described = head.needs === 'nothing' && index === at - 1 && (flags[at]! & CAPITAL) === 0
  return (
    index > start &&
    (!capital || described) &&
    (classes[index]! & (MODIFIER | FILLER)) === 0 &&
    ids[index] !== AND_WORD &&
    ordinalOf(words, index - 1) !== 0
  )
}

/** `secretary of a committee`, `president of its Youth League`, `governor over part of Sidamo`: not of the body that is named elsewhere. */
function isOfAnother({ ids, flags, classes, entryNumbers }: Sentence, index: number): boolean {
  if (ids[index] === OVER) return true
  if (ids[index] !== OF) return false
  const next = ids[index + 1]
  // of the car and truck group
  const body = next === THE ? index + 2 : index + 1
  if ((flags[body]! & (WORD | CAPITAL | DATED)) === WORD && entryNumbers[body] === 0 && (classes[body]! & FILLER) === 0)
    return true
  return next === A || next === AN || (next === ITS && (flags[index + 2]! & CAPITAL) !== 0)
}

/** `chief military aide`: the word for an office only says which. */
function isAttributive({ flags, small, traits, count }: Sentence, { head }: Head, index: number): boolean {
  if (head.needs !== 'institution' || index >= count) return false
  const flag = flags[index]!
  return (
    (flag & WORD) !== 0 &&
    (flag & (CAPITAL | DATED)) === 0 &&
    small[index] === 0 &&
    (traits[index]! & (PREDICATE | PRONOUN)) === 0
  )
}
