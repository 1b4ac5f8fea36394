import type { Actor } from './arguments.ts'
import { isSmall } from './chunk-tests.ts'
import type { Chunk } from './chunks.ts'

/** Who is the subject of a clause, and where it stands. */
export interface Subject {
  actor: Actor
  /** Index of its chunk. */
  index: number
  /** Whom a pronoun of the next sentence means, if this is the main clause. */
  topic: 'self' | 'other'
  /** Taken from the clause before: `and became`. */
  inherited?: true
  /** Stands right before the verb, in the nominative. */
  clear?: true
  /** That of a participle behind a clause. */
  hanging?: true
  /** Not the person, but his or her time in office. */
  term?: true
  /** `who`, or of a clause in between. */
  relative?: true
}

const nobody: Actor = { name: '' }

/**
 * The subject of the sentence: the first name, pronoun or noun that no preposition leads to.
 *
 *     Between his two stints as Senate chairman, Tokayev served as …
 *                                                ^
 */
export function findMainSubject(chunks: readonly Chunk[], topic: 'self' | 'other'): Subject {
  let led = false
  let open = -1
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i]!
    switch (chunk.kind) {
      case 'mark':
        if (chunk.lower === ',') led = false
        break
      case 'date':
        led = false
        break
      case 'self':
        if (chunk.form === 'subject') return pronoun(chunks, i, topic)
        if (chunk.form === 'name' && !led) return { actor: 'self', index: i, topic: 'self', clear: true }
        if (chunk.form === 'possessive' && !led && open < 0) open = i
        break
      case 'name':
        if (!led && !chunk.possessive && open < 0)
          return {
            actor: { name: chunk.name },
            index: i,
            topic: mentionsSelf(chunks) || !isFullName(chunk.name) ? 'self' : 'other',
            clear: true,
          }
        break
      case 'known':
        if (chunk.entry.predicate && i === 0) led = true
        else if (
          chunk.entry.small.has('preposition') ||
          chunk.entry.small.has('after') ||
          chunk.entry.small.has('as') ||
          chunk.entry.small.has('when')
        )
          led = true
        else if (
          (chunk.entry.small.has('be') ||
            chunk.entry.small.has('have') ||
            (chunk.entry.predicate && !chunk.entry.participle)) &&
          open >= 0 &&
          !led
        )
          return { actor: nobody, index: open, topic: 'self' }
        else if (chunk.entry.small.has('article') && !led && open < 0) open = i
        break
      case 'office':
      case 'word':
        if (!led && open < 0 && i === 0) open = i
        break
    }
  }
  return { actor: open >= 0 ? nobody : topic === 'self' ? 'self' : nobody, index: Math.max(open, 0), topic: 'self' }
}

/** `he`: the person, unless somebody else has come in between. */
function pronoun(chunks: readonly Chunk[], index: number, topic: 'self' | 'other'): Subject {
  let self = false
  let other = false
  for (let i = 0; i < index; i++) {
    const chunk = chunks[i]!
    if (chunk.kind === 'self') self = true
    else if (chunk.kind === 'name' && isFullName(chunk.name) && !isLed(chunks, i)) other = true
  }
  if (isNearOther(chunks, index)) return { actor: nobody, index, topic, clear: true }
  const actor: Actor = self || (topic === 'self' && !other) ? 'self' : nobody
  return { actor, index, topic: actor === 'self' ? 'self' : 'other', clear: true }
}

/** Obama met Mahmoud Abbas before he became …: either of them. */
function isNearOther(chunks: readonly Chunk[], index: number): boolean {
  if (!isSmall(chunks[index - 1], 'but', 'when', 'after')) return false
  for (let i = index - 2; i >= 0; i--) {
    const chunk = chunks[i]!
    if (chunk.kind === 'mark' || chunk.kind === 'self' || chunk.kind === 'date') return false
    if (chunk.kind === 'name') return isFullName(chunk.name) && !chunk.possessive
  }
  return false
}

function isFullName(name: string): boolean {
  return name.includes(' ')
}

function mentionsSelf(chunks: readonly Chunk[]): boolean {
  return chunks.some((chunk) => chunk.kind === 'self')
}

/** A preposition leads to the name. */
function isLed(chunks: readonly Chunk[], index: number): boolean {
  for (let i = index - 1; i >= 0 && index - i < 4; i--) {
    const chunk = chunks[i]!
    if (chunk.kind === 'known' && !chunk.entry.predicate) {
      const { small } = chunk.entry
      if (small.has('preposition') || small.has('of') || small.has('by') || small.has('as')) return true
      if (small.has('article')) continue
      return false
    }
    if (chunk.kind === 'word' || chunk.kind === 'name') continue
    return false
  }
  return false
}

/** The subject right before a verb; `inherited` where the clause has none of its own; null where the sentence begins with the verb. */
export function findSubject(chunks: readonly Chunk[], verb: number, topic: 'self' | 'other'): Subject | null {
  let i = verb - 1
  for (; i >= 0; i--) {
    const chunk = chunks[i]!
    if (chunk.kind === 'date' || (chunk.kind === 'known' && !chunk.entry.predicate && chunk.entry.small.has('adverb')))
      continue
    if (
      chunk.kind === 'known' &&
      chunks[i + 1]?.kind === 'date' &&
      (chunk.entry.small.has('preposition') || chunk.entry.small.has('since'))
    )
      continue
    break
  }
  const chunk = chunks[i]
  if (!chunk) return null
  if (chunk.kind === 'mark')
    return chunk.lower === ','
      ? overParenthesis(chunks, i, topic)
      : isDash(chunk.lower)
        ? { actor: nobody, index: i, topic, inherited: true }
        : { actor: nobody, index: i, topic }
  if (chunk.kind === 'known') {
    const { small } = chunk.entry
    if (small.has('who')) return antecedent(chunks, i)
    if (small.has('and') || small.has('but')) return { actor: nobody, index: verb, topic, inherited: true }
    if (chunk.entry.anaphor) return possessed(chunks, i, topic)
    if (chunk.entry.predicate && !small.has('when')) return { actor: nobody, index: verb, topic, inherited: true }
    return { actor: nobody, index: i, topic }
  }
  return nominal(chunks, i, topic)
}

/** `his second term`: whose it is. */
function possessed(chunks: readonly Chunk[], index: number, topic: 'self' | 'other'): Subject {
  for (let i = index - 1; i >= 0 && index - i <= 3; i--) {
    const chunk = chunks[i]!
    if (chunk.kind === 'self' && chunk.form === 'possessive')
      return { actor: 'self', index: i, topic: 'self', clear: true, term: true }
    if (chunk.kind !== 'word' || chunk.lower === 'first') break
  }
  // a position previously held by
  return { actor: nobody, index, topic, relative: true }
}

function isDash(lower: string): boolean {
  return lower === '–' || lower === '—'
}

/** A name or pronoun that stands where a subject stands. */
function nominal(chunks: readonly Chunk[], index: number, topic: 'self' | 'other'): Subject {
  const chunk = chunks[index]!
  if (chunk.kind === 'self') {
    if (chunk.form === 'subject') return pronoun(chunks, index, topic)
    if (chunk.form === 'name' && !isLed(chunks, index)) return { actor: 'self', index, topic: 'self', clear: true }
  }
  if (chunk.kind === 'name' && !chunk.possessive && !isLed(chunks, index))
    return { actor: { name: chunk.name }, index, topic: 'other', clear: true }
  return { actor: nobody, index, topic, clear: true }
}

/**
 * The subject before a stretch between commas.
 *
 *     Tokayev, as the incumbent Senate chairman, became acting president
 *            ^ from here                       ^ to here
 */
function overParenthesis(chunks: readonly Chunk[], comma: number, topic: 'self' | 'other'): Subject {
  for (let i = comma - 1; i > 0 && comma - i < 25; i--) {
    const chunk = chunks[i]!
    if (chunk.kind !== 'mark') continue
    if (chunk.lower !== ',') break
    const before = chunks[i - 1]!
    if (before.kind === 'name' || before.kind === 'self') {
      const found = nominal(chunks, i - 1, topic)
      const first = i - 1 === 0 || isOpening(chunks[i - 2])
      return first ? found : { actor: nobody, index: comma, topic, inherited: true }
    }
  }
  return { actor: nobody, index: comma, topic, inherited: true }
}

function isOpening(chunk: Chunk | undefined): boolean {
  return (
    chunk === undefined ||
    chunk.kind === 'mark' ||
    chunk.kind === 'date' ||
    (chunk.kind === 'known' &&
      (chunk.entry.small.has('and') || chunk.entry.small.has('but') || chunk.entry.small.has('when')))
  )
}

/**
 * Whom `who` takes up: the name before it, or the subject that a noun before it says something of.
 *
 *     Smuts was a South African statesman who twice headed …
 */
function antecedent(chunks: readonly Chunk[], who: number): Subject {
  const relative = { index: who, topic: 'self', relative: true } as const
  let i = who - 1
  if (chunks[i]?.kind === 'mark' && (chunks[i] as { lower: string }).lower === ',') i--
  const before = chunks[i]
  if (before?.kind === 'self' && before.form !== 'possessive') return { ...relative, actor: 'self' }
  // a friend of Fidel Castro, who had been …
  if (
    before?.kind === 'name' &&
    i < who - 1 &&
    isFullName(before.name) &&
    !isSmall(chunks[i - 1], 'article') &&
    chunks[i - 1] !== undefined &&
    isSmall(chunks[i - 1], 'of')
  )
    return { ...relative, actor: nobody }
  // was a South African Anglican who …
  if (before?.kind === 'name' && !isPlace(chunks, i) && !isSmall(chunks[i - 1], 'article'))
    return { ...relative, actor: { name: before.name } }
  for (; i >= 0; i--) {
    const chunk = chunks[i]!
    if (chunk.kind === 'name' && i < who - 1 && !isPlace(chunks, i) && !isAdjective(chunks, i))
      return { ...relative, actor: nobody }
    if (chunk.kind === 'known' && chunk.entry.predicate) return { ...relative, actor: nobody }
    if (chunk.kind === 'known' && chunk.entry.small.has('be')) {
      const subject = findSubject(chunks, i, 'self')
      return { ...relative, actor: subject?.actor ?? nobody }
    }
  }
  return { ...relative, actor: nobody }
}

/** `from Maine`, `of Kazakhstan`. */
function isPlace(chunks: readonly Chunk[], index: number): boolean {
  const before = chunks[index - 1]
  return before?.kind === 'known' && ['from', 'of', 'in'].includes(before.lower)
}

/** `a South African statesman`. */
function isAdjective(chunks: readonly Chunk[], index: number): boolean {
  const before = chunks[index - 1]
  const after = chunks[index + 1]
  return (
    before?.kind === 'known' &&
    before.entry.small.has('article') &&
    (after?.kind === 'word' || (after?.kind === 'known' && after.entry.small.has('realised')))
  )
}
