import type { Handover, PredicateWords } from '../../../language/index.ts'
import { type Actor, type Arguments, readArguments } from './arguments.ts'
import { isAttribute, isBracketed, isMark, isSmall, isVerb, skipArticles } from './chunk-tests.ts'
import type { Chunk } from './chunks.ts'
import type { Lexicon } from './lexicon.ts'
import { createMention, type Mention } from './mention.ts'
import type { Person } from './person.ts'
import { findMainSubject, findSubject, type Subject } from './subjects.ts'
import { isEmpty, type Times, timesOf } from './times.ts'

/** What the sentences before leave behind. */
export interface Discourse {
  /** The first office that the lead names: he was succeeded by … at the end of a life is about it. */
  principal: Mention | null
  /** The last mentions: several where one clause named several offices. */
  focus: Mention[]
  /** Whom `he` or `she` means at the start of the next sentence. */
  topic: 'self' | 'other'
}

/** A verb with its helpers. */
interface Verb {
  words: PredicateWords | null
  /** First helper, and the first chunk behind the verb. */
  start: number
  end: number
  passive: boolean
  participle: boolean
  infinitive: boolean
  negated: boolean
}

/** Dates in front of a clause, and where they begin. */
interface Fronted {
  times: Times
  index: number
}

const hold: Handover = { holder: 'subject' }

/** Reads the clauses of a sentence for what they say of the person's offices, in their order. */
export function readClauses(
  chunks: readonly Chunk[],
  from: Mention['from'],
  discourse: Discourse,
  person: Person,
  lexicon: Lexicon,
): Mention[] {
  const mentions: Mention[] = []
  const main = findMainSubject(chunks, discourse.topic)
  let running: Subject = main
  let involved: boolean | null = null
  let shared: Fronted | null = null
  let leaver: Leaver | null = null
  let lastEnd = 0
  for (let i = 0; i < chunks.length; ) {
    const verb = verbAt(chunks, i, lastEnd)
    if (!verb) {
      i++
      continue
    }
    const subject = subjectOf(chunks, verb, main, running, involved, lexicon, discourse.topic)
    const args = readArguments(chunks, verb.end, verb.words, person, lexicon)
    if (!verb.participle && !verb.words?.noun && !subject.relative) running = subject
    let fronted = subject.hanging ? null : frontedTimes(chunks, Math.min(subject.index, verb.start), lastEnd)
    // In June 1912 he gave up the Interior and replaced Henry Hull
    if (!fronted && subject.inherited && !verb.participle) fronted = shared
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
    if (!verb.participle && !subject.relative)
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
  discourse.topic = main.topic
  if (mentions.length > 0) discourse.focus = lastTogether(mentions)
  if (from === 'lead') discourse.principal ??= mentions.find((mention) => mention.office?.whole) ?? null
  return mentions
}

/** `until December 1979, when the governor named her a judge`: the day it speaks of. */
function timesBeforeWhen(chunks: readonly Chunk[], before: number): Fronted | null {
  const when = chunks[before - 1]
  if (when?.kind !== 'known' || when.lower !== 'when' || !isMark(chunks[before - 2], ',')) return null
  const date = chunks[before - 3]
  const point = date?.kind === 'date' && !date.date.bracketed ? (date.date.to ?? date.date.from) : null
  return point ? { times: { point }, index: before } : null
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

/** The mentions that one clause made. */
function lastTogether(mentions: readonly Mention[]): Mention[] {
  const last = mentions[mentions.length - 1]!
  return mentions.filter(
    (mention) =>
      mention.endsAt === last.endsAt &&
      mention.startsAt === last.startsAt &&
      mention.start === last.start &&
      mention.end === last.end,
  )
}

function verbAt(chunks: readonly Chunk[], index: number, lastEnd: number): Verb | null {
  const chunk = chunks[index]!
  if (chunk.kind !== 'known') return null
  const { entry } = chunk
  const before = { start: index, be: false, to: false, negated: false, modal: false }
  if (entry.predicate && !isAttribute(chunks, index) && (!entry.predicate.noun || isAs(chunks[index + 1]))) {
    if (entry.small.has('be') && nextPredicate(chunks, index + 1)) return null
    const helpers = helpersBefore(chunks, index, lastEnd)
    return {
      words: entry.predicate,
      start: helpers.start,
      end: index + 1,
      passive: helpers.be,
      participle: entry.participle === true || false,
      infinitive: helpers.to,
      negated: helpers.negated || helpers.modal,
    }
  }
  if (entry.small.has('be')) {
    if (nextPredicate(chunks, index + 1)) return null
    const helpers = helpersBefore(chunks, index, lastEnd)
    return {
      words: null,
      start: helpers.start,
      end: index + 1,
      passive: false,
      participle: chunk.lower === 'being',
      infinitive: helpers.to,
      negated: helpers.negated || helpers.modal || isNegated(chunks, index + 1),
    }
  }
  // As Leader of the Opposition from 1924 to 1933 he …; posts, including Prime Minister (1999–2002)
  const listing = entry.small.has('listing') && isBracketed(chunks[skipArticles(chunks, index + 1) + 1])
  if (listing || (entry.small.has('as') && startsPhrase(chunks, index)))
    return { words: null, ...before, end: index + 1, passive: false, participle: true, infinitive: false }
  return null
}

function isAs(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'known' && chunk.entry.small.has('as')
}

function startsPhrase(chunks: readonly Chunk[], index: number): boolean {
  const before = chunks[index - 1]
  if (
    before !== undefined &&
    before.kind !== 'mark' &&
    !(before.kind === 'known' && before.entry.small.has('and') && chunks[index - 2]?.kind === 'mark')
  )
    return false
  return chunks[index + 1]?.kind === 'office'
}

/** A form of `be` that helps the verb behind it. */
function nextPredicate(chunks: readonly Chunk[], from: number): boolean {
  for (let i = from; i < chunks.length && i - from < 5; i++) {
    const chunk = chunks[i]!
    if (chunk.kind === 'date') continue
    if (chunk.kind !== 'known') return false
    if (chunk.entry.predicate && !chunk.entry.predicate.noun) return true
    const { small } = chunk.entry
    if (small.has('be')) return true
    if (!small.has('adverb') && !small.has('negation') && !small.has('to')) return false
  }
  return false
}

function isNegated(chunks: readonly Chunk[], index: number): boolean {
  const chunk = chunks[index]
  return chunk?.kind === 'known' && (chunk.entry.small.has('negation') || chunk.entry.small.has('to'))
}

function helpersBefore(
  chunks: readonly Chunk[],
  index: number,
  lastEnd: number,
): { start: number; be: boolean; to: boolean; negated: boolean; modal: boolean } {
  const found = { start: index, be: false, to: false, negated: false, modal: false }
  let i = index - 1
  for (; i >= Math.min(lastEnd, index); i--) {
    const chunk = chunks[i]!
    if (chunk.kind === 'date' && chunks[i - 1]?.kind === 'known') {
      const { small } = (chunks[i - 1] as Extract<Chunk, { kind: 'known' }>).entry
      if (small.has('be') || small.has('have')) continue
    }
    if (chunk.kind !== 'known') break
    const { small } = chunk.entry
    if (small.has('be')) found.be = true
    else if (small.has('to') && i >= index - 2) {
      found.to = true
      found.start = i
      break
    } else if (small.has('negation')) found.negated = true
    else if (small.has('modal')) found.modal = true
    else if (!small.has('have') && !small.has('would') && !small.has('adverb')) break
    found.start = i
  }
  return found
}

/** Who is the subject of a verb. */
function subjectOf(
  chunks: readonly Chunk[],
  verb: Verb,
  main: Subject,
  running: Subject,
  involved: boolean | null,
  lexicon: Lexicon,
  topic: Discourse['topic'],
): Subject {
  const nobody: Subject = { actor: { name: '' }, index: verb.start, topic: 'other' }
  if (verb.infinitive) {
    const governor = chunks[verb.start - 1]
    const realised =
      governor?.kind === 'known'
        ? governor.entry.small.has('realised') || governor.entry.predicate !== undefined
        : governor?.kind === 'word' && lexicon.realised.has(governor.lower)
    return realised ? running : nobody
  }
  if (verb.words?.noun) return possessorOf(chunks, verb.start) ?? nobody
  if (verb.participle) {
    const explicit = findSubject(chunks, verb.start, topic)
    if (explicit?.clear && explicit.actor !== 'self' && explicit.actor.name !== '') return nobody
    if (involved === null) return main
    return involved ? { actor: 'self', index: verb.start, topic: 'self', hanging: true } : nobody
  }
  const found = termBefore(chunks, verb, topic) ?? findSubject(chunks, verb.start, topic)
  if (!found) {
    if (verb.passive || verb.start > 0) return nobody
    const { clear: _, ...hidden } = main
    return hidden
  }
  if (!found.inherited) return found
  return {
    actor: running.actor,
    topic: running.topic,
    index: found.index,
    inherited: true,
    // her term began in 1990 and ended in 1994
    ...(running.term && verb.words?.ofTerm && { term: true }),
  }
}

/** `Her term as Director-General began`: behind the office that her term is of. */
function termBefore(chunks: readonly Chunk[], verb: Verb, topic: Discourse['topic']): Subject | null {
  if (!verb.words?.ofTerm || chunks[verb.start - 1]?.kind !== 'office') return null
  let i = verb.start - 2
  while (i > 0 && isSmall(chunks[i], 'as', 'article')) i--
  const noun = chunks[i]
  if (noun?.kind !== 'known' || !noun.entry.predicate?.noun || !isSmall(chunks[i + 1], 'as')) return null
  return possessorOf(chunks, i) ? { actor: 'self', index: i, topic, term: true } : null
}

/** `his tenure as`, `Tokayev's second tenure as`. */
function possessorOf(chunks: readonly Chunk[], index: number): Subject | null {
  for (let i = index - 1; i >= 0 && index - i <= 4; i--) {
    const chunk = chunks[i]!
    if (chunk.kind === 'self' && chunk.form === 'possessive') return { actor: 'self', index: i, topic: 'self' }
    if (
      chunk.kind !== 'word' &&
      !(chunk.kind === 'known' && !chunk.entry.predicate && chunk.entry.small.has('adverb')) &&
      !(chunk.kind === 'known' && (chunk.entry.several || chunk.entry.small.has('realised')))
    )
      return null
  }
  return null
}

/** Appointed Minister in 1990, he …; replaced by X. */
function isPassiveArgument(verb: Verb, args: Arguments, subject: Subject): boolean {
  const { active, passive } = verb.words ?? {}
  if (!active || !passive) return false
  if (active.to === 'object' && passive.to === 'subject')
    return (
      !args.object &&
      !args.agent &&
      args.offices.length > 0 &&
      subject.actor === 'self' &&
      !verb.participle &&
      subject.clear !== true
    )
  return !args.object && args.agent !== null && !verb.participle && subject.clear !== true
}

/** The mentions that a clause makes; null where the person has no part in it. */
function readHandover(
  chunks: readonly Chunk[],
  verb: Verb,
  handover: Handover,
  subject: Subject,
  him: Actor,
  args: Arguments,
  fronted: Fronted | null,
  from: Mention['from'],
  discourse: Discourse,
  mentions: Mention[],
): Mention[] | null {
  const roles: Record<string, Actor | null> = {
    subject: subject.actor,
    // Botha died, and Smuts followed him: not himself
    object: isPronoun(args.object, subject) ? him : args.object,
    agent: args.agent,
    source: args.source,
    target: args.target,
    // took her place: hers, where it is not she who takes it
    owner: subject.actor === 'self' ? null : 'self',
  }
  const to = handover.to ? roles[handover.to] : null
  const loser = (handover.from ? roles[handover.from] : null) ?? (to === 'self' ? args.follows : null)
  const holder = handover.holder ? roles[handover.holder] : null
  // his term ended, but not: his term became
  if (verb.words?.ofTerm !== 'too' && (subject.term === true) !== (verb.words?.ofTerm === true)) return null
  const kind =
    loser === 'self' && to !== 'self'
      ? 'end'
      : to === 'self' && loser !== 'self'
        ? 'start'
        : holder === 'self'
          ? 'hold'
          : null
  if (!kind) return holderBefore(holder, args, discourse, mentions)

  const opening = fronted && isEmpty(args.times) ? Math.min(fronted.index, verb.start) : verb.start
  const startsAt = chunks[opening]!.start
  const endsAt = chunks[Math.max(verb.end, args.used) - 1]!.end
  const other = kind === 'start' ? loser : kind === 'end' ? to : null
  const name = other && other !== 'self' ? other.name : ''
  const build = (office: Mention['office'], times: Times): Mention => {
    const mention = createMention(office, from, startsAt, endsAt)
    if (kind === 'start') {
      mention.start = times.point ?? times.start ?? null
      mention.end = times.end ?? null
      mention.ongoing = times.ongoing === true
      mention.choice = verb.words?.choice === true
      mention.ceremony = verb.words?.ceremony === true
      mention.again = verb.words?.again === true
      if (name) mention.predecessors.push(name)
    } else if (kind === 'end') {
      mention.end = times.point ?? times.start ?? null
      mention.takenOver = handover.to === 'subject' || handover.to === 'agent'
      if (name) mention.successors.push(name)
    } else {
      mention.start = times.start ?? null
      mention.end = times.end ?? null
      mention.ongoing = times.ongoing === true
    }
    return mention
  }
  const before = fronted && (kind !== 'start' || fronted.times.point || fronted.times.start) ? fronted.times : {}
  const times: Times = !isEmpty(args.times) ? args.times : before

  if (args.offices.length > 0) {
    // led the party to a victory: no office without its time
    if (
      verb.words?.head !== undefined &&
      kind === 'hold' &&
      !isSpan(times) &&
      !args.offices.some((office) => office.times.length > 0)
    )
      return null
    if (
      verb.participle &&
      verb.words === null &&
      args.offices.every((office) => office.times.length === 0) &&
      !isSpan(args.times)
    )
      return null
    const read: Mention[] = []
    args.offices.forEach(({ office, times: own }, index) => {
      const last = args.offices.slice(index).find((later) => later.times.length > 0)
      const spans =
        own.length > 0 ? own : !isEmpty(args.times) || !last ? [times] : kind === 'hold' ? last.times : [times]
      for (const span of spans)
        read.push(build(office, own.length > 0 && kind !== 'hold' ? { ...times, ...span } : span))
    })
    return read
  }
  const bare =
    verb.words?.bare === 'alone'
      ? kind !== 'hold' && !args.unknown && !args.goesOn
      : verb.words?.bare === true &&
        (kind === 'hold' ? !args.unknown && !args.goesOn && isSpan(args.times) : !args.unknown || name !== '')
  if (!args.pointsBack && !bare && !isRelative(chunks, verb, subject)) return kind === 'hold' && !verb.words ? null : []
  const back =
    mentions.length > 0
      ? lastTogether(mentions)
      : discourse.focus.filter((mention) => args.pointsBack || kind !== 'start' || mayBegin(mention))
  const targets: Mention[] = args.several || back.length === 1 || !args.pointsBack ? back : back.slice(-1)
  if (isEmpty(times) && !name) return []
  const principal = targets.length === 0 && name !== '' && kind === 'end' && mentions.length === 0
  if (principal && discourse.principal) targets.push(discourse.principal)
  // She was sworn in on 25 September 1981: of an office that begins in that year
  if (targets.length === 0 && bare && !args.pointsBack && kind !== 'hold' && times.point?.precision === 'day')
    return [build(null, times)]
  return targets.map((target) => {
    const mention = build(null, times)
    mention.after = target
    mention.principal = principal
    return mention
  })
}

/** What a bare `took office` in a later sentence can be about: an office that a heading names, or that somebody was chosen for. */
function mayBegin({ from, choice }: Mention): boolean {
  return from === 'heading' || choice
}

/** `him`, who is not the subject. */
function isPronoun(object: Actor | null, subject: Subject): boolean {
  return (object === 'self' && subject.actor === 'self') || (object !== null && object !== 'self' && object.name === '')
}

/** `a position previously held by Nazarbayev`: the holder before. */
function holderBefore(
  holder: Actor | null | undefined,
  args: Arguments,
  discourse: Discourse,
  mentions: Mention[],
): null {
  const last = mentions[mentions.length - 1]
  if (
    holder &&
    holder !== 'self' &&
    holder.name &&
    args.agent === holder &&
    last?.start &&
    last.predecessors.length === 0 &&
    discourse.topic === 'self'
  )
    last.predecessors.push(holder.name)
  return null
}

/** `a post she held`, `the portfolio that he gave up`, `this second portfolio he laid down`. */
function isRelative(chunks: readonly Chunk[], verb: Verb, subject: Subject): boolean {
  let i = Math.min(subject.index, verb.start) - 1
  const isWhich = (chunk: Chunk | undefined): boolean => chunk?.kind === 'known' && chunk.entry.small.has('which')
  if (isWhich(chunks[i])) i--
  // an office in which Italo Balbo followed him
  if (isSmall(chunks[i], 'preposition')) i--
  const before = chunks[i]
  return before?.kind === 'known' && before.entry.anaphor === true
}

function isSpan({ start, end }: Times): boolean {
  return start !== undefined || end !== undefined
}

/** The date before a stretch between commas that ends at `index`. */
function dateBefore(chunks: readonly Chunk[], index: number): number {
  for (let i = index; i > 0 && index - i < 8; i--) {
    if (isMark(chunks[i], ',')) return chunks[i - 1]!.kind === 'date' ? i - 1 : -1
    if (
      isVerb(chunks[i]) ||
      isSmall(chunks[i], 'be', 'have') ||
      chunks[i]!.kind === 'self' ||
      chunks[i]!.kind === 'date'
    )
      return -1
  }
  return -1
}

/** Dates that open the clause: `In January 2007, Tokayev was …`, `Between 1931 and 1934 he was …`. */
function frontedTimes(chunks: readonly Chunk[], before: number, lastEnd: number): Fronted | null {
  let times: Times = {}
  let index = -1
  let i = before - 1
  for (; i >= 0; i--) {
    const chunk = chunks[i]!
    if (chunk.kind === 'date') {
      const own = timesOf(chunks, i)
      if (chunk.date.bracketed || !own) return null
      if (index >= 0 && own.point && times.point && own.point.edtf.length < times.point.edtf.length) continue
      times = { ...times, ...own }
      index = i
      continue
    }
    if (chunk.kind === 'mark' && chunk.lower === ',') continue
    if (chunk.kind === 'known' && !chunk.entry.predicate) {
      const { small } = chunk.entry
      if (
        small.has('adverb') ||
        small.has('article') ||
        (['in', 'on', 'at', 'from', 'between', 'since', 'and', 'during'].includes(chunk.lower) &&
          (chunks[i + 1]?.kind === 'date' || small.has('article')))
      )
        continue
    }
    // On 28 October, at the eleventh ballot, Roncalli was …
    const date = index < 0 && isMark(chunks[i + 1], ',') ? dateBefore(chunks, i) : -1
    if (date < 0) break
    i = date + 1
  }
  if (index < 0) return null
  const boundary = chunks[i]
  const clean =
    isMark(chunks[i + 1], ',') ||
    i < 0 ||
    i < lastEnd - 1 ||
    boundary?.kind === 'mark' ||
    (boundary?.kind === 'known' &&
      (['and', 'but', 'when', 'which'] as const).some((kind) => boundary.entry.small.has(kind)))
  return clean ? { times, index } : null
}
