import type { PredicateWords } from '../../../language/index.ts'
import {
  beforeArticles,
  endsList,
  isDescribed,
  isEntered,
  isJoined,
  isPredicative,
  isPremodified,
  roleBefore,
  startsClause,
} from './argument-tests.ts'
import { type Actor, ArgumentReading, type Arguments } from './arguments.ts'
import type { Chunk } from './chunk.ts'
import { isBracketed, isDated, isKnown, isMark, isSmall, isSuccessor } from './chunk-tests.ts'
import { CLOSE, CLOSE_QUOTE, COMMA, OPEN, OPEN_QUOTE, QUOTE, WITH } from './fixed-words.ts'
import { takeKnown } from './known-arguments.ts'
import type { OfficePhrase } from './office-phrase.ts'
import type { Person } from './person.ts'
import { isEmpty, timesOf } from './times.ts'
import { AND, AS, DESCRIBES, ENDS_IN_LY, SINCE, TO, VERBAL } from './word-bits.ts'

/** How many words may stand between a verb and its date that nobody knows. */
const MAX_UNKNOWN = 7

/**
 * Reads on from a verb as long as what stands there can belong to it. Without a verb: from a form of `be`.
 *
 *     was appointed Chairman of the Senate of Kazakhstan, the upper house …, succeeding Nurtai Abykayev
 *                   ^ office                                                  ^ next verb: stop
 */
export function readArguments(
  chunks: readonly Chunk[],
  from: number,
  verb: PredicateWords | null,
  person: Person,
): Arguments {
  const reading = new ArgumentReading(chunks, from, verb, person)
  let i = from
  while (i < chunks.length) {
    const next = take(reading, i, chunks[i]!)
    if (next === null) break
    i = next
  }
  reading.found.end = i
  return reading.found
}

/** Reads the chunk at `i`: the index to go on at; null where the clause ends before it. */
function take(reading: ArgumentReading, i: number, chunk: Chunk): number | null {
  switch (chunk.kind) {
    case 'mark':
      return takeMark(reading, i, chunk.word)
    case 'date':
      return takeDate(reading, i)
    case 'office':
      return takeOffice(reading, i, chunk.office)
    case 'self':
      return takeSelf(reading, i, chunk.form)
    case 'name':
      return takeName(reading, i, chunk)
    case 'word':
      return takeWord(reading, i, chunk.traits)
    case 'known':
      return takeKnown(reading, i, chunk)
  }
}

function takeMark(reading: ArgumentReading, i: number, mark: number): number | null {
  if (mark === COMMA) {
    reading.comma = true
    return i + 1
  }
  // in quotes it is somebody's words
  if (mark === QUOTE || mark === OPEN_QUOTE || mark === CLOSE_QUOTE) return reading.skipUnknown(i)
  return mark === OPEN || mark === CLOSE ? i + 1 : null
}

function takeDate(reading: ArgumentReading, i: number): number {
  const { found } = reading
  const times = timesOf(reading.chunks, i)
  if (!times) return reading.skipUnknown(i)
  const last = found.offices[found.offices.length - 1]
  reading.ahead = null
  if (isBracketed(reading.chunks[i])) {
    if (!last) return reading.skipUnknown(i)
    last.times.push(times)
  } else if (last && times.start && found.times.end) {
    // from 2006 to 2010 and from 2014 to 2018 · until 1977 and from 1978 to 1979
    last.times.push(found.times, times)
    found.times = {}
  } else if (last && times.start && last.times.length > 1) last.times.push(times)
  else if (reading.unknown <= MAX_UNKNOWN) found.times = { ...times, ...found.times }
  else return i + 1
  found.used = i + 1
  return i + 1
}

function takeOffice(reading: ArgumentReading, i: number, office: OfficePhrase): number | null {
  const { found, chunks } = reading
  if (found.offices.length === 0) {
    const named = found.object !== null && found.object !== 'self'
    if (isPremodified(chunks, i)) reading.unknown = 0
    // was an Egyptian diplomat, the sixth Secretary-General
    if (
      reading.verb === null &&
      reading.comma &&
      isMark(chunks[beforeArticles(chunks, i - 1)], COMMA) &&
      isPredicative(chunks, reading.from, i)
    ) {
      reading.unknown = 0
      reading.comma = false
    }
    if (
      reading.as &&
      !office.whole &&
      (named || (reading.unknown > 0 && !reading.verb?.bare)) &&
      isEntered(reading.verb)
    )
      return null
    const direct = reading.as || (reading.unknown === 0 && !reading.comma && !named && reading.verb?.onlyAs !== true)
    // the first president to address both houses
    if (
      !direct ||
      (office.ordinal !== undefined &&
        ((isSmall(chunks[i + 1], TO) && !isSmall(chunks[i + 1], AS)) || isSmall(chunks[i + 1], SINCE)) &&
        chunks[i + 2]?.kind !== 'date')
    )
      return reading.comma ? null : reading.skipUnknown(i)
  } else if (reading.ahead === null) {
    if (!isJoined(chunks, i) || !(reading.as || isDated(chunks[i + 1]) || !reading.comma || endsList(chunks, i)))
      // an office of its own, and so are the times behind it
      return reading.comma || isSmall(chunks[beforeArticles(chunks, i - 1)], AND) ? null : reading.skipUnknown(i)
    const last = found.offices[found.offices.length - 1]!
    if (!isEmpty(found.times) && last.times.length === 0) {
      last.times.push(found.times)
      found.times = {}
    }
  }
  found.offices.push({ office, times: reading.ahead === null ? [] : [reading.ahead] })
  found.used = i + 1
  reading.unknown = 0
  return i + 1
}

function takeSelf(
  reading: ArgumentReading,
  i: number,
  form: 'name' | 'subject' | 'object' | 'possessive',
): number | null {
  const { found, chunks } = reading
  if (form === 'subject') return null
  if (form === 'possessive') {
    if (isSuccessor(chunks[i + 1])) return takeSuccessor(reading, i, 'self')
    // appointed her Minister
    if (i === reading.from && reading.verb?.active?.to === 'object' && chunks[i + 1]?.kind === 'office')
      found.object = 'self'
    return i + 1
  }
  const role = roleBefore(chunks, i)
  if (role && role !== 'other') found[role] ??= 'self'
  else if (reading.comma && form === 'name') return null
  else if (!found.object && found.offices.length === 0 && reading.unknown === 0) {
    found.object = 'self'
    found.byPronoun = form === 'object'
    found.used = i + 1
  }
  return i + 1
}

/** was sworn in as her successor */
function takeSuccessor(reading: ArgumentReading, i: number, succeeded: Actor): number {
  const { found } = reading
  if (reading.unknown === 0 && found.offices.length === 0) {
    found.succeeded = succeeded
    found.byPronoun = succeeded === 'self'
    found.used = i + 2
  }
  return i + 2
}

function takeName(
  reading: ArgumentReading,
  i: number,
  { name, possessive }: Extract<Chunk, { kind: 'name' }>,
): number | null {
  const { found } = reading
  if (possessive)
    return isSuccessor(reading.chunks[i + 1]) ? takeSuccessor(reading, i, { name }) : reading.skipUnknown(i)
  const role = roleBefore(reading.chunks, i)
  if (role === 'other') {
    reading.as = false
    // with Jewel Taylor as his vice president
    return reading.comma && isKnown(reading.chunks[i - 1], WITH) ? null : i + 1
  }
  if (reading.verb === null) return reading.skipUnknown(i)
  if (role && !found[role]) found[role] = { name }
  else if (!role && !found.object && found.offices.length === 0 && reading.unknown <= 2 && !reading.comma)
    found.object = { name }
  else if (!role && reading.comma && startsClause(reading.chunks, i)) return null
  else return reading.skipUnknown(i)
  found.used = i + 1
  return i + 1
}

function takeWord(reading: ArgumentReading, i: number, traits: number): number | null {
  const { found } = reading
  if ((traits & ENDS_IN_LY) !== 0) return i + 1
  // was described as
  if ((traits & VERBAL) !== 0 && (reading.verb === null || found.offices.length > 0 || found.pointsBack)) return null
  if (
    found.offices.length === 0 &&
    !found.object &&
    reading.unknown <= 1 &&
    (traits & DESCRIBES) !== 0 &&
    isDescribed(reading.chunks, i)
  ) {
    found.object = 'self'
    reading.unknown = 0
    return i + 1
  }
  return reading.unknown > 2 * MAX_UNKNOWN ? null : reading.skipUnknown(i)
}
