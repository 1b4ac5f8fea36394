import type { DateValue } from '../../../model/index.ts'
import type { PredicateWords } from '../../../language/index.ts'
import type { Chunk } from './chunks.ts'
import type { Lexicon } from './lexicon.ts'
import type { OfficePhrase } from './office-phrase.ts'
import type { Person } from './person.ts'

/** A person of a clause: that of the page, or another by name (`''` where no name is said). */
export type Actor = 'self' | { name: string }

/** When, as the words around a date say. */
export interface Times {
  point?: DateValue
  start?: DateValue
  end?: DateValue
  ongoing?: true
}

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
  agent: Actor | null
  source: Actor | null
  target: Actor | null
  /** Dates that belong to the verb. */
  times: Times
  /** Something stands behind the verb that is none of all that. */
  unknown: boolean
  /** Index of the first chunk that is not read. */
  end: number
}

const MAX_UNKNOWN = 7

/**
 * Reads on from a verb as long as what stands there can belong to it.
 *
 *     was appointed Chairman of the Senate of Kazakhstan, the upper house …, succeeding Nurtai Abykayev
 *                   ^ office                                                  ^ next verb: stop
 */
export function readArguments(chunks: readonly Chunk[], from: number, predicate: PredicateWords | null, person: Person, lexicon: Lexicon): Arguments {
  const found: Arguments = { offices: [], pointsBack: false, several: false, object: null, agent: null, source: null, target: null, times: {}, unknown: false, end: from }
  let unknown = 0
  let sawAs = false
  let comma = false
  let i = from
  const office = (): OfficeArgument | undefined => found.offices[found.offices.length - 1]
  for (; i < chunks.length; i++) {
    const chunk = chunks[i]!
    if (chunk.kind === 'mark') {
      if (chunk.lower !== ',') {
        if (chunk.lower === '(' || chunk.lower === ')' || chunk.lower === '"' || chunk.lower === '“' || chunk.lower === '”') continue
        if (chunk.lower === ';' && isBracketed(chunks[i + 1])) continue
        break
      }
      comma = true
      continue
    }
    if (chunk.kind === 'date') {
      const times = timesOf(chunks, i)
      if (!times) {
        unknown++
        continue
      }
      if (chunk.date.bracketed && office()) office()!.times.push(times)
      else if (unknown <= MAX_UNKNOWN) Object.assign(found.times, { ...times, ...found.times })
      continue
    }
    if (chunk.kind === 'office') {
      const listed = found.offices.length > 0 && isJoined(chunks, i)
      const direct = (unknown === 0 || sawAs) && (!comma || sawAs) && found.offices.length === 0 && !(predicate?.onlyAs && !sawAs) && !(found.object !== null && found.object !== 'self' && !sawAs)
      if (direct || (listed && (sawAs || isBracketed(chunks[i + 1]) || !comma || endsList(chunks, i)))) {
        if (listed && Object.keys(found.times).length > 0 && office()!.times.length === 0) {
          office()!.times.push(found.times)
          found.times = {}
        }
        found.offices.push({ office: chunk.office, times: [] })
        unknown = 0
        continue
      }
      if (found.offices.length > 0 && comma) break
      unknown++
      continue
    }
    if (chunk.kind === 'self') {
      if (chunk.form === 'subject') break
      if (chunk.form === 'possessive') continue
      if (comma && chunk.form === 'name') break
      if (!found.object && found.offices.length === 0 && unknown === 0) found.object = 'self'
      continue
    }
    if (chunk.kind === 'name') {
      const role = roleBefore(chunks, i)
      if (chunk.possessive) {
        unknown++
        continue
      }
      if (role === 'by' && !found.agent) found.agent = { name: chunk.name }
      else if (role === 'from' && !found.source) found.source = { name: chunk.name }
      else if (role === 'to' && !found.target) found.target = { name: chunk.name }
      else if (!found.object && found.offices.length === 0 && unknown <= 2 && !comma && role === null) found.object = { name: chunk.name }
      else if (comma && role === null && startsClause(chunks, i)) break
      else if (role === null) unknown++
      continue
    }
    if (chunk.kind === 'word') {
      if (found.offices.length > 0 || found.pointsBack) {
        if (chunk.lower.endsWith('ed') || chunk.lower.endsWith('ing')) break
      }
      if (found.offices.length === 0 && lexicon.sets.descriptions.has(chunk.lower.slice(chunk.lower.lastIndexOf('-') + 1)) && isDescribed(chunks, i) && !found.object && unknown <= 1) {
        found.object = 'self'
        unknown = 0
        continue
      }
      unknown++
      if (unknown > MAX_UNKNOWN + 6) break
      continue
    }
    const { entry } = chunk
    if (entry.predicate && !(entry.small.size > 0 && isAdverbHere(chunks, i))) {
      if (i > from || !entry.predicate.noun) break
    }
    if (entry.small.has('but') || entry.small.has('who') || entry.small.has('whose') || entry.small.has('whom') || (entry.small.has('which') && !isArticleHere(chunks, i))) break
    if (entry.small.has('until')) {
      const end = untilEvent(chunks, i, person, lexicon)
      if (end) {
        found.times.end ??= end.date
        i = end.index
        continue
      }
      if (chunks[i + 1]?.kind === 'date') continue
      if (entry.small.has('when')) break
    } else if (entry.small.has('when')) break
    if (entry.small.has('be') || entry.small.has('have') || entry.small.has('modal') || entry.small.has('would')) {
      // appointed to be Minister
      if (chunk.lower === 'be' && found.offices.length === 0) continue
      break
    }
    if (entry.small.has('as')) {
      sawAs = found.offices.length === 0
      continue
    }
    if (entry.small.has('and')) {
      const next = chunks[skipArticle(chunks, i + 1)]
      if (next?.kind === 'office' || next?.kind === 'date' || entry.small.has('preposition')) continue
      if (next?.kind === 'name' && found.offices.length === 0 && found.object) continue
      if (next?.kind === 'known' && next.entry.small.has('adverb') && chunks[i + 2]?.kind === 'date') continue
      break
    }
    if (entry.anaphor) {
      if (comma && found.offices.length > 0) break
      if (comma && isArticle(chunks[i - 1])) break
      if (found.offices.length === 0 && unknown === 0) {
        const next = chunks[i + 1]
        const named = next?.kind === 'known' && next.entry.small.has('of') && chunks[skipArticle(chunks, i + 2)]?.kind === 'office'
        if (!named) found.pointsBack = !(next?.kind === 'known' && next.entry.small.has('of')) && !(next?.kind === 'word' && !comma && !isEnd(chunks[i + 2]) && false)
      } else unknown++
      continue
    }
    if (entry.several) {
      found.several = true
      continue
    }
    if (entry.small.has('adverb') || entry.small.has('article') || entry.small.has('to') || entry.small.has('of') || entry.small.has('by') || entry.small.has('from') || entry.small.has('since') || entry.small.has('between') || entry.small.has('until') || entry.small.has('preposition')) {
      if (entry.small.has('after') && chunks[i + 1]?.kind !== 'date' && found.offices.length > 0) break
      continue
    }
    unknown++
  }
  found.end = i
  found.unknown = unknown > 0
  return found
}

function isBracketed(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'mark' ? false : chunk?.kind === 'date' && chunk.date.bracketed
}

function isArticle(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'known' && chunk.entry.small.has('article')
}

function isEnd(chunk: Chunk | undefined): boolean {
  return chunk === undefined || chunk.kind === 'mark'
}

/** `that` before a month or a noun. */
function isArticleHere(chunks: readonly Chunk[], index: number): boolean {
  const next = chunks[index + 1]
  return isArticle(chunks[index]) && (next?.kind === 'date' || (next?.kind === 'known' && next.entry.anaphor === true))
}

function isAdverbHere(chunks: readonly Chunk[], index: number): boolean {
  const chunk = chunks[index]
  return chunk?.kind === 'known' && (chunk.entry.small.has('adverb') || chunk.entry.small.has('after'))
}

function skipArticle(chunks: readonly Chunk[], index: number): number {
  let i = index
  while (isArticle(chunks[i]) || (chunks[i]?.kind === 'known' && (chunks[i] as { entry: { small: Set<string> } }).entry.small.has('as'))) i++
  return i
}

/** Directly behind another office, but for `(…)`, commas, `and` and articles. */
function isJoined(chunks: readonly Chunk[], index: number): boolean {
  for (let i = index - 1; i >= 0; i--) {
    const chunk = chunks[i]!
    if (chunk.kind === 'office') return true
    if (chunk.kind === 'date' || chunk.kind === 'mark') continue
    if (chunk.kind === 'self' && chunk.form === 'possessive') continue
    if (chunk.kind === 'known' && !chunk.entry.predicate && (['and', 'article', 'adverb', 'as', 'from', 'until', 'between', 'since'] as const).some((kind) => chunk.entry.small.has(kind))) continue
    if (chunk.kind === 'known' && !chunk.entry.predicate && chunk.entry.small.has('preposition') && chunks[i + 1]?.kind === 'date') continue
    return false
  }
  return false
}

/** A, B and C: what follows the comma goes on to an `and` before another office. */
function endsList(chunks: readonly Chunk[], index: number): boolean {
  let i = index
  for (; i < chunks.length && i - index < 14; i++) {
    const chunk = chunks[i]!
    if (chunk.kind === 'known' && chunk.entry.small.has('and')) return chunks[skipArticle(chunks, i + 1)]?.kind === 'office'
    if (chunk.kind === 'known' && chunk.entry.predicate) return false
  }
  const before = chunks[index - 1]
  return before?.kind === 'known' && before.entry.small.has('and')
}

/** A name in front of a verb begins a clause of its own. */
function startsClause(chunks: readonly Chunk[], index: number): boolean {
  const next = chunks[index + 1]
  return next !== undefined && ((next.kind === 'known' && (next.entry.predicate !== undefined || next.entry.small.has('be') || next.entry.small.has('have') || next.entry.small.has('who') || next.entry.small.has('adverb'))) || next.kind === 'word' || next.kind === 'mark')
}

/** Which preposition leads to the name at `index`: `by the new prime minister François Fillon`. */
function roleBefore(chunks: readonly Chunk[], index: number): 'by' | 'from' | 'to' | 'other' | null {
  for (let i = index - 1; i >= 0 && index - i <= 4; i--) {
    const chunk = chunks[i]!
    if (chunk.kind === 'known') {
      const { small } = chunk.entry
      if (chunk.entry.predicate) return null
      if (small.has('by')) return 'by'
      if (small.has('from')) return 'from'
      if (small.has('to')) return 'to'
      if (small.has('preposition') || small.has('of')) return 'other'
      if (small.has('article') || small.has('adverb') || chunk.entry.anaphor) continue
      return null
    }
    if (chunk.kind === 'mark' && chunk.lower !== ',') return null
    if (chunk.kind === 'mark' || chunk.kind === 'word' || chunk.kind === 'office') continue
    if (chunk.kind === 'self' && chunk.form === 'possessive') continue
    return null
  }
  return null
}

/** `the twenty-eight-year-old lawyer`, with an office right behind it. */
function isDescribed(chunks: readonly Chunk[], index: number): boolean {
  const next = chunks[index + 1]
  if (next?.kind !== 'office' && !(next?.kind === 'known' && next.entry.small.has('as'))) return false
  for (let i = index - 1; i >= 0 && index - i < 4; i--) {
    if (isArticle(chunks[i])) return (chunks[i] as { lower?: string }).lower === 'the'
    if (chunks[i]!.kind !== 'word') return false
  }
  return false
}

/** What the words around a date make of it; null where it dates something else: `by 1990`, `the 2010 election`. */
export function timesOf(chunks: readonly Chunk[], index: number): Times | null {
  const chunk = chunks[index]
  if (chunk?.kind !== 'date') return null
  const { from, to, point, ongoing } = chunk.date
  if (from?.precision === 'century' || from?.precision === 'decade' || to?.precision === 'century' || to?.precision === 'decade') return null
  if (!point) return times(from, to, ongoing)
  if (!from) return null
  const before = chunks[index - 1]
  if (before?.kind === 'known') {
    const { small } = before.entry
    if (small.has('between') || (small.has('from') && before.lower === 'from')) return { start: from }
    if (small.has('since')) return { start: from, ongoing: true }
    if (small.has('until')) return isOpened(chunks, index) || before.lower !== 'to' ? { end: from } : null
    if (small.has('and') && isOpened(chunks, index)) return { end: from }
    if (small.has('by') || small.has('of') || small.has('article') || small.has('as') || small.has('but')) return isNominal(before.lower, from) ? { point: from } : null
    if (small.has('preposition') && !['in', 'on', 'at', 'during'].includes(before.lower)) return null
    if (before.entry.small.has('after')) return before.lower === 'on' || before.lower === 'upon' ? { point: from } : null
  }
  if (before?.kind === 'self' && before.form === 'possessive') return null
  return { point: from }
}

/** `that July`: an article that belongs to the date. */
function isNominal(lower: string, date: DateValue): boolean {
  return lower === 'that' && date.precision !== 'day'
}

/** A `from` or `between` stands before the date to the left. */
function isOpened(chunks: readonly Chunk[], index: number): boolean {
  for (let i = index - 2; i > 0 && index - i < 6; i--) {
    if (chunks[i]!.kind !== 'date') continue
    const before = chunks[i - 1]
    return before?.kind === 'known' && (before.entry.small.has('from') || before.entry.small.has('between'))
  }
  return false
}

function times(start: DateValue | null, end: DateValue | null, ongoing: boolean): Times {
  const found: Times = {}
  if (start) found.start = start
  if (end) found.end = end
  if (ongoing && !end) found.ongoing = true
  return found
}

/** `until his death in 1950`, `until the four colonies were united on 31 May 1910`. */
function untilEvent(chunks: readonly Chunk[], index: number, person: Person, lexicon: Lexicon): { date: DateValue; index: number } | null {
  const next = chunks[index + 1]
  if (!next || next.kind === 'date') return null
  const deadly = chunks[index + 2]
  const own = next.kind === 'self' && next.form === 'possessive' && deadly?.kind === 'known' && lexicon.sets.death.has(deadly.lower)
  for (let i = index + 2; i < chunks.length && i - index < 14; i++) {
    const chunk = chunks[i]!
    if (chunk.kind === 'mark') break
    if (chunk.kind === 'date') {
      const times = timesOf(chunks, i)
      return times?.point ? { date: times.point, index: i } : null
    }
    if (own && i > index + 4) break
    if (chunk.kind === 'self' && chunk.form === 'subject') break
  }
  return own && person.death ? { date: person.death, index: index + 2 } : null
}
