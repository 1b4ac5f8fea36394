import type { Context } from '../../../values/context.ts'
import type { Discourse } from './handovers.ts'
import type { Lexicon } from './lexicon.ts'
import { mayHoldOffice, mayPointBack } from './may-tell.ts'
import type { Mention } from './mention.ts'
import { Paragraph } from './paragraph.ts'
import type { Passage } from './passages.ts'
import type { Person } from './person.ts'
import { readClauses } from './read-clauses.ts'
import { readHeading } from './read-heading.ts'
import { ANAPHORA, CLAIM, HANDOVER, OFFICE, OPENING, POINTER, type Sentences } from './scan-sentences.ts'
import type { PlacedMention } from './terms.ts'

/** More mentions than any life has. */
const MAX_MENTIONS = 1500

/** How many sentences before one that speaks of an office are looked at for who and when it goes on from. */
const LOOK_BACK = 2

/** Reads what the passages of a page say of its person's offices, one after the other. */
export class PageReader {
  readonly placed: PlacedMention[] = []
  private readonly paragraph: Paragraph
  private readonly discourse: Discourse
  /** The office that the heading above names. */
  private section: Mention[] = []
  private readonly person: Person

  constructor(person: Person, lexicon: Lexicon, context: Context) {
    this.person = person
    this.paragraph = new Paragraph(person, lexicon, context)
    this.discourse = { focus: [], topic: this.paragraph, principal: null }
  }

  read(passage: Passage, { starts, ends, signs }: Sentences): void {
    const { discourse, paragraph } = this
    const heading = passage.from === 'heading'
    /** The first sentence that may be looked back at. */
    let back = 0
    let ended = false
    for (let i = 0; i < starts.length; i++) {
      const sign = signs[i]!
      if ((sign & OPENING) !== 0) {
        paragraph.begin(passage.text)
        if (this.section.length > 0) discourse.focus = this.section
        back = i
      }
      ended = (sign & OFFICE) !== 0 || ((sign & HANDOVER) !== 0 && this.mayGoOn())
      if (!ended) continue
      if (this.placed.length > MAX_MENTIONS) return
      for (let k = Math.max(back, i - LOOK_BACK); k < i; k++) paragraph.add(starts[k]!, ends[k]!)
      back = i + 1
      paragraph.add(starts[i]!, ends[i]!)
      if (heading) {
        paragraph.tokens()
        this.endHeading(passage, this.place(passage, readHeading(paragraph.chunks(false))))
      } else if ((sign & (CLAIM | POINTER)) !== 0 || ((sign & ANAPHORA) !== 0 && this.mayGoOn()))
        this.readSentence(passage)
    }
    if (heading && !ended && starts.length > 0) this.endHeading(passage, [])
  }

  /** Whether there is an office that a sentence may go on about. */
  private mayGoOn(): boolean {
    return this.discourse.focus.length > 0 || this.discourse.principal !== null
  }

  private readSentence(passage: Passage): void {
    const { paragraph, discourse } = this
    const tokens = paragraph.tokens()
    const back = mayPointBack(tokens, this.mayGoOn())
    if (!back && !mayHoldOffice(tokens)) return
    const chunks = paragraph.chunks(!back)
    if (chunks.length > 0) this.place(passage, readClauses(chunks, passage.from, discourse, this.person))
  }

  private place(passage: Passage, mentions: Mention[]): Mention[] {
    for (const mention of mentions) this.placed.push({ mention, passage })
    return mentions
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
