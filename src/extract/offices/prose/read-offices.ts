import type { OfficeHeadWords } from '../../../language/index.ts'
import {
  A,
  AN,
  AND as AND_WORD,
  CLOSE,
  COMMA,
  DASH,
  EN_DASH,
  ITS,
  OF,
  OPEN,
  SEMICOLON,
  THE,
  THEN,
  TO,
} from './fixed-words.ts'
import { addRun, type Complement, extend, readComplement } from './office-complement.ts'
import type { OfficePhrase } from './office-phrase.ts'
import { isJoint } from './office-phrase.ts'
import { capitalise, isOwn, isWhole, join, ordinalOf, startOf, type Words } from './office-words.ts'
import { CAPITAL, DATED, HYPHEN, MARK, POSSESSIVE, type Sentence } from './sentence.ts'
import {
  ACTING,
  ADVERB,
  AND,
  AS,
  BETWEEN,
  BODY,
  BUT,
  DEED,
  FIELD_WORD,
  FILLER,
  HEAD,
  JOINT,
  MODIFIER,
  NOMINAL,
  PREPOSITION,
  RANK,
  UNLIKE,
} from './word-bits.ts'

/** An office phrase and the tokens it is made of. */
export interface OfficeReading {
  phrase: OfficePhrase
  start: number
  end: number
}

const none: readonly OfficeReading[] = []

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
    const reading: OfficeReading | null = found
      ? readOffice(words, found, i, last)
      : (readVerb(words, i) ?? (last && readElided(words, last, i)))
    if (reading) {
      ;(offices ??= []).push(reading)
      last = reading
      i = reading.end - 1
    }
  }
  return offices ?? none
}

/** Deputy Under Secretary: a head before a head is part of the latter's name. */
function leadsToHead(words: Words, from: number): boolean {
  const { flags, classes, count } = words.sentence
  if ((flags[from - 1]! & POSSESSIVE) !== 0) return false
  for (let i = from; i < count && i - from < 3; i++) {
    if (headAt(words, i)) return true
    if ((classes[i]! & (RANK | MODIFIER)) === 0) return false
  }
  return false
}

interface Head {
  head: OfficeHeadWords
  length: number
  nominal: boolean
  /** `vice` of `vice-president`. */
  prefix: string
}

function headAt(words: Words, index: number): Head | null {
  const { sentence, lexicon } = words
  const traits = sentence.traits[index]!
  const flags = sentence.flags[index]!
  if (((traits & HEAD) === 0 && (flags & HYPHEN) === 0) || (flags & DATED) !== 0) return null
  if ((traits & HEAD) !== 0) {
    const { head } = sentence.entryAt(index)
    return { head: head!, length: sentence.lengths[index]!, nominal: (traits & NOMINAL) !== 0, prefix: '' }
  }
  const { vocabulary, classes, wordEntries, entries } = lexicon
  const lower = sentence.lower(index)
  const hyphen = lower.indexOf('-')
  if (hyphen <= 0 || isOwn(words, index)) return null
  const prefix = lower.slice(0, hyphen)
  if ((classes[vocabulary.idOf(prefix)]! & RANK) === 0) return null
  const entry = entries[wordEntries[vocabulary.idOf(lower.slice(hyphen + 1))]!]!
  return entry.head ? { head: entry.head, length: 1, nominal: (entry.traits & NOMINAL) !== 0, prefix } : null
}

/**
 * A verb that names the office: what it is done to is its body.
 *
 *     She headed the Ministry of Finance
 *         ^ Head of  ^ …
 */
function readVerb(words: Words, at: number): OfficeReading | null {
  const { sentence, lexicon } = words
  if ((sentence.traits[at]! & DEED) === 0) return null
  const word = sentence.entryAt(at).predicate!.head!
  const head = lexicon.heads.get(word)
  const start = at + sentence.lengths[at]!
  if (!head || start >= sentence.count) return null
  const complement: Complement = { end: start, kept: [] }
  if (!addRun(words, complement, start, -1, 'any')) return null
  extend(words, complement, start, head)
  // led the opposition to a law
  if (!complement.kept.some((i) => (sentence.flags[i]! & CAPITAL) !== 0)) return null
  // headed the government as Prime Minister
  if ((sentence.small[complement.end]! & AS) !== 0) return null
  // headed the Ministry of Finance: its minister
  const minister = head.ministries ? ministerOf(sentence, complement, start) : null
  const kept = minister ? complement.kept.filter((i) => !isArticleOrHead(sentence, i, minister)) : complement.kept
  const plain = minister?.words[0] ?? word
  const named = new Set<string>()
  for (const i of kept) if ((sentence.classes[i]! & JOINT) === 0) named.add(sentence.lower(i))
  for (const i of kept)
    if ((sentence.classes[i]! & UNLIKE) !== 0 || head.unlike?.includes(sentence.lower(i))) return null
  const chosen = minister ?? head
  if (!isWhole(chosen, sentence, kept, 0)) return null
  const complementText = minister ? ` ${join(sentence, kept, false)}` : ` of ${join(sentence, kept, false)}`
  const phrase: OfficePhrase = {
    name: capitalise(plain) + complementText,
    head: chosen,
    kind: chosen.group ?? plain,
    rank: '',
    words: named,
    ordinal: undefined,
    acting: false,
    whole: true,
    complement: complementText,
    nominal: false,
  }
  return { phrase, start, end: complement.end }
}

function ministerOf(sentence: Sentence, { kept }: Complement, start: number): OfficeHeadWords | null {
  const first = kept.find((i) => sentence.ids[i] !== THE) ?? start
  const entry = sentence.entryAt(first)
  return entry.head?.fields && (entry.traits & NOMINAL) !== 0 ? entry.head : null
}

function isArticleOrHead(sentence: Sentence, index: number, { nominals }: OfficeHeadWords): boolean {
  if (!nominals) return false
  return (
    nominals.includes(sentence.lower(index)) ||
    (sentence.ids[index] === THE && index + 1 < sentence.count && nominals.includes(sentence.lower(index + 1)))
  )
}

/**
 * The same office of another body, without its head.
 *
 *     Ambassador to Poland from 1980 to 1984 and to Spain from 1984 · Minister of Health (1980–1982), Education (1982–1984)
 *                                            ^                                                        ^
 */
function readElided(words: Words, { phrase, end: lastEnd }: OfficeReading, at: number): OfficeReading | null {
  const { sentence } = words
  const { flags, ids, classes } = sentence
  // behind a comma or the like: where most tokens are not
  const joint = at > 0 ? ids[at - 1]! : 0
  if (joint !== COMMA && joint !== AND_WORD && joint !== THEN) return null
  if (!phrase.complement || phrase.nominal || (flags[at]! & DATED) !== 0) return null
  const [link = ''] = phrase.complement.trim().split(' ', 1)
  const linked = sentence.lower(at) === link
  if (!linked && (flags[at]! & CAPITAL) === 0 && (classes[at]! & BODY) === 0) return null
  let datedBefore = false
  for (let i = at - 1; i >= lastEnd; i--) {
    if ((flags[i]! & DATED) !== 0) datedBefore = true
    else if (!isBetween(sentence, i)) return null
  }
  if (!datedBefore) return null
  const complement: Complement = { end: at, kept: [] }
  if (!addRun(words, complement, linked ? at + 1 : at, -1, 'any')) return null
  const { end, kept } = complement
  // State Secretary (2002–2003): an office of its own
  for (const i of kept) if (isOwn(words, i) || headAt(words, i)) return null
  // the years of its own must follow
  if ((flags[end + 1]! & DATED) === 0 || (ids[end] !== OPEN && (sentence.small[end]! & PREPOSITION) === 0)) return null
  const named = ` ${link} ${join(sentence, kept, false)}`
  const others = new Set(phrase.words)
  for (const word of phrase.complement.toLowerCase().split(' ')) others.delete(word)
  for (const i of kept) if ((classes[i]! & JOINT) === 0) others.add(sentence.lower(i))
  return {
    phrase: {
      name: phrase.name.slice(0, phrase.name.length - phrase.complement.length) + named,
      head: phrase.head,
      kind: phrase.kind,
      rank: phrase.rank,
      words: others,
      ordinal: undefined,
      acting: phrase.acting,
      whole: phrase.whole,
      complement: named,
      nominal: phrase.nominal,
    },
    start: at,
    end,
  }
}

/** What may stand between the years of one office and the body of the next. */
function isBetween(sentence: Sentence, index: number): boolean {
  const id = sentence.ids[index]!
  if ((sentence.flags[index]! & MARK) !== 0)
    return id === COMMA || id === OPEN || id === CLOSE || id === SEMICOLON || id === EN_DASH || id === DASH
  return (sentence.small[index]! & (AND | PREPOSITION | ADVERB | BETWEEN | BUT)) !== 0
}

function readOffice(words: Words, found: Head, at: number, last: OfficeReading | null): OfficeReading | null {
  const { sentence } = words
  const { flags, ids, classes } = sentence
  // to command the fleet
  if (found.nominal && at > 0 && ids[at - 1] === TO) return null
  const start = startOf(words, at, last ? last.end : 0)
  const headEnd = at + found.length
  const complement =
    (flags[headEnd - 1]! & POSSESSIVE) !== 0 ? { end: headEnd, kept: [] } : readComplement(words, headEnd, found.head)
  if ((classes[complement.end]! & UNLIKE) !== 0) return null
  // secretary of a committee: not of the one named elsewhere
  if (complement.kept.length === 0 && ids[headEnd] === OF && (ids[headEnd + 1] === A || ids[headEnd + 1] === AN))
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
    } else if (isDescription(words, i, start)) {
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
    named = ((flags[headEnd]! & MARK) !== 0 ? '' : ' ') + join(sentence, complement.kept, plain)
    for (const i of complement.kept) kept.push(i)
  }
  let whole = isWhole(found.head, sentence, kept, behind)
  // General Secretary of the Labour Party and its chairwoman: of the same party
  if (!named && last?.phrase.complement && !last.phrase.head.fields && start > 0 && ids[start - 1] === ITS) {
    named = last.phrase.complement
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
function isDescription(words: Words, index: number, start: number): boolean {
  const { flags, ids, classes } = words.sentence
  return (
    index > start &&
    (flags[index]! & CAPITAL) === 0 &&
    (classes[index]! & (MODIFIER | FILLER)) === 0 &&
    ids[index] !== AND_WORD &&
    ordinalOf(words, index - 1) !== 0
  )
}
