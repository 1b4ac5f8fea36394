import { departed, isPredicative, leadsToTimes } from './argument-tests.ts'
import type { ArgumentReading } from './arguments.ts'
import type { Chunk } from './chunk.ts'
import {
  isAnaphor,
  isAttribute,
  isBracketed,
  isDeparture,
  isMark,
  isPossessive,
  isSmall,
  isVerb,
  skipArticles,
} from './chunk-tests.ts'
import { A, AN, ANOTHER, BE as BE_WORD, COMMA, FOLLOWING } from './fixed-words.ts'
import { isEmpty, timesOf, untilEvent } from './times.ts'
import {
  ADVERB,
  AFTER,
  AND,
  ARTICLE,
  AS,
  BE,
  BETWEEN,
  BUT,
  BY,
  FROM,
  HAVE,
  LASTING,
  MODAL,
  OF,
  PREPOSITION,
  SEVERAL,
  SINCE,
  TO,
  UNTIL,
  WHEN,
  WHICH,
  WHO,
  WHOM,
  WHOSE,
  WOULD,
} from './word-bits.ts'

/** How long a stretch between commas may be. */
const MAX_ASIDE = 10

type Known = Extract<Chunk, { kind: 'known' }>

/** Reads a word of the lexicon: the index to go on at; null where the clause ends before it. */
export function takeKnown(reading: ArgumentReading, i: number, chunk: Known): number | null {
  const { found, chunks } = reading
  const next = chunks[i + 1]
  const noun = reading.verb?.noun === true
  // Ambassador to the United States, following Leighton McCarthy;
  if (
    chunk.word === FOLLOWING &&
    reading.comma &&
    found.offices.length > 0 &&
    next?.kind === 'name' &&
    !next.possessive &&
    next.name.includes(' ') &&
    (chunks[i + 2] === undefined || chunks[i + 2]!.kind === 'mark')
  ) {
    found.follows ??= { name: next.name }
    found.used = i + 2
    return i + 2
  }
  if (isSmall(chunk, AFTER) && next?.kind !== 'date') {
    const leaver = departed(chunks, i + 1)
    if (leaver) {
      found.source ??= { name: leaver.name }
      found.used = leaver.index + 1
      return leaver.index + 1
    }
    if (found.offices.length > 0) return null
  }
  // his tenure as prime minister, which lasted from …
  if (noun && (isSmall(chunk, LASTING) || (isSmall(chunk, WHICH) && isSmall(next, LASTING)))) return i + 1
  if (isAttribute(chunks, i)) return reading.skipUnknown(i)
  if (isVerb(chunk) && !isSmall(chunk, ADVERB | AFTER)) return null
  if (isSmall(chunk, BUT | WHO | WHOSE | WHOM)) return null
  if (isSmall(chunk, WHICH) && !(next?.kind === 'date' || isAnaphor(next))) return null
  // appointed to succeed him
  if (isSmall(chunk, TO) && isVerb(next)) return null
  if (isSmall(chunk, UNTIL)) return takeUntil(reading, i, chunk)
  if (isSmall(chunk, WHEN)) return null
  // appointed to be Minister
  if (isSmall(chunk, BE)) return chunk.word === BE_WORD && found.offices.length === 0 ? i + 1 : null
  if (isSmall(chunk, HAVE | MODAL | WOULD)) return null
  if (isSmall(chunk, AS)) return takeAs(reading, i)
  if (isSmall(chunk, AND)) return takeAnd(reading, i)
  if (isAnaphor(chunk)) return takeAnaphor(reading, i)
  if ((chunk.traits & SEVERAL) !== 0) {
    found.several = true
    return i + 1
  }
  if (isSmall(chunk, ADVERB | ARTICLE | TO | OF | BY | FROM | SINCE | BETWEEN | PREPOSITION)) return i + 1
  return reading.skipUnknown(i)
}

function takeUntil(reading: ArgumentReading, i: number, chunk: Known): number | null {
  const event = isSmall(chunk, WHEN) ? untilEvent(reading.chunks, i, reading.person) : null
  if (event) {
    const { found } = reading
    const spans = found.offices[found.offices.length - 1]?.times
    const last = spans?.[spans.length - 1]
    // from 1966 to 1977 and again from 1980 until her death
    if (spans && last?.start && !last.end && isEmpty(found.times))
      spans[spans.length - 1] = { ...last, end: event.date }
    else found.times.end ??= event.date
    reading.found.used = event.index + 1
    return event.index + 1
  }
  // until her resignation: whenever that was
  if (isPossessive(reading.chunks[i + 1]) && isDeparture(reading.chunks[i + 2])) return i + 3
  return isSmall(chunk, WHEN) && reading.chunks[i + 1]?.kind !== 'date' ? null : i + 1
}

function takeAs(reading: ArgumentReading, i: number): number | null {
  if (reading.comma && reading.found.unknown && reading.verb?.active?.to !== 'subject') return null
  reading.as = reading.found.offices.length === 0
  return i + 1
}

/** `on April 4, 1967, minister of justice`: the date and the office. */
function officeBehindDate(chunks: readonly Chunk[], index: number): { date: number; office: number } | null {
  let i = isMark(chunks[index], COMMA) ? index + 1 : index
  while (i - index < 4 && isSmall(chunks[i], PREPOSITION | FROM | SINCE | ADVERB)) i++
  if (chunks[i]?.kind !== 'date' || isBracketed(chunks[i])) return null
  const office = skipArticles(chunks, isMark(chunks[i + 1], COMMA) ? i + 2 : i + 1)
  return chunks[office]?.kind === 'office' ? { date: i, office } : null
}

/** `and from July 1976 to 1978 he was`, `and ten months later, after the death of Stalin, he returned`: times with a subject behind them. */
function opensClause(chunks: readonly Chunk[], index: number): boolean {
  let i = index
  while (chunks[i]?.kind === 'date') i++
  if (isMark(chunks[i], COMMA)) {
    let comma = ++i
    while (comma < chunks.length && comma - i < MAX_ASIDE && !isMark(chunks[comma], COMMA) && !isVerb(chunks[comma]))
      comma++
    if (isMark(chunks[comma], COMMA) && isSmall(chunks[i], AFTER | PREPOSITION)) i = comma + 1
  }
  const subject = chunks[i]
  return subject?.kind === 'self'
    ? subject.form !== 'possessive'
    : subject?.kind === 'name' && isVerbNear(chunks, i + 1)
}

function isVerbNear(chunks: readonly Chunk[], index: number): boolean {
  return isVerb(chunks[index]) || isSmall(chunks[index], BE | HAVE)
}

function takeAnd(reading: ArgumentReading, i: number): number | null {
  // chairman of the Tata Group and of its holding company
  const listed = reading.found.offices.length > 0
  if (listed && isSmall(reading.chunks[i + 1], OF)) return i + 1
  const later = listed ? officeBehindDate(reading.chunks, i + 1) : null
  const times = later && timesOf(reading.chunks, later.date)
  if (later && times) {
    reading.passTimes()
    reading.ahead = times
    return later.office
  }
  const next = reading.chunks[skipArticles(reading.chunks, i + 1)]
  // was a stateswoman and the fourth Prime Minister
  if (
    reading.verb === null &&
    next?.kind === 'office' &&
    reading.found.offices.length === 0 &&
    isPredicative(reading.chunks, reading.from, i)
  )
    reading.unknown = 0
  if (next?.kind === 'date') return opensClause(reading.chunks, i + 1) ? null : i + 1
  if (next?.kind === 'office') return i + 1
  if (next?.kind === 'name' && reading.found.offices.length === 0 && reading.found.object) return i + 1
  // Queen of the United Kingdom and other realms from 1952
  if (
    isSmall(reading.chunks[i + 1], ARTICLE) &&
    reading.found.offices.length > 0 &&
    isEmpty(reading.found.times) &&
    leadsToTimes(reading.chunks, i + 1)
  )
    return i + 1
  const date = reading.chunks[i + 2]
  if (date?.kind !== 'date') return null
  // in 1861–1863 and in 1870–1874
  return isSmall(next, ADVERB) || (isSmall(next, PREPOSITION) && !date.date.point) ? i + 1 : null
}

/** `the post` points back; `the post of Mayor` and `a post at Harvard` do not, nor does `his Senate seat`. */
function takeAnaphor(reading: ArgumentReading, i: number): number | null {
  const { found, chunks } = reading
  const article = chunks[i - 1]
  if (reading.comma && (found.offices.length > 0 || isSmall(article, ARTICLE))) return null
  if (found.offices.length > 0 || chunks[i - 1]?.kind === 'name' || reading.unknown > 0) return reading.skipUnknown(i)
  const next = chunks[i + 1]
  if (isSmall(next, OF)) return chunks[skipArticles(chunks, i + 2)]?.kind === 'office' ? i + 1 : reading.skipUnknown(i)
  const definite = !(
    article?.kind === 'known' &&
    (article.word === A || article.word === AN || article.word === ANOTHER)
  )
  const elsewhere = isSmall(next, PREPOSITION) && chunks[i + 2]?.kind !== 'date' && !isSmall(next, UNTIL | AS)
  if (
    !definite ||
    (elsewhere && chunks[skipArticles(chunks, i + 2)]?.kind === 'name' && !isSmall(next, FROM | TO | BY))
  )
    return reading.skipUnknown(i)
  found.pointsBack = true
  found.used = i + 1
  return i + 1
}
