import type { PredicateWords } from '../../../language/index.ts'
import type { Chunk } from './chunk.ts'
import {
  isAnaphor,
  isAttribute,
  isBracketed,
  isDeparture,
  isMark,
  isPossessive,
  isSmall,
  isSuccessor,
  isVerb,
  skipArticles,
} from './chunk-tests.ts'
import {
  A,
  AN,
  ANOTHER,
  BE as BE_WORD,
  CLOSE,
  CLOSE_QUOTE,
  COMMA,
  FOLLOWING,
  OPEN,
  OPEN_QUOTE,
  QUOTE,
  THE,
  WITH,
} from './fixed-words.ts'
import type { OfficePhrase } from './office-phrase.ts'
import type { Person } from './person.ts'
import { isEmpty, type Times, timesOf, untilEvent } from './times.ts'
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
  DESCRIBES,
  ENDS_IN_LY,
  FROM,
  HAVE,
  LASTING,
  MODAL,
  OF,
  PREPOSITION,
  REALISED,
  SEVERAL,
  SINCE,
  TO,
  UNTIL,
  VERBAL,
  WHEN,
  WHICH,
  WHO,
  WHOM,
  WHOSE,
  WOULD,
} from './word-bits.ts'

/** A person of a clause: that of the page, or another by name (`''` where no name is said). */
export type Actor = 'self' | { name: string }

/** One office of a clause, with the dates that stand behind it: several where it was held several times. */
export interface OfficeArgument {
  office: OfficePhrase
  times: Times[]
}

/** What stands behind a verb. */
export interface Arguments {
  offices: OfficeArgument[]
  /** `the post`, `both positions`: the office said before. */
  pointsBack: boolean
  several: boolean
  object: Actor | null
  /** The object is a pronoun. */
  byPronoun: boolean
  /** Whose place it is that is taken: the person's, if anybody's. */
  owner: 'self' | null
  /** Whose successor somebody is made. */
  succeeded: Actor | null
  agent: Actor | null
  source: Actor | null
  target: Actor | null
  /** Whom an appointment follows. */
  follows: Actor | null
  /** Dates that belong to the verb. */
  times: Times
  /** Something stands behind the verb, before any date, that is none of all that. */
  unknown: boolean
  /** As much behind a date. */
  goesOn: boolean
  /** Index of the first chunk that is not read. */
  end: number
  /** Index behind the last chunk that says something. */
  used: number
}

/** How many words may stand between a verb and its date that nobody knows. */
const MAX_UNKNOWN = 7
/** How far an office may stand behind another that it is joined to. */
const MAX_JOINED = 20

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
  const reader = new ArgumentReader(chunks, from, verb, person)
  return reader.read()
}

type Known = Extract<Chunk, { kind: 'known' }>

class ArgumentReader {
  private readonly found: Arguments
  private readonly chunks: readonly Chunk[]
  private readonly from: number
  private readonly verb: PredicateWords | null
  private readonly person: Person
  /** Words since the verb or the last office that say nothing of it. */
  private unknown = 0
  /** `as` stands right before. */
  private as = false
  private comma = false

  constructor(chunks: readonly Chunk[], from: number, verb: PredicateWords | null, person: Person) {
    this.chunks = chunks
    this.from = from
    this.verb = verb
    this.person = person
    this.found = {
      offices: [],
      pointsBack: false,
      several: false,
      object: null,
      byPronoun: false,
      owner: null,
      succeeded: null,
      agent: null,
      source: null,
      target: null,
      follows: null,
      times: {},
      unknown: false,
      goesOn: false,
      end: from,
      used: from,
    }
  }

  read(): Arguments {
    let i = this.from
    while (i < this.chunks.length) {
      const next = this.take(i, this.chunks[i]!)
      if (next === null) break
      i = next
    }
    this.found.end = i
    return this.found
  }

  /** Reads the chunk at `i`: the index to go on at; null where the clause ends before it. */
  private take(i: number, chunk: Chunk): number | null {
    switch (chunk.kind) {
      case 'mark':
        return this.takeMark(i, chunk.word)
      case 'date':
        return this.takeDate(i)
      case 'office':
        return this.takeOffice(i, chunk.office)
      case 'self':
        return this.takeSelf(i, chunk.form)
      case 'name':
        return this.takeName(i, chunk)
      case 'word':
        return this.takeWord(i, chunk.traits)
      case 'known':
        return this.takeKnown(i, chunk)
    }
  }

  private skipUnknown(i: number): number {
    this.unknown++
    // resigned on 15 March in order to …: the rest says why
    if (isEmpty(this.found.times)) this.found.unknown = true
    else if (!this.comma) this.found.goesOn = true
    this.as = false
    return i + 1
  }

  private takeMark(i: number, mark: number): number | null {
    if (mark === COMMA) {
      this.comma = true
      return i + 1
    }
    // in quotes it is somebody's words
    if (mark === QUOTE || mark === OPEN_QUOTE || mark === CLOSE_QUOTE) return this.skipUnknown(i)
    return mark === OPEN || mark === CLOSE ? i + 1 : null
  }

  private takeDate(i: number): number {
    const { found } = this
    const times = timesOf(this.chunks, i)
    if (!times) return this.skipUnknown(i)
    const last = found.offices[found.offices.length - 1]
    if (isBracketed(this.chunks[i])) {
      if (!last) return this.skipUnknown(i)
      last.times.push(times)
    } else if (last && times.start && found.times.end) {
      // from 2006 to 2010 and from 2014 to 2018 · until 1977 and from 1978 to 1979
      last.times.push(found.times, times)
      found.times = {}
    } else if (last && times.start && last.times.length > 1) last.times.push(times)
    else if (this.unknown <= MAX_UNKNOWN) found.times = { ...times, ...found.times }
    else return i + 1
    found.used = i + 1
    return i + 1
  }

  private takeOffice(i: number, office: OfficePhrase): number | null {
    const { found, chunks } = this
    if (found.offices.length === 0) {
      const named = found.object !== null && found.object !== 'self'
      if (isPremodified(chunks, i)) this.unknown = 0
      if (this.as && !office.whole && (named || (this.unknown > 0 && !this.verb?.bare)) && isEntered(this.verb))
        return null
      const direct = this.as || (this.unknown === 0 && !this.comma && !named && this.verb?.onlyAs !== true)
      // the first president to address both houses
      if (
        !direct ||
        (office.ordinal !== undefined &&
          isSmall(chunks[i + 1], TO) &&
          !isSmall(chunks[i + 1], AS) &&
          chunks[i + 2]?.kind !== 'date')
      )
        return this.comma ? null : this.skipUnknown(i)
    } else {
      if (!isJoined(chunks, i) || !(this.as || isBracketed(chunks[i + 1]) || !this.comma || endsList(chunks, i)))
        // an office of its own, and so are the times behind it
        return this.comma || isSmall(chunks[beforeArticles(chunks, i - 1)], AND) ? null : this.skipUnknown(i)
      const last = found.offices[found.offices.length - 1]!
      if (!isEmpty(found.times) && last.times.length === 0) {
        last.times.push(found.times)
        found.times = {}
      }
    }
    found.offices.push({ office, times: [] })
    found.used = i + 1
    this.unknown = 0
    return i + 1
  }

  private takeSelf(i: number, form: 'name' | 'subject' | 'object' | 'possessive'): number | null {
    const { found, chunks } = this
    if (form === 'subject') return null
    if (form === 'possessive') {
      if (isSuccessor(chunks[i + 1])) return this.takeSuccessor(i, 'self')
      // appointed her Minister
      if (i === this.from && this.verb?.active?.to === 'object' && chunks[i + 1]?.kind === 'office')
        found.object = 'self'
      return i + 1
    }
    const role = roleBefore(chunks, i)
    if (role && role !== 'other') found[role] ??= 'self'
    else if (this.comma && form === 'name') return null
    else if (!found.object && found.offices.length === 0 && this.unknown === 0) {
      found.object = 'self'
      found.byPronoun = form === 'object'
      found.used = i + 1
    }
    return i + 1
  }

  /** was sworn in as her successor */
  private takeSuccessor(i: number, succeeded: Actor): number {
    const { found } = this
    if (this.unknown === 0 && found.offices.length === 0) {
      found.succeeded = succeeded
      found.byPronoun = succeeded === 'self'
      found.used = i + 2
    }
    return i + 2
  }

  private takeName(i: number, { name, possessive }: Extract<Chunk, { kind: 'name' }>): number | null {
    const { found } = this
    if (possessive) return isSuccessor(this.chunks[i + 1]) ? this.takeSuccessor(i, { name }) : this.skipUnknown(i)
    const role = roleBefore(this.chunks, i)
    if (role === 'other') {
      this.as = false
      // with Jewel Taylor as his vice president
      return this.comma && isKnown(this.chunks[i - 1], WITH) ? null : i + 1
    }
    if (this.verb === null) return this.skipUnknown(i)
    if (role && !found[role]) found[role] = { name }
    else if (!role && !found.object && found.offices.length === 0 && this.unknown <= 2 && !this.comma)
      found.object = { name }
    else if (!role && this.comma && startsClause(this.chunks, i)) return null
    else return this.skipUnknown(i)
    found.used = i + 1
    return i + 1
  }

  private takeWord(i: number, traits: number): number | null {
    const { found } = this
    if ((traits & ENDS_IN_LY) !== 0) return i + 1
    // was described as
    if ((traits & VERBAL) !== 0 && (this.verb === null || found.offices.length > 0 || found.pointsBack)) return null
    if (
      found.offices.length === 0 &&
      !found.object &&
      this.unknown <= 1 &&
      (traits & DESCRIBES) !== 0 &&
      isDescribed(this.chunks, i)
    ) {
      found.object = 'self'
      this.unknown = 0
      return i + 1
    }
    return this.unknown > 2 * MAX_UNKNOWN ? null : this.skipUnknown(i)
  }

  private takeKnown(i: number, chunk: Known): number | null {
    const { found, chunks } = this
    const next = chunks[i + 1]
    const noun = this.verb?.noun === true
    // Ambassador to the United States, following Leighton McCarthy;
    if (
      chunk.word === FOLLOWING &&
      this.comma &&
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
    if (isAttribute(chunks, i)) return this.skipUnknown(i)
    if (isVerb(chunk) && !isSmall(chunk, ADVERB | AFTER)) return null
    if (isSmall(chunk, BUT | WHO | WHOSE | WHOM)) return null
    if (isSmall(chunk, WHICH) && !(next?.kind === 'date' || isAnaphor(next))) return null
    // appointed to succeed him
    if (isSmall(chunk, TO) && isVerb(next)) return null
    if (isSmall(chunk, UNTIL)) return this.takeUntil(i, chunk)
    if (isSmall(chunk, WHEN)) return null
    // appointed to be Minister
    if (isSmall(chunk, BE)) return chunk.word === BE_WORD && found.offices.length === 0 ? i + 1 : null
    if (isSmall(chunk, HAVE | MODAL | WOULD)) return null
    if (isSmall(chunk, AS)) return this.takeAs(i)
    if (isSmall(chunk, AND)) return this.takeAnd(i)
    if (isAnaphor(chunk)) return this.takeAnaphor(i)
    if ((chunk.traits & SEVERAL) !== 0) {
      found.several = true
      return i + 1
    }
    if (isSmall(chunk, ADVERB | ARTICLE | TO | OF | BY | FROM | SINCE | BETWEEN | PREPOSITION)) return i + 1
    return this.skipUnknown(i)
  }

  private takeUntil(i: number, chunk: Known): number | null {
    const event = isSmall(chunk, WHEN) ? untilEvent(this.chunks, i, this.person) : null
    if (event) {
      const { found } = this
      const spans = found.offices[found.offices.length - 1]?.times
      const last = spans?.[spans.length - 1]
      // from 1966 to 1977 and again from 1980 until her death
      if (spans && last?.start && !last.end && isEmpty(found.times))
        spans[spans.length - 1] = { ...last, end: event.date }
      else found.times.end ??= event.date
      this.found.used = event.index + 1
      return event.index + 1
    }
    // until her resignation: whenever that was
    if (isPossessive(this.chunks[i + 1]) && isDeparture(this.chunks[i + 2])) return i + 3
    return isSmall(chunk, WHEN) && this.chunks[i + 1]?.kind !== 'date' ? null : i + 1
  }

  private takeAs(i: number): number | null {
    if (this.comma && this.found.unknown && this.verb?.active?.to !== 'subject') return null
    this.as = this.found.offices.length === 0
    return i + 1
  }

  private takeAnd(i: number): number | null {
    // chairman of the Tata Group and of its holding company
    if (this.found.offices.length > 0 && isSmall(this.chunks[i + 1], OF)) return i + 1
    const next = this.chunks[skipArticles(this.chunks, i + 1)]
    // was a stateswoman and the fourth Prime Minister
    if (
      this.verb === null &&
      next?.kind === 'office' &&
      this.found.offices.length === 0 &&
      isPredicative(this.chunks, this.from, i)
    )
      this.unknown = 0
    if (next?.kind === 'office' || next?.kind === 'date') return i + 1
    if (next?.kind === 'name' && this.found.offices.length === 0 && this.found.object) return i + 1
    return isSmall(next, ADVERB) && this.chunks[i + 2]?.kind === 'date' ? i + 1 : null
  }

  /** `the post` points back; `the post of Mayor` and `a post at Harvard` do not, nor does `his Senate seat`. */
  private takeAnaphor(i: number): number | null {
    const { found, chunks } = this
    const article = chunks[i - 1]
    if (this.comma && (found.offices.length > 0 || isSmall(article, ARTICLE))) return null
    if (found.offices.length > 0 || chunks[i - 1]?.kind === 'name' || this.unknown > 0) return this.skipUnknown(i)
    const next = chunks[i + 1]
    if (isSmall(next, OF)) return chunks[skipArticles(chunks, i + 2)]?.kind === 'office' ? i + 1 : this.skipUnknown(i)
    const definite = !(
      article?.kind === 'known' &&
      (article.word === A || article.word === AN || article.word === ANOTHER)
    )
    const elsewhere = isSmall(next, PREPOSITION) && chunks[i + 2]?.kind !== 'date' && !isSmall(next, UNTIL | AS)
    if (
      !definite ||
      (elsewhere && chunks[skipArticles(chunks, i + 2)]?.kind === 'name' && !isSmall(next, FROM | TO | BY))
    )
      return this.skipUnknown(i)
    found.pointsBack = true
    found.used = i + 1
    return i + 1
  }
}

/** `joined the bank as secretary`: of what is entered, which is no person. */
function isEntered(verb: PredicateWords | null): boolean {
  return verb?.active?.to === 'subject' && verb.active.from !== 'object'
}

/** The index of the last chunk up to `index` that is no article. */
function beforeArticles(chunks: readonly Chunk[], index: number): number {
  let i = index
  while (i >= 0 && isSmall(chunks[i], ARTICLE)) i--
  return i
}

function isKnown(chunk: Chunk | undefined, word: number): boolean {
  return chunk?.kind === 'known' && chunk.word === word
}

/** `the resignation of president Nursultan Nazarbayev`, `Botha's death`: whose. */
function departed(chunks: readonly Chunk[], from: number): { name: string; index: number } | null {
  let i = from
  while (isSmall(chunks[i], ARTICLE) || (chunks[i]?.kind === 'word' && i - from < 3)) i++
  const first = chunks[i]
  if (first?.kind === 'name' && first.possessive && isDeparture(chunks[i + 1]))
    return { name: first.name, index: i + 1 }
  if (!isDeparture(first) || !isSmall(chunks[i + 1], OF)) return null
  for (i += 2; i < chunks.length && i - from < 9; i++) {
    const chunk = chunks[i]!
    if (chunk.kind === 'name') return chunk.possessive ? null : { name: chunk.name, index: i }
    if (chunk.kind !== 'word' && !isSmall(chunk, ARTICLE) && !isPossessive(chunk) && !isMark(chunk, COMMA)) return null
  }
  return null
}

/** `the democratic president`: words between an article and the office describe it. */
function isPremodified(chunks: readonly Chunk[], index: number): boolean {
  let i = index - 1
  while (i >= 0 && index - i <= 2 && chunks[i]!.kind === 'word') i--
  return i < index - 1 && isSmall(chunks[i], ARTICLE)
}

/** A noun and what describes it: no preposition, no verb. */
function isPredicative(chunks: readonly Chunk[], from: number, to: number): boolean {
  return chunks
    .slice(from, to)
    .every(
      (chunk) =>
        chunk.kind === 'word' ||
        chunk.kind === 'name' ||
        isSmall(chunk, ARTICLE | ADVERB | REALISED) ||
        isMark(chunk, COMMA),
    )
}

/** Behind another office and what belongs to that: `(…)`, commas, `and`, articles; or anything without a verb before its time. */
function isJoined(chunks: readonly Chunk[], index: number): boolean {
  let dated = false
  for (let i = index - 1; i >= 0 && index - i < MAX_JOINED; i--) {
    const chunk = chunks[i]!
    if (chunk.kind === 'office') return true
    if (chunk.kind === 'date') {
      dated = true
      continue
    }
    if (
      chunk.kind === 'mark' ||
      isPossessive(chunk) ||
      // until his death and President of …
      isDeparture(chunk) ||
      isSmall(chunk, AND | ARTICLE | ADVERB | AS)
    )
      continue
    if (isSmall(chunk, UNTIL) && isPossessive(chunks[i + 1])) continue
    if (isSmall(chunk, FROM | UNTIL | BETWEEN | SINCE | PREPOSITION) && (dated || chunks[i + 1]?.kind === 'date'))
      continue
    // in the government of Clement Attlee from 1945 to 1951 and
    if (dated && (chunk.kind === 'word' || chunk.kind === 'name' || isSmall(chunk, OF))) continue
    return false
  }
  return false
}

/** A, B and C: what follows the comma goes on to an `and` before another office. */
function endsList(chunks: readonly Chunk[], index: number): boolean {
  for (let i = index; i < chunks.length && i - index < 14; i++) {
    if (isSmall(chunks[i], AND)) return chunks[skipArticles(chunks, i + 1)]?.kind === 'office'
    if (isVerb(chunks[i])) return false
  }
  return isSmall(chunks[index - 1], AND)
}

/** A name in front of a verb begins a clause of its own. */
function startsClause(chunks: readonly Chunk[], index: number): boolean {
  const next = chunks[index + 1]
  return isVerb(next) || isSmall(next, BE | HAVE | WHO | ADVERB) || next?.kind === 'word'
}

/** Which preposition leads to the name at `index`: `by the new prime minister François Fillon`. */
function roleBefore(chunks: readonly Chunk[], index: number): 'agent' | 'source' | 'target' | 'other' | null {
  for (let i = index - 1; i >= 0 && index - i <= 4; i--) {
    const chunk = chunks[i]!
    if (isVerb(chunk)) return null
    if (isSmall(chunk, BY)) return 'agent'
    if (isSmall(chunk, FROM)) return 'source'
    if (isSmall(chunk, TO)) return 'target'
    if (isSmall(chunk, PREPOSITION | OF)) return 'other'
    const passed =
      chunk.kind === 'word' ||
      chunk.kind === 'office' ||
      isMark(chunk, COMMA) ||
      isPossessive(chunk) ||
      isSmall(chunk, ARTICLE | ADVERB) ||
      isAnaphor(chunk)
    if (!passed) return null
  }
  return null
}

/** `the twenty-eight-year-old lawyer`, with an office right behind it. */
function isDescribed(chunks: readonly Chunk[], index: number): boolean {
  const next = chunks[index + 1]
  if (next?.kind !== 'office' && !isSmall(next, AS)) return false
  for (let i = index - 1; i >= 0 && index - i < 4; i--) {
    const chunk = chunks[i]!
    if (chunk.kind === 'known') return chunk.word === THE
    if (chunk.kind !== 'word') return false
  }
  return false
}
