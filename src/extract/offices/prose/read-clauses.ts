import type { Handover } from '../../../language/index.ts'
import type { Actor, Arguments } from './arguments.ts'
import type { Chunk } from './chunk.ts'
import { isMark, isPossessive, isSmall } from './chunk-tests.ts'
import { subjectOf } from './clause-subjects.ts'
import { COMMA } from './fixed-words.ts'
import { type Fronted, frontedTimes, timesBeforeWhen } from './fronted-times.ts'
import { type Discourse, lastTogether, readHandover } from './handovers.ts'
import type { Mention } from './mention.ts'
import type { Person } from './person.ts'
import { readArguments } from './read-arguments.ts'
import { CLEAR, findMainSubject, HANGING, INHERITED, nobody, RELATIVE, type Subject, type Topic } from './subjects.ts'
import { isEmpty, type Times } from './times.ts'
import { type Verb, verbAt } from './verbs.ts'
import { WHOM } from './word-bits.ts'

const hold: Handover = { holder: 'subject' }

/** Reads the clauses of a sentence for what they say of the person's offices, in their order. */
export function readClauses(
  chunks: readonly Chunk[],
  from: Mention['from'],
  discourse: Discourse,
  person: Person,
): Mention[] {
  const mentions: Mention[] = []
  const main = findMainSubject(chunks, discourse.topic)
  let running: Subject = main
  let involved: boolean | null = null
  let shared: Fronted | null = null
  let leaver: Leaver | null = null
  let rival: Subject | null = null
  let lastEnd = 0
  for (let i = 0; i < chunks.length; ) {
    const verb = verbAt(chunks, i, lastEnd)
    if (!verb) {
      i++
      continue
    }
    const subject = subjectOf(chunks, verb, main, running, involved, discourse.topic)
    const args = readArguments(chunks, verb.end, verb.words, person)
    args.object ??= whomBefore(chunks, subject)
    // whoever she is: what is said of the post afterwards may be of this one
    if (args.offices.length > 0 && isUnknownPronoun(chunks, subject)) discourse.focus = []
    const { owner } = verb.words ?? {}
    if ((args.byPronoun || owner !== undefined) && subject.actor !== 'self') {
      const other = referent(chunks, subject, rival, discourse.topic)
      if (other !== null) {
        if (args.object === 'self') args.object = other
        if (args.succeeded === 'self') args.succeeded = other
      }
      if (owner !== undefined && other === null && (person.gender ?? owner) === owner) args.owner = 'self'
    }
    if (!verb.participle && subject.actor === 'self') rival = null
    else if (isRival(verb, subject)) rival = subject
    if (!verb.participle && !verb.words?.noun && (subject.manner & RELATIVE) === 0) running = subject
    let fronted =
      (subject.manner & HANGING) !== 0
        ? null
        : frontedTimes(chunks, Math.min(subject.index, verb.start), lastEnd, person)
    // In June 1912 he gave up the Interior and replaced Henry Hull
    if (!fronted && (subject.manner & INHERITED) !== 0 && !verb.participle) fronted = shared
    // When Litvinov was recalled in August 1943, Gromyko was appointed to succeed him
    if (
      !fronted &&
      leaver &&
      subject.actor === 'self' &&
      isEmpty(args.times) &&
      !isEmpty(leaver.times) &&
      isTakingOver(verb, args)
    )
      fronted = { times: leaver.times, index: verb.start }
    // he died on 9 February 1670 and was succeeded by …
    const gone = isGone(verb, subject)
    const other = subject.actor
    if (!verb.participle && (subject.manner & RELATIVE) === 0)
      shared = isEmpty(args.times) ? fronted : gone ? { times: args.times, index: verb.start } : null
    if (gone && !verb.participle && other !== 'self' && other.name !== '')
      leaver = { actor: other, times: isEmpty(args.times) ? (fronted?.times ?? {}) : args.times }
    if (!fronted && isEmpty(args.times) && !verb.participle)
      fronted = timesBeforeWhen(chunks, Math.min(subject.index, verb.start))
    const handover =
      verb.words === null
        ? hold
        : verb.passive || isPassiveArgument(verb, args, subject)
          ? (verb.words.passive ?? {})
          : (verb.words.active ?? {})
    const read = verb.negated
      ? []
      : readHandover(
          chunks,
          verb,
          handover,
          subject,
          leaver?.actor ?? main.actor,
          args,
          fronted,
          from,
          discourse,
          mentions,
        )
    if (read) {
      for (const mention of read) mentions.push(mention)
      involved = true
    } else if (!verb.words?.noun && verb.words) involved = false
    lastEnd = Math.max(verb.end, args.end)
    i = Math.max(verb.end, i + 1)
  }
  if (mentions.length > 0) discourse.focus = lastTogether(mentions)
  if (from === 'lead') discourse.principal ??= mentions.find((mention) => mention.office?.whole) ?? null
  return mentions
}

/** `she`, where somebody else could be meant. */
function isUnknownPronoun(chunks: readonly Chunk[], { actor, index }: Subject): boolean {
  const chunk = chunks[index]
  return actor !== 'self' && chunk?.kind === 'self' && chunk.form === 'subject'
}

/** `deputy to William Westmoreland, whom he succeeded`: the object stands before the clause. */
function whomBefore(chunks: readonly Chunk[], { actor, index }: Subject): Actor | null {
  if (actor !== 'self' || !isSmall(chunks[index - 1], WHOM)) return null
  const before = chunks[isMark(chunks[index - 2], COMMA) ? index - 3 : index - 2]
  return before?.kind === 'name' && !before.possessive ? { name: before.name } : null
}

/** Whether a clause is about somebody else by name, whom a pronoun behind it may mean. */
function isRival({ participle, words }: Verb, { actor, manner }: Subject): boolean {
  return !participle && words?.noun !== true && (manner & RELATIVE) === 0 && actor !== 'self' && actor.name !== ''
}

/**
 * Whom `him` or `her` means in a clause that is not the person's; null for the person.
 *
 *     John Doe resigned in 1985, and Guy Brown succeeded him.
 *     ^ rival                        ^ subject           ^
 */
function referent(chunks: readonly Chunk[], subject: Subject, rival: Subject | null, topic: Topic): Actor | null {
  const other = rival !== null && rival.index < subject.index && !isSameName(rival, subject) ? rival : null
  // David Lipton, her first deputy, …
  if (other !== null && isMark(chunks[other.index + 1], COMMA) && isPossessive(chunks[other.index + 2])) return null
  for (let i = subject.index - 1; i > (other?.index ?? -1); i--) {
    const chunk = chunks[i]!
    if (chunk.kind === 'self' && (other === null || chunk.form === 'name')) return null
  }
  if (other !== null) return other.actor
  return topic.isSelf() ? null : nobody
}

function isSameName({ actor }: Subject, { actor: other }: Subject): boolean {
  return actor !== 'self' && other !== 'self' && actor.name === other.name
}

/** Somebody else who left, in a clause before. */
interface Leaver {
  actor: Actor
  times: Times
}

/** A clause that says that its subject left or died. */
function isGone({ words, passive }: Verb, { actor }: Subject): boolean {
  if (!words?.active) return false
  if (Object.keys(words.active).length === 0) return true
  if (actor === 'self') return false
  return passive ? words.passive?.from === 'subject' && words.passive.to === undefined : words.active.from === 'subject'
}

/** `succeeded him`, `was appointed to succeed him`. */
function isTakingOver({ words }: Verb, { object }: Arguments): boolean {
  return words?.active?.to === 'subject' && words.active.from === 'object' && object !== null
}

/** Appointed Minister in 1990, he …; replaced by X. */
function isPassiveArgument(verb: Verb, args: Arguments, subject: Subject): boolean {
  const { active, passive } = verb.words ?? {}
  if (!active || !passive) return false
  if (active.to === 'object' && passive.to === 'subject')
    return (
      !args.object &&
      // was confirmed on 25 January and sworn in by …
      (args.agent !== null || args.offices.length > 0) &&
      subject.actor === 'self' &&
      !verb.participle &&
      (subject.manner & CLEAR) === 0
    )
  return !args.object && args.agent !== null && !verb.participle && (subject.manner & CLEAR) === 0
}
