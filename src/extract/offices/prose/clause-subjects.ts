import type { Chunk } from './chunk.ts'
import { isMark, isSmall, isVerb, isVerbal } from './chunk-tests.ts'
import { COMMA } from './fixed-words.ts'
import {
  CLEAR,
  findSubject,
  HANGING,
  INHERITED,
  nobody,
  type Subject,
  subjectAt,
  TERM,
  type Topic,
} from './subjects.ts'
import type { Verb } from './verbs.ts'
import { ADVERB, AFTER, ARTICLE, AS, CAME_TRUE, NOUN, PREDICATE, PREPOSITION, REALISED, SEVERAL } from './word-bits.ts'

/** Who is the subject of a verb. */
export function subjectOf(
  chunks: readonly Chunk[],
  verb: Verb,
  main: Subject,
  running: Subject,
  involved: boolean | null,
  topic: Topic,
): Subject {
  const none = subjectAt(nobody, verb.start, 0)
  // her successor was …
  if (verb.words?.owner !== undefined && verb.words.active?.to === 'object') return none
  if (verb.infinitive) {
    const governor = verb.start > 0 ? chunks[verb.start - 1]! : null
    if (!governor) return none
    if (isRealising(governor) || isLeaving(chunks, verb.start - 1)) return running
    // parliament chose him to follow X as Regent
    return governor.kind === 'self' && governor.form !== 'possessive' && isRealising(chunks[verb.start - 2])
      ? subjectAt('self', verb.start - 1, INHERITED)
      : none
  }
  if (verb.words?.noun) return possessorOf(chunks, verb.start) ?? none
  if (verb.participle) {
    const explicit = findSubject(chunks, verb.start, topic)
    if (explicit && (explicit.manner & CLEAR) !== 0 && explicit.actor !== 'self' && explicit.actor.name !== '')
      return none
    if (involved === null) return main
    // Callaghan dismissed her three days after succeeding Wilson
    if (verb.start > 0 && isSmall(chunks[verb.start - 1], AFTER)) return running
    return involved ? subjectAt('self', verb.start, HANGING) : none
  }
  const found = termBefore(chunks, verb) ?? findSubject(chunks, verb.start, topic)
  if (!found) {
    return verb.passive || verb.start > 0 ? none : subjectAt(main.actor, main.index, main.manner & ~CLEAR)
  }
  if ((found.manner & INHERITED) === 0) return found
  // her term began in 1990 and ended in 1994
  const term = verb.words?.ofTerm ? running.manner & TERM : 0
  return subjectAt(running.actor, found.index, INHERITED | term)
}

/** `left the Board in February 1997, to succeed`: what somebody leaves an office for comes true. */
function isLeaving(chunks: readonly Chunk[], index: number): boolean {
  let i = index
  while (i >= 0 && !isVerb(chunks[i])) {
    const chunk = chunks[i]!
    const passed = chunk.kind === 'date' || chunk.kind === 'office' || chunk.kind === 'name' || isMark(chunk, COMMA)
    if (!passed && !isSmall(chunk, PREPOSITION | ARTICLE)) return false
    i--
  }
  const verb = chunks[i]
  return verb?.kind === 'known' && verb.entry.predicate?.active?.from === 'subject'
}

/** `elected`, `invited`, `the first woman`: what they are to do comes true. */
function isRealising(chunk: Chunk | undefined): boolean {
  return isSmall(chunk, REALISED) || ((chunk?.traits ?? 0) & (PREDICATE | CAME_TRUE)) !== 0
}

/** `Her term as Director-General began`: behind the office that her term is of. */
function termBefore(chunks: readonly Chunk[], verb: Verb): Subject | null {
  if (!verb.words?.ofTerm || chunks[verb.start - 1]?.kind !== 'office') return null
  let i = verb.start - 2
  while (i > 0 && isSmall(chunks[i], AS | ARTICLE)) i--
  const noun = chunks[i]
  if (noun === undefined || (noun.traits & NOUN) === 0 || !isSmall(chunks[i + 1], AS)) return null
  return possessorOf(chunks, i) ? subjectAt('self', i, TERM) : null
}

/** `his tenure as`, `Tokayev's second tenure as`. */
function possessorOf(chunks: readonly Chunk[], index: number): Subject | null {
  for (let i = index - 1; i >= 0 && index - i <= 4; i--) {
    const chunk = chunks[i]!
    if (chunk.kind === 'self' && chunk.form === 'possessive') return subjectAt('self', i, 0)
    if (
      chunk.kind !== 'word' &&
      !(!isVerbal(chunk) && (chunk.small & ADVERB) !== 0) &&
      (chunk.small & REALISED) === 0 &&
      (chunk.traits & SEVERAL) === 0
    )
      return null
  }
  return null
}
