import type { OfficeHeadWords } from '../../../language/index.ts'
import { AMPERSAND, AND, AT, CLOSE, COMMA, FOR, OF, OPEN, THE } from './fixed-words.ts'
import { isOwn, ordinalOf, type Words } from './office-words.ts'
import { CAPITAL, DATED, MARK, POSSESSIVE, type Sentence, WORD } from './sentence.ts'
import {
  BE,
  BODY,
  FILLER,
  FROM,
  HAVE,
  HEAD,
  INSTITUTION,
  LINK,
  PARTICLE,
  PREDICATE,
  PREPOSITION,
  PRONOUN,
  SESSION,
  TEAM,
  UNTIL,
} from './word-bits.ts'

/** The country, body or field behind a head: `of the United Nations Office at Geneva`. */
export interface Complement {
  /** Index of the token behind it. */
  end: number
  kept: number[]
}

/** What stands before a run of words, and how it may go on. */
type Run = 'any' | 'listed' | 'body' | 'among fields' | 'in a name'

const MAX_COMPLEMENT = 16
const MAX_RUN = 8

/** `nominal`: behind `ministry`, to which nothing but `of` leads on; handed the ministry to Pietro Nenni. */
export function readComplement(words: Words, from: number, head: OfficeHeadWords, nominal: boolean): Complement {
  const complement: Complement = { end: from, kept: [] }
  extend(words, complement, from, head, nominal)
  return complement
}

/** Goes on with a complement as far as it reaches. */
export function extend(
  words: Words,
  complement: Complement,
  from: number,
  head: OfficeHeadWords,
  nominal = false,
): void {
  const { sentence } = words
  const { count, ids, flags, classes } = sentence
  const { kept } = complement
  while (complement.end < count && complement.end - from < MAX_COMPLEMENT) {
    const { end } = complement
    const id = ids[end]!
    if (id === 0 && kept.length === 0) break
    // chairman of the executive board (Vorstandsvorsitzender) of Volkswagen
    if (id === OPEN && kept.length > 0) {
      const close = closeOf(sentence, end)
      if (close > 0 && ids[close + 1] === OF && (flags[end + 1]! & DATED) === 0) {
        complement.end = close + 1
        continue
      }
    }
    const last = kept.length > 0 ? end - 1 : -1
    const lastCapital = last >= 0 && (flags[last]! & CAPITAL) !== 0
    if (last >= 0 && (flags[last]! & POSSESSIVE) !== 0) {
      if (!addRun(words, complement, end, -1, 'any')) break
    } else if (
      id === OF ||
      (!nominal &&
        (classes[end]! & LINK) !== 0 &&
        head.links?.includes(sentence.lower(end)) &&
        !leadsToTeam(sentence, end + 1)) ||
      ((id === AT || id === FOR) && lastCapital && kept.some((i) => (classes[i]! & INSTITUTION) !== 0))
    ) {
      if (!addRun(words, complement, end + 1, end, 'any', !head.fields)) break
    } else if (last >= 0 && (id === AND || id === AMPERSAND) && (head.fields || head.realm || lastCapital)) {
      const listed = head.fields || head.realm
      const named =
        !listed && (classes[last]! & INSTITUTION) === 0 && kept.some((i) => (classes[i]! & INSTITUTION) !== 0)
      if (
        !addRun(words, complement, end + 1, end, listed ? 'listed' : 'body') &&
        !(named && addRun(words, complement, end + 1, end, 'in a name'))
      )
        break
    } else if (last >= 0 && id === COMMA && head.fields) {
      if (!addRun(words, complement, end + 1, end, 'among fields')) break
    } else break
  }
}

/** `in the government of Clement Attlee`, `in his second cabinet`: with whom, not of what. */
function leadsToTeam({ ids, flags, classes, count }: Sentence, from: number): boolean {
  for (let i = from; i < count && i - from < 5; i++) {
    if ((classes[i]! & TEAM) !== 0) return (flags[i]! & CAPITAL) === 0
    if (ids[i] === OF || (flags[i]! & MARK) !== 0) return false
  }
  return false
}

function closeOf({ ids, count }: Sentence, open: number): number {
  const limit = Math.min(count, open + 9)
  for (let i = open + 1; i < limit; i++) if (ids[i] === CLOSE) return i
  return -1
}

/** Adds an article and a run of names and body words to the complement, if it is one. `joint`: the token that leads to it. */
export function addRun(
  words: Words,
  complement: Complement,
  from: number,
  joint: number,
  run: Run,
  particles = false,
): boolean {
  const { sentence } = words
  const { count, ids, flags, classes } = sentence
  let i = from
  // of the eighth session of the General Assembly
  const session = ids[i] === THE ? i + 2 : i + 1
  if (ids[session + 1] === OF && (classes[session]! & SESSION) !== 0 && ordinalOf(words, session - 1) !== 0)
    i = session + 2
  const article = ids[i] === THE ? i++ : -1
  // not: New York
  for (let fillers = 0; fillers < 3 && (flags[i]! & CAPITAL) === 0 && (classes[i]! & FILLER) !== 0; fillers++) i++
  const first = i
  const ordinal = ordinalOf(words, first) !== 0
  const limit = Math.min(count, first + MAX_RUN)
  for (; i < limit; i++) {
    const flag = flags[i]!
    const capital = (flag & CAPITAL) !== 0
    if (ids[i] === AMPERSAND && i > first && (flags[i + 1]! & CAPITAL) !== 0) continue
    if ((flag & (MARK | DATED)) !== 0) break
    // the Tata Group, but not: of Finance Tata
    if (capital && isOwn(words, i) && !(i === first && goesOnAsName(sentence, i + 1))) break
    const body = (classes[i]! & BODY) !== 0
    // Minister for Railways and Deputy Premier: two offices
    if (run !== 'any' && capital && (sentence.traits[i]! & HEAD) !== 0) return false
    // Santiago de Compostela
    if (particles && !capital && i > first && (classes[i]! & PARTICLE) !== 0 && joinsNames(sentence, i)) continue
    if (!capital && !body && !(ordinal && i === first)) break
    if (!body) {
      if ((sentence.traits[i]! & (PRONOUN | PREDICATE)) !== 0 || (!capital && sentence.small[i] !== 0)) break
    }
    if (ids[i] === THE) break
    if ((flag & POSSESSIVE) !== 0) {
      i++
      break
    }
  }
  const bare =
    i === first + 1 &&
    (((flags[first]! & CAPITAL) === 0 && ordinal) ||
      // chief of staff of I, X and IX Corps
      (sentence.textEnds[first]! - sentence.starts[first]! === 1 &&
        sentence.text.charCodeAt(sentence.starts[first]!) < 128))
  if (i === first || bare || !mayFollow(words, first, i, run)) return false
  const { kept } = complement
  if (joint >= 0) kept.push(joint)
  if (article >= 0) kept.push(article)
  for (let k = first; k < i; k++) kept.push(k)
  complement.end = i
  return true
}

/** A small part of a name, with a capital on both sides. */
function joinsNames({ flags, count }: Sentence, index: number): boolean {
  return index + 1 < count && (flags[index - 1]! & flags[index + 1]! & CAPITAL) !== 0
}

function goesOnAsName({ count, flags, classes }: Sentence, index: number): boolean {
  return (
    index < count &&
    ((flags[index]! & CAPITAL) !== 0 || (classes[index]! & BODY) !== 0) &&
    (flags[index]! & DATED) === 0
  )
}

/** Whether a run of words, `first` to `next`, may go on with what stood before it. */
function mayFollow(words: Words, first: number, next: number, run: Run): boolean {
  if (run === 'any') return true
  const { ids, classes, small, flags } = words.sentence
  const body = (classes[first]! & BODY) !== 0
  if (run === 'among fields') return body && (ids[next] === COMMA || ids[next] === AND || ids[next] === AMPERSAND)
  // > mayor of Berkeley and justice of the peace: another office
  if (ids[next] === OF && (words.sentence.traits[next - 1]! & HEAD) !== 0) return false
  // the Academy of Sciences and Letters from 1939
  if (run === 'in a name') return (small[next]! & (PREPOSITION | FROM | UNTIL)) !== 0 || (flags[next]! & DATED) !== 0
  return endsRun(words, next) && (run === 'listed' || body || (classes[next - 1]! & INSTITUTION) !== 0)
}

/** Nothing behind the run claims it as its subject: `Minister of Finance and Hertzog resigned`. */
function endsRun(words: Words, index: number): boolean {
  const { flags, traits, small } = words.sentence
  if ((flags[index]! & WORD) === 0 || (flags[index]! & DATED) !== 0 || isOwn(words, index)) return true
  return small[index] !== 0 && (small[index]! & (BE | HAVE)) === 0 && (traits[index]! & PREDICATE) === 0
}
