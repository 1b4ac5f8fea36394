import type { OfficeHeadWords } from '../../../language/index.ts'
import type { Entry, Lexicon, Match } from './lexicon.ts'
import { isJoint, type OfficePhrase } from './office-phrase.ts'
import type { Token } from './tokens.ts'

/** An office phrase and the tokens it is made of. */
export interface OfficeReading {
  phrase: OfficePhrase
  start: number
  end: number
}

/** What reading offices knows of the sentence beside its tokens. */
export interface SentenceWords {
  lexicon: Lexicon
  tokens: readonly Token[]
  /** What the lexicon knows from each token on. */
  matches: readonly (Match | null)[]
  /** Tokens of dates. */
  dated: (index: number) => boolean
  /** Tokens of the person's own name. */
  own: (index: number) => boolean
}

const MAX_BEFORE = 4
const MAX_COMPLEMENT = 16

/**
 * All office phrases of a sentence.
 *
 *     the second deputy chairman of the ruling Amanat party since 2019
 *         ^ ordinal     ^ head     ^ complement            ^ end
 */
export function readOffices(sentence: SentenceWords): OfficeReading[] {
  const { tokens } = sentence
  const offices: OfficeReading[] = []
  let after = 0
  for (let i = 0; i < tokens.length; i++) {
    const last = offices[offices.length - 1]
    const found = headAt(sentence, i)
    if (found && !found.nominal && leadsToHead(sentence, i + found.length)) continue
    const reading = found
      ? readOffice(sentence, found, i, after, last?.phrase)
      : (readVerb(sentence, i) ?? (last ? readElided(sentence, last, i) : null))
    if (reading) {
      offices.push(reading)
      after = reading.end
      i = reading.end - 1
    }
  }
  return offices
}

/** Deputy Under Secretary: a head before a head is part of the latter's name. */
function leadsToHead(sentence: SentenceWords, from: number): boolean {
  const { tokens, lexicon } = sentence
  if (tokens[from - 1]!.possessive) return false
  for (let i = from; i < tokens.length && i - from < 3; i++) {
    if (headAt(sentence, i)) return true
    if (!lexicon.sets.ranks.has(tokens[i]!.lower) && !lexicon.sets.modifiers.has(tokens[i]!.lower)) return false
  }
  return false
}

interface Head {
  head: OfficeHeadWords
  length: number
  nominal: boolean
  /** `vice` of `vice-president`. */
  prefix: string
}

function headAt({ tokens, matches, lexicon, dated, own }: SentenceWords, index: number): Head | null {
  if (dated(index) || own(index)) return null
  const match = matches[index]
  if (match?.entry.head)
    return { head: match.entry.head, length: match.length, nominal: match.entry.nominal === true, prefix: '' }
  const { lower } = tokens[index]!
  const hyphen = lower.indexOf('-')
  if (hyphen <= 0) return null
  const prefix = lower.slice(0, hyphen)
  if (!lexicon.sets.ranks.has(prefix)) return null
  const rest = lexicon.match([{ ...tokens[index]!, lower: lower.slice(hyphen + 1) }], 0)
  return rest?.entry.head ? { head: rest.entry.head, length: 1, nominal: rest.entry.nominal === true, prefix } : null
}

/**
 * A verb that names the office: what it is done to is its body.
 *
 *     She headed the Ministry of Finance
 *         ^ Head of  ^ …
 */
function readVerb(sentence: SentenceWords, at: number): OfficeReading | null {
  const { tokens, matches, lexicon } = sentence
  const match = matches[at]
  const word = match?.entry.predicate?.head
  if (!match || word === undefined) return null
  const head = lexicon.heads.get(word)
  const start = at + match.length
  if (!head || !tokens[start]) return null
  const complement: Complement = { end: start, kept: [] }
  if (!addRun(sentence, complement, start, [], () => true)) return null
  extend(sentence, complement, start, head)
  // led the opposition to a law
  if (!complement.kept.some((i) => tokens[i]!.capital)) return null
  // headed the government as Prime Minister
  if (matches[complement.end]?.entry.small.has('as')) return null
  const name = `${capitalise(word)} of ${join(tokens, complement.kept, false)}`
  const ministry = head.ministries
    ? lexicon.match(tokens, complement.kept.find((i) => tokens[i]!.lower !== 'the') ?? start)
    : null
  // headed the Ministry of Finance: its minister
  const minister = ministry?.entry.nominal && ministry.entry.head?.fields ? ministry.entry.head : null
  const kept = minister
    ? complement.kept.filter((i) => i >= start && !isArticleOrHead(tokens, i, minister))
    : complement.kept
  const plain = minister?.words[0] ?? word
  const words = new Set(kept.map((i) => tokens[i]!.lower).filter((lower) => !isJoint(lower)))
  for (const lower of words) if (lexicon.sets.unlike.has(lower) || head.unlike?.includes(lower)) return null
  const phrase: OfficePhrase = {
    name: minister ? `${capitalise(plain)} ${join(tokens, kept, false)}` : name,
    head: minister ?? head,
    kind: (minister ?? head).group ?? plain,
    rank: '',
    words,
    whole: isWhole(minister ?? head, tokens, kept, kept, lexicon),
    complement: minister ? ` ${join(tokens, kept, false)}` : name.slice(word.length),
    nominal: false,
  }
  return phrase.whole ? { phrase, start, end: complement.end } : null
}

function isArticleOrHead(tokens: readonly Token[], index: number, head: OfficeHeadWords): boolean {
  const { lower } = tokens[index]!
  return (
    head.nominals?.includes(lower) === true ||
    (lower === 'the' && head.nominals?.includes(tokens[index + 1]?.lower ?? '') === true)
  )
}

/**
 * The same office of another body, without its head.
 *
 *     Ambassador to Poland from 1980 to 1984 and to Spain from 1984 · Minister of Health (1980–1982), Education (1982–1984)
 *                                            ^                                                        ^
 */
function readElided(
  sentence: SentenceWords,
  { phrase, end: lastEnd }: OfficeReading,
  at: number,
): OfficeReading | null {
  const { tokens, matches, dated, lexicon } = sentence
  if (!phrase.complement || phrase.nominal || dated(at)) return null
  const [link = ''] = phrase.complement.trim().split(' ', 1)
  const linked = tokens[at]!.lower === link
  if (!linked && !tokens[at]!.capital && !isBody(tokens[at]!, lexicon)) return null
  let datedBefore = false
  for (let i = at - 1; i >= lastEnd; i--) {
    if (dated(i)) datedBefore = true
    else if (!isBetween(tokens[i]!, matches[i]?.entry)) return null
  }
  const joint = tokens[at - 1]
  if (!datedBefore || !joint || (joint.lower !== ',' && joint.lower !== 'and' && joint.lower !== 'then')) return null
  const complement: Complement = { end: at, kept: [] }
  if (!addRun(sentence, complement, linked ? at + 1 : at, [], () => true)) return null
  // State Secretary (2002–2003): an office of its own
  if (complement.kept.some((i) => headAt(sentence, i) !== null)) return null
  // the years of its own must follow
  const { end } = complement
  const lead = tokens[end]?.lower ?? ''
  const opened = dated(end + 1) && (lead === '(' || matches[end]?.entry.small.has('preposition') === true)
  if (!opened || complement.kept.some((i) => sentence.own(i))) return null
  const named = ` ${link} ${join(tokens, complement.kept, false)}`
  const words = new Set(phrase.words)
  for (const word of phrase.complement.toLowerCase().split(' ')) words.delete(word)
  for (const i of complement.kept) if (!isJoint(tokens[i]!.lower)) words.add(tokens[i]!.lower)
  const { ordinal: _, ...rest } = phrase
  return {
    phrase: {
      ...rest,
      name: phrase.name.slice(0, phrase.name.length - phrase.complement.length) + named,
      complement: named,
      words,
    },
    start: at,
    end,
  }
}

/** What may stand between the years of one office and the body of the next. */
function isBetween({ lower, kind }: Token, entry: Entry | undefined): boolean {
  if (kind === 'mark')
    return lower === ',' || lower === '(' || lower === ')' || lower === ';' || lower === '–' || lower === '-'
  return (
    entry !== undefined &&
    (entry.small.has('and') ||
      entry.small.has('preposition') ||
      entry.small.has('adverb') ||
      entry.small.has('between') ||
      entry.small.has('but'))
  )
}

function readOffice(
  sentence: SentenceWords,
  found: Head,
  at: number,
  after: number,
  last: OfficePhrase | undefined,
): OfficeReading | null {
  const { tokens, lexicon } = sentence
  const { sets } = lexicon
  // to command the fleet
  if (found.nominal && tokens[at - 1]?.lower === 'to') return null
  const start = startOf(sentence, at, after)
  const headEnd = at + found.length
  const complement = tokens[headEnd - 1]!.possessive
    ? { end: headEnd, kept: [] }
    : readComplement(sentence, headEnd, found.head)
  const following = tokens[complement.end]
  if (following && sets.unlike.has(following.lower)) return null

  const rank: string[] = found.prefix === '' ? [] : [found.prefix]
  const before: number[] = []
  const words = new Set<string>()
  let ordinal: number | undefined
  let acting = false
  for (let i = start; i < at; i++) {
    const { lower } = tokens[i]!
    if (sets.unlike.has(lower)) return null
    const number = ordinalOf(lower, lexicon)
    if (number !== null && !startsRank(sentence, i + 1, at)) ordinal = number
    else if (sets.acting.has(lower)) acting = true
    else if (sets.ranks.has(lower)) {
      rank.push(lower)
      before.push(i)
    } else if (isDescription(sentence, i, start)) {
      // the first female leader is not the first leader
      ordinal = undefined
    } else if (!sets.fillers.has(lower) && lower !== 'and') {
      words.add(lower)
      before.push(i)
    }
  }
  for (const i of complement.kept) {
    const { lower } = tokens[i]!
    if (sets.unlike.has(lower) || found.head.unlike?.includes(lower)) return null
    if (!isJoint(lower) && tokens[i]!.kind !== 'mark') words.add(lower)
  }

  const [plainHead] = found.head.words
  const headName = found.nominal
    ? (plainHead ?? '')
    : tokens
        .slice(at, headEnd)
        .map((token) => token.text)
        .join(' ')
  const lowerComplement = complement.kept.every((i) => !tokens[i]!.capital)
  const head = headName
    .split(' ')
    .map((word) => (isJoint(word) ? word : capitalise(word)))
    .join(' ')
  let named =
    complement.kept.length > 0 ? spaceFor(tokens, headEnd) + join(tokens, complement.kept, lowerComplement) : ''
  let whole = isWhole(found.head, tokens, [...before, ...complement.kept], complement.kept, lexicon)
  // General Secretary of the Labour Party and its chairwoman: of the same party
  if (!named && last?.complement && tokens[start - 1]?.lower === 'its') {
    named = last.complement
    whole = true
    for (const word of last.complement.toLowerCase().match(/[\p{L}\p{N}'-]+/gu) ?? [])
      if (!isJoint(word)) words.add(word)
  }
  const phrase: OfficePhrase = {
    name: [...before.map((i) => capitalise(tokens[i]!.text)), head].join(' ') + named,
    head: found.head,
    kind: found.head.group ?? headName.toLowerCase(),
    rank: rank.join(' '),
    words,
    whole,
    complement: named,
    nominal: found.nominal,
  }
  if (ordinal !== undefined) phrase.ordinal = ordinal
  if (acting) phrase.acting = true
  return { phrase, start, end: complement.end }
}

function isWhole(
  head: OfficeHeadWords,
  tokens: readonly Token[],
  kept: readonly number[],
  behind: readonly number[],
  { sets }: Lexicon,
): boolean {
  if (head.among && !kept.some((i) => head.among?.includes(tokens[i]!.lower))) return false
  switch (head.needs) {
    case 'nothing':
      return true
    case 'institution':
      return kept.some((i) => sets.institutions.has(tokens[i]!.lower) || isAcronym(tokens[i]!.text))
    case 'parliament':
      return behind.some((i) => sets.parliaments.has(tokens[i]!.lower))
    default:
      return (
        behind.some(
          (i) => !isJoint(tokens[i]!.lower) && tokens[i]!.kind !== 'mark' && !sets.generic.has(tokens[i]!.lower),
        ) ||
        // foreign minister, but not French minister
        kept.some(
          (i) =>
            (sets.modifiers.has(tokens[i]!.lower) || sets.bodies.has(tokens[i]!.lower)) &&
            !sets.generic.has(tokens[i]!.lower),
        )
      )
  }
}

function isAcronym(text: string): boolean {
  return text.length >= 2 && text === text.toUpperCase() && text !== text.toLowerCase() && !text.includes('.')
}

/** Where the words before a head begin that belong to it. */
function startOf({ tokens, matches, lexicon, dated, own }: SentenceWords, head: number, after: number): number {
  const { sets } = lexicon
  let start = head
  while (start > after && head - start < MAX_BEFORE) {
    const token = tokens[start - 1]!
    if (token.kind === 'mark' || token.possessive || dated(start - 1) || own(start - 1)) break
    // the 44th and current President
    const joins =
      token.lower === 'and' &&
      start - 1 > after &&
      sets.fillers.has(tokens[start]!.lower) &&
      ordinalOf(tokens[start - 2]!.lower, lexicon) !== null
    // the second democratic president
    const described =
      !token.capital &&
      !matches[start - 1] &&
      start - 1 > after &&
      ordinalOf(tokens[start - 2]!.lower, lexicon) !== null
    if (described) {
      start -= 2
      continue
    }
    const known =
      joins ||
      sets.ranks.has(token.lower) ||
      sets.modifiers.has(token.lower) ||
      sets.acting.has(token.lower) ||
      sets.fillers.has(token.lower) ||
      sets.unlike.has(token.lower) ||
      ordinalOf(token.lower, lexicon) !== null
    if (!known) {
      if (!token.capital || sets.titles.has(token.lower)) break
      const entry = matches[start - 1]?.entry
      if (entry && (entry.small.size > 0 || entry.pronoun || entry.predicate)) break
    }
    start--
  }
  return start
}

/** `first` before `deputy`, `secretary`, `lord` is part of the title. */
function startsRank({ tokens, lexicon }: SentenceWords, index: number, head: number): boolean {
  return index < head && lexicon.sets.ranks.has(tokens[index]!.lower)
}

function ordinalOf(lower: string, lexicon: Lexicon): number | null {
  const named = lexicon.ordinals.get(lower)
  if (named !== undefined) return named
  const c = lower.charCodeAt(0)
  if (c < 48 || c > 57 || lower.length > 6) return null
  for (const ending of lexicon.words.ordinalEndings)
    if (lower.endsWith(ending) && /^\d+$/.test(lower.slice(0, -ending.length))) return Number.parseInt(lower, 10)
  return null
}

/** `democratic` in `the second democratic president`. */
function isDescription({ tokens, lexicon }: SentenceWords, index: number, start: number): boolean {
  const { lower, capital } = tokens[index]!
  return (
    index > start &&
    !capital &&
    !lexicon.sets.modifiers.has(lower) &&
    !lexicon.sets.fillers.has(lower) &&
    lower !== 'and' &&
    ordinalOf(tokens[index - 1]!.lower, lexicon) !== null
  )
}

interface Complement {
  end: number
  kept: number[]
}

/** The country, body or field behind a head: `of the United Nations Office at Geneva`. */
function readComplement(sentence: SentenceWords, from: number, head: OfficeHeadWords): Complement {
  const complement: Complement = { end: from, kept: [] }
  extend(sentence, complement, from, head)
  return complement
}

/** Goes on with a complement as far as it reaches. */
function extend(sentence: SentenceWords, complement: Complement, from: number, head: OfficeHeadWords): void {
  const { tokens, lexicon, dated } = sentence
  while (complement.end < tokens.length && complement.end - from < MAX_COMPLEMENT) {
    const { end } = complement
    const { lower } = tokens[end]!
    // chairman of the executive board (Vorstandsvorsitzender) of Volkswagen
    const close = lower === '(' ? tokens.findIndex((token, i) => i > end && i < end + 9 && token.lower === ')') : -1
    if (close > 0 && tokens[close + 1]?.lower === 'of' && complement.kept.length > 0 && !dated(end + 1)) {
      complement.end = close + 1
      continue
    }
    const last = complement.kept.length > 0 ? tokens[end - 1]! : null
    if (last?.possessive) {
      if (!addRun(sentence, complement, end, [], () => true)) break
    } else if (
      lower === 'of' ||
      head.links?.includes(lower) ||
      ((lower === 'at' || lower === 'for') && last?.capital && lexicon.sets.institutions.has(last.lower))
    ) {
      if (!addRun(sentence, complement, end + 1, [end], () => true)) break
    } else if (last && (lower === 'and' || lower === '&') && (head.fields || head.realm || last.capital)) {
      const listed = head.fields === true || head.realm === true
      if (
        !addRun(
          sentence,
          complement,
          end + 1,
          [end],
          (first, next) =>
            endsRun(sentence, next) &&
            (listed || isBody(tokens[first]!, lexicon) || lexicon.sets.institutions.has(tokens[next - 1]!.lower)),
        )
      )
        break
    } else if (last && lower === ',' && head.fields) {
      if (
        !addRun(
          sentence,
          complement,
          end + 1,
          [end],
          (first, next) => isBody(tokens[first]!, lexicon) && goesOn(tokens[next]),
        )
      )
        break
    } else break
  }
}

function goesOn(token: Token | undefined): boolean {
  return token !== undefined && (token.lower === ',' || token.lower === 'and' || token.lower === '&')
}

function isBody(token: Token, { sets }: Lexicon): boolean {
  return sets.bodies.has(token.lower)
}

/** Nothing behind the run claims it as its subject: `Minister of Finance and Hertzog resigned`. */
function endsRun({ tokens, matches, dated, own }: SentenceWords, index: number): boolean {
  const token = tokens[index]
  if (token?.kind !== 'word' || dated(index) || own(index)) return true
  const entry = matches[index]?.entry
  return (
    entry !== undefined &&
    entry.small.size > 0 &&
    !entry.small.has('be') &&
    !entry.small.has('have') &&
    !entry.predicate
  )
}

/** Adds an article and a run of names and body words to the complement, if it is one. */
function addRun(
  sentence: SentenceWords,
  complement: Complement,
  from: number,
  joints: number[],
  accept: (first: number, next: number) => boolean,
): boolean {
  const { tokens, matches, lexicon, dated, own } = sentence
  const { sets } = lexicon
  const kept = [...joints]
  let i = from
  // of the eighth session of the General Assembly
  const session = tokens[i]?.lower === 'the' ? i + 2 : i + 1
  if (
    tokens[session + 1]?.lower === 'of' &&
    sets.sessions.has(tokens[session]!.lower) &&
    ordinalOf(tokens[session - 1]!.lower, lexicon) !== null
  )
    i = session + 2
  if (tokens[i]?.lower === 'the') kept.push(i++)
  // not: New York
  for (
    let fillers = 0;
    fillers < 3 && tokens[i] && !tokens[i]!.capital && sets.fillers.has(tokens[i]!.lower);
    fillers++
  )
    i++
  const first = i
  for (; i < tokens.length && i - first < 8; i++) {
    const token = tokens[i]!
    if (token.lower === '&' && i > first && tokens[i + 1]?.capital) {
      kept.push(i)
      continue
    }
    if (token.kind === 'mark' || dated(i)) break
    // the Tata Group, but not: of Finance Tata
    if (
      own(i) &&
      !(i === first && tokens[i + 1] && (tokens[i + 1]!.capital || isBody(tokens[i + 1]!, lexicon)) && !dated(i + 1))
    )
      break
    const body = sets.bodies.has(token.lower)
    const ordinal = i === first && ordinalOf(token.lower, lexicon) !== null
    if (!token.capital && !body && !ordinal) break
    if (!token.capital || body === false) {
      const entry = matches[i]?.entry
      if (entry && !body && (entry.pronoun || entry.predicate || (entry.small.size > 0 && !token.capital))) break
    }
    if (token.lower === 'the') break
    kept.push(i)
    if (token.possessive) {
      i++
      break
    }
  }
  const bare = i === first + 1 && !tokens[first]!.capital && ordinalOf(tokens[first]!.lower, lexicon) !== null
  if (i === first || bare || !accept(first, i)) return false
  for (const chunk of kept) complement.kept.push(chunk)
  complement.end = i
  return true
}

function spaceFor(tokens: readonly Token[], index: number): string {
  return tokens[index]!.kind === 'mark' ? '' : ' '
}

/** Tokens as they stood, with one space where there was one. */
function join(tokens: readonly Token[], kept: readonly number[], capitals: boolean): string {
  let text = ''
  let before = -1
  for (const i of kept) {
    const token = tokens[i]!
    const { written } = token
    if (text !== '' && (i !== before + 1 || token.start > tokens[before]!.end)) text += ' '
    text += capitals && !isJoint(token.lower) ? capitalise(written) : written
    before = i
  }
  return text
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
