import type { Handover } from '../../../language/index.ts'
import type { Actor, Arguments } from './arguments.ts'
import type { Chunk } from './chunk.ts'
import { isAnaphor, isKnown, isMark, isSmall, isVerb } from './chunk-tests.ts'
import { COMMA, WHERE } from './fixed-words.ts'
import type { Fronted } from './fronted-times.ts'
import { createMention, type Mention } from './mention.ts'
import { mayBeSame, type OfficePhrase } from './office-phrase.ts'
import { entersAfter } from './spans.ts'
import { type Subject, TERM, type Topic } from './subjects.ts'
import { isEmpty, type Times } from './times.ts'
import type { Verb } from './verbs.ts'
import { BE, PREPOSITION, TO, WHICH } from './word-bits.ts'

/** What the sentences before leave behind. */
export interface Discourse {
  /** The first office that the lead names: he was succeeded by … at the end of a life is about it. */
  principal: Mention | null
  /** The last mentions: several where one clause named several offices. */
  focus: Mention[]
  /** Whom `he` or `she` means at the start of the next sentence. */
  topic: Topic
}

/** The mentions that a clause makes; null where the person has no part in it. */
export function readHandover(
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
    owner: args.owner,
  }
  const to = handover.to ? roles[handover.to] : null
  const loser = args.succeeded ?? (handover.from ? roles[handover.from] : null) ?? (to === 'self' ? args.follows : null)
  const holder = handover.holder ? roles[handover.holder] : null
  // his term ended, but not: his term became
  if (verb.words?.ofTerm !== 'too' && ((subject.manner & TERM) !== 0) !== (verb.words?.ofTerm === true)) return null
  const kind =
    loser === 'self' && to !== 'self'
      ? 'end'
      : to === 'self' && loser !== 'self'
        ? 'start'
        : holder === 'self'
          ? 'hold'
          : null
  if (!kind) {
    if (to && to !== 'self' && !verb.infinitive && !verb.participle) successorBehind(to, verb, args, mentions, chunks)
    return holderBefore(holder, args, discourse, mentions)
  }

  // spoke in favour of Buddhists: nobody has left anything
  if (
    kind === 'end' &&
    verb.participle &&
    verb.words?.participles &&
    args.offices.length === 0 &&
    mentions.length === 0 &&
    !args.pointsBack &&
    handover.to === 'object'
  )
    return []

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
      // from 5 to 7 September he was … and was followed by
      mention.end = times.point ?? (times.start && times.end ? times.end : times.start) ?? null
      mention.takenOver = args.succeeded !== null || handover.to === 'subject' || handover.to === 'agent'
      if (name) mention.successors.push(name)
    } else {
      mention.start = times.start ?? null
      mention.end = times.end ?? null
      mention.ongoing = times.ongoing === true
    }
    return mention
  }
  const before = fronted && (kind !== 'start' || fronted.times.point || fronted.times.start) ? fronted.times : {}
  // From 3 April 1952 he was a member … until he died on 6 December 1956
  const opened = kind === 'hold' && before.start !== undefined && !before.end && args.times.end && !args.times.start
  const times: Times = opened ? { ...args.times, start: before.start! } : !isEmpty(args.times) ? args.times : before

  if (args.offices.length > 0) {
    if (verb.words?.eitherWay) return args.offices.map(({ office }) => createMention(office, from, startsAt, endsAt))
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
      if (own.length > 0 && kind === 'hold')
        for (const span of own) read.push(build(office, own.length > 1 ? wholeOf(span) : span))
      else if (own.length > 0) for (const span of own) read.push(build(office, { ...times, ...span }))
      else if (!last) read.push(build(office, times))
      // Minister of Finance, Minister of Justice until 1953 and Prime Minister in 1955
      else if (!isEmpty(args.times)) read.push(build(office, {}))
      else if (kind === 'hold') for (const span of last.times) read.push(build(office, span))
      else read.push(build(office, times))
    })
    return read
  }
  const bare =
    verb.words?.bare === 'alone'
      ? kind !== 'hold' &&
        !args.unknown &&
        !args.goesOn &&
        !isSmall(chunks[args.end], TO) &&
        !(verb.words.choice && mentions.length > 0)
      : verb.words?.bare === true &&
        (kind === 'hold'
          ? args.object === null && !args.unknown && !args.goesOn && isSpan(args.times)
          : !args.unknown || name !== '')
  const relative = isRelative(chunks, verb, subject)
  // the province of Perm, which he governed until 1891
  const elsewhere = kind === 'hold' && !relative && isSmall(chunks[Math.min(subject.index, verb.start) - 1], WHICH)
  if (!args.pointsBack && (!bare || elsewhere) && args.succeeded === null && !relative)
    return kind === 'hold' && !verb.words ? null : []
  // President of Peru and … President of Bolivia, where somebody followed him
  const place = isKnown(chunks[subject.index - 1], WHERE) && mentions.length > 0
  if (place && isOfficeBetween(chunks, mentions[mentions.length - 1]!.endsAt, verb.start)) return []
  const back =
    mentions.length > 0
      ? lastTogether(mentions)
      : discourse.focus.filter((mention) => args.pointsBack || kind !== 'start' || mayBegin(mention, verb, times))
  const targets: Mention[] = args.several || back.length === 1 || !args.pointsBack ? back : back.slice(-1)
  if (isEmpty(times) && !name) return []
  // He held Kooyong until 1966, his successor being …: there
  if (verb.words?.owner !== undefined && mentions.length === 0 && hasVerbBefore(chunks, verb.start)) return []
  if (verb.words?.ofMinister && !targets.every(isMinistry)) return []
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

/**
 * What a bare `took office` in a later sentence can be about: an office that a heading names, or that somebody was chosen for.
 * A choice may be told of alone (`was elected on 2 March`) only below a heading, and `succeeded Humayun` only soon after it.
 */
function mayBegin({ from, choice, start }: Mention, { words }: Verb, { point }: Times): boolean {
  if (from === 'heading') return true
  if (!choice || words?.choice) return false
  return words?.active?.from !== 'object' || (start !== null && (!point || entersAfter(start, point)))
}

function hasVerbBefore(chunks: readonly Chunk[], index: number): boolean {
  for (let i = 0; i < index; i++) if (isVerb(chunks[i]) || isSmall(chunks[i], BE)) return true
  return false
}

/** Whether the office of a mention, or of that which it points back to, has a field. */
function isMinistry(mention: Mention): boolean {
  return officeOf(mention)?.head.fields === true
}

/** Whether an office is named between an offset and a chunk. */
function isOfficeBetween(chunks: readonly Chunk[], from: number, before: number): boolean {
  for (let i = before - 1; i >= 0 && chunks[i]!.start >= from; i--) if (chunks[i]!.kind === 'office') return true
  return false
}

/** `him`, who is not the subject. */
function isPronoun(object: Actor | null, subject: Subject): boolean {
  return (object === 'self' && subject.actor === 'self') || (object !== null && object !== 'self' && object.name === '')
}

/** `She was dismissed on 6 August, and Ghulam Mustafa Jatoi became prime minister`, `He resigned in May, and Wilkama took over`: who comes next. */
function successorBehind(
  { name }: { name: string },
  verb: Verb,
  args: Arguments,
  mentions: readonly Mention[],
  chunks: readonly Chunk[],
): void {
  const last = mentions[mentions.length - 1]
  if (!name.includes(' ') || !last?.end || last.start || last.successors.length > 0) return
  const [named, another] = args.offices
  const left = officeOf(last)
  if (!(named ? left && !another && mayBeSame(named.office, left) : verb.words?.bare && !args.unknown)) return
  last.successors.push(name)
  last.endsAt = chunks[Math.max(verb.end, args.used) - 1]!.end
}

/** That which a mention names, or the one that it points back to. */
function officeOf(mention: Mention): OfficePhrase | null {
  let said: Mention | null = mention
  while (said && said.office === null) said = said.after
  return said?.office ?? null
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
    discourse.topic.isSelf()
  )
    last.predecessors.push(holder.name)
  return null
}

/** `a post she held`, `the portfolio that he gave up`, `Mayor of Odessa, which she remained`: what stands before a clause is what it is about. */
function isRelative(chunks: readonly Chunk[], verb: Verb, subject: Subject): boolean {
  let i = Math.min(subject.index, verb.start) - 1
  const which = isSmall(chunks[i], WHICH)
  if (which) i--
  // an office in which Italo Balbo followed him
  if (isSmall(chunks[i], PREPOSITION)) i--
  if (isAnaphor(chunks[i])) return true
  return which && chunks[isMark(chunks[i], COMMA) ? i - 1 : i]?.kind === 'office'
}

/** One year or month among several times is a time of its own: `ambassador to Switzerland (2004; 2016–2021)`. */
function wholeOf(times: Times): Times {
  const precision = times.point?.precision
  return precision === 'year' || precision === 'month' ? { start: times.point!, end: times.point! } : times
}

function isSpan({ start, end }: Times): boolean {
  return start !== undefined || end !== undefined
}

/** The mentions that one clause made. */
export function lastTogether(mentions: readonly Mention[]): Mention[] {
  const last = mentions[mentions.length - 1]!
  return mentions.filter(
    (mention) =>
      mention.endsAt === last.endsAt &&
      mention.startsAt === last.startsAt &&
      mention.start === last.start &&
      mention.end === last.end,
  )
}
