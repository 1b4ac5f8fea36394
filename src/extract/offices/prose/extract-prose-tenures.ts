import type { Root } from '../../../document/index.ts'
import type { Context } from '../../../values/context.ts'
import type { OfficeSources } from '../extract-offices.ts'
import type { Tenure } from '../tenure.ts'
import { type Chunk, readChunks } from './chunks.ts'
import { FullNames } from './full-names.ts'
import { joinMentions } from './join-mentions.ts'
import { type Lexicon, lexiconOf } from './lexicon.ts'
import type { Mention } from './mention.ts'
import { findPerson, type Person } from './person.ts'
import { type Discourse, readClauses } from './read-clauses.ts'
import { type DateMemory, readDates } from './read-dates.ts'
import { readHeading } from './read-heading.ts'
import { type Passage, readPassages } from './read-passages.ts'
import { findMainSubject } from './subjects.ts'
import type { PlacedMention } from './terms.ts'
import { type Stretch, splitSentences, tokenise } from './tokens.ts'

/** The offices that sentences and headings of the page say its person held. What they do not say plainly is left out. */
export function extractProseTenures(root: Root, sources: Pick<OfficeSources, 'biography'>, context: Context): Tenure[] {
  const lexicon = lexiconOf(context.language)
  if (!lexicon) return []
  const passages = readPassages(root, lexicon)
  const lead = passages.find((passage) => passage.from === 'lead')?.words.text ?? ''
  const person = findPerson(root, lead, passages, sources.biography, lexicon, context)
  if (!person) return []

  const reader = new PageReader(person, lexicon, context)
  for (const passage of passages) reader.read(passage)
  return joinMentions(reader.placed, new FullNames(passages, lexicon), person, root)
}

/** More mentions than any life has. */
const MAX_MENTIONS = 1500

/** How many sentences before one that speaks of an office are looked at for who and when it goes on from. */
const LOOK_BACK = 2

class PageReader {
  readonly placed: PlacedMention[] = []
  private readonly discourse: Discourse = { focus: [], topic: 'self', principal: null }
  private readonly memory: DateMemory = { last: null }
  /** The office that the heading above names. */
  private section: Mention[] = []
  private readonly person: Person
  private readonly lexicon: Lexicon
  private readonly context: Context

  constructor(person: Person, lexicon: Lexicon, context: Context) {
    this.person = person
    this.lexicon = lexicon
    this.context = context
  }

  read(passage: Passage): void {
    const { text } = passage.words
    let paragraphEnd = -1
    let passed: Stretch[] = []
    for (const stretch of splitSentences(text, this.lexicon.sets.abbreviations)) {
      if (stretch.start > paragraphEnd) {
        this.beginParagraph()
        passed = []
        paragraphEnd = text.indexOf('\n', stretch.start)
        if (paragraphEnd < 0) paragraphEnd = text.length
      }
      const signs = this.lexicon.gate.look(text, stretch.start, stretch.end)
      if (this.placed.length > MAX_MENTIONS) return
      if (!signs.office && !(signs.handover && (this.discourse.focus.length > 0 || this.discourse.principal))) {
        passed.push(stretch)
        continue
      }
      for (const before of passed.slice(-LOOK_BACK))
        this.discourse.topic = findMainSubject(this.chunksOf(text, before), this.discourse.topic).topic
      passed = []
      this.readSentence(passage, stretch)
    }
    if (passage.from === 'heading' && passed.length > 0) this.endHeading(passage, [])
  }

  private beginParagraph(): void {
    this.discourse.topic = 'self'
    this.memory.last = null
    if (this.section.length > 0) this.discourse.focus = this.section
  }

  private chunksOf(text: string, { start, end }: Stretch): Chunk[] {
    const sentence = text.slice(start, end)
    const tokens = tokenise(sentence)
    return readChunks(
      tokens,
      readDates(sentence, tokens, this.lexicon, this.context, this.memory),
      this.person,
      this.lexicon,
    )
  }

  private readSentence(passage: Passage, stretch: Stretch): void {
    const chunks = this.chunksOf(passage.words.text, stretch)
    const mentions =
      passage.from === 'heading'
        ? readHeading(chunks)
        : readClauses(chunks, passage.from, this.discourse, this.person, this.lexicon)
    if (passage.from === 'heading') this.endHeading(passage, mentions)
    for (const mention of mentions) {
      mention.startsAt += stretch.start
      mention.endsAt += stretch.start
      this.placed.push({ mention, passage })
    }
  }

  /** A heading opens a section on its office; one of the second level ends what was spoken of before. */
  private endHeading({ level }: Passage, mentions: Mention[]): void {
    // Judge, Member: one of several that such a section may tell of
    this.section = mentions.filter(
      ({ office }) => office?.whole || (office?.head.needs !== 'institution' && office?.head.needs !== 'parliament'),
    )
    if (mentions.length > 0 || level <= 2) this.discourse.focus = this.section
  }
}
