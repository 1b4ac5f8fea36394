import type { DateValue } from '../../../model/index.ts'
import type { Context } from '../../../values/context.ts'
import type { Chunk } from './chunk.ts'
import type { Lexicon } from './lexicon.ts'
import type { Words } from './office-words.ts'
import type { DateMemory } from './partial-dates.ts'
import type { Person } from './person.ts'
import { readChunks } from './read-chunks.ts'
import { readDates } from './read-dates.ts'
import { readOffices } from './read-offices.ts'
import type { Sentence } from './sentence.ts'
import { type Topic, topicAfter } from './subjects.ts'
import { PRONOUN } from './word-bits.ts'

const none: readonly Chunk[] = []

/** A sentence of the paragraph that what comes behind it may go on from. */
class Line {
  readonly start: number
  readonly end: number
  /** Its chunks, once they are read. */
  chunks: readonly Chunk[] | null = null
  /** Whom a pronoun of the next sentence means, once that is asked. */
  topic: 'self' | 'other' | null = null
  /** Whether its dates are read, and the last of them; null where there is none. */
  dated = false
  last: DateValue | null = null
  closing = false
  /** The last line up to this one that has a date, once that is asked. */
  source: Line | null = null
  settled = false

  constructor(start: number, end: number) {
    this.start = start
    this.end = end
  }
}

/**
 * The sentences of a paragraph around those that speak of offices: who `he` is and what `that year` is follows from the
 * sentences before. These are read when such a word is met, and only as far back as it takes.
 */
export class Paragraph implements Topic, DateMemory {
  private text = ''
  private lines: Line[] = []
  /** The line that is being read, and that whose dates are. */
  private current = -1
  private dating = -1
  private readonly person: Person
  private readonly lexicon: Lexicon
  private readonly context: Context
  /** Of the line being read, of one that tells its topic, of one that tells its date. */
  private readonly words: Words
  private readonly earlier: Words
  private readonly earliest: Words

  constructor(person: Person, lexicon: Lexicon, context: Context) {
    this.person = person
    this.lexicon = lexicon
    this.context = context
    const [sentence, earlier, earliest] = lexicon.desk
    this.words = { sentence, person, lexicon }
    this.earlier = { sentence: earlier, person, lexicon }
    this.earliest = { sentence: earliest, person, lexicon }
  }

  begin(text: string): void {
    this.text = text
    this.lines = []
    this.current = -1
  }

  add(start: number, end: number): void {
    this.lines.push(new Line(start, end))
  }

  /** The tokens of the last line, which is now being read. */
  tokens(): Sentence {
    this.current = this.lines.length - 1
    const { start, end } = this.lines[this.current]!
    return this.words.sentence.read(this.text, start, end)
  }

  /** The chunks of the line being read; none where it has to name an office and names none. */
  chunks(mustName: boolean): readonly Chunk[] {
    return this.chunksOf(this.current, this.words, mustName)
  }

  /** Whom a pronoun means at the start of the line being read. */
  isSelf(): boolean {
    const { lines } = this
    let i = this.current - 1
    let topic: 'self' | 'other' | 'same' = 'same'
    for (; i >= 0; i--) {
      topic = lines[i]!.topic ?? this.topicOf(i)
      if (topic !== 'same') break
    }
    const found = topic === 'same' ? 'self' : topic
    for (let k = Math.max(i, 0); k < this.current; k++) lines[k]!.topic = found
    return found === 'self'
  }

  private topicOf(index: number): 'self' | 'other' | 'same' {
    const line = this.lines[index]!
    if (line.chunks) return topicAfter(line.chunks)
    const { sentence } = this.earlier
    sentence.read(this.text, line.start, line.end)
    const { gender } = this.person
    // He …: most lines begin so, and need not be read on
    const pronoun = (sentence.traits[0]! & PRONOUN) !== 0 ? sentence.entryAt(0).pronoun! : null
    if (pronoun?.form === 'subject' && pronoun.gender !== 'they')
      return gender === null || pronoun.gender === gender ? 'same' : 'self'
    return topicAfter(this.chunksOf(index, this.earlier, false))
  }

  private chunksOf(index: number, words: Words, mustName: boolean): readonly Chunk[] {
    const dates = this.datesOf(index, words.sentence)
    const offices = readOffices(words)
    if (mustName && offices.length === 0) return none
    const chunks = readChunks(words, dates, offices)
    this.lines[index]!.chunks = chunks
    return chunks
  }

  private datesOf(index: number, sentence: Sentence): ReturnType<typeof readDates> {
    const line = this.lines[index]!
    const before = this.dating
    this.dating = index
    // dates are remembered while they are read: once more from the start
    line.last = null
    const dates = readDates(sentence, this.lexicon, this.context, this)
    line.dated = true
    this.dating = before
    return dates
  }

  /** The last date before the place that is being read. */
  last(): DateValue | null {
    return this.lineOfLast()?.last ?? null
  }

  closing(): boolean {
    return this.lineOfLast()?.closing === true
  }

  remember(date: DateValue, closing: boolean): void {
    const line = this.lines[this.dating]!
    line.last = date
    line.closing = closing
  }

  /** The line whose last date stands before the place that is being read. */
  private lineOfLast(): Line | null {
    const { lines, dating } = this
    const line = lines[dating]!
    if (line.last) return line
    let from = dating
    while (from > 0 && !lines[from - 1]!.settled) from--
    let source = from > 0 ? lines[from - 1]!.source : null
    for (let i = from; i < dating; i++) {
      const before = lines[i]!
      if (!before.dated) this.datesOf(i, this.earliest.sentence.read(this.text, before.start, before.end))
      if (before.last) source = before
      before.source = source
      before.settled = true
    }
    return source
  }
}
