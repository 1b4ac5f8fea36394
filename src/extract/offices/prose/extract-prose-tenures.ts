import type { Root } from '../../../document/index.ts'
import type { Context } from '../../../values/context.ts'
import type { OfficeSources } from '../extract-offices.ts'
import type { Tenure } from '../tenure.ts'
import { readChunks } from './chunks.ts'
import { FullNames } from './full-names.ts'
import { joinMentions, type PlacedMention } from './join-mentions.ts'
import { lexiconOf } from './lexicon.ts'
import type { Mention } from './mention.ts'
import { findPerson } from './person.ts'
import { type Discourse, readClauses } from './read-clauses.ts'
import { type DateMemory, readDates } from './read-dates.ts'
import { readHeading } from './read-heading.ts'
import { readPassages } from './read-passages.ts'
import { splitSentences, tokenise } from './tokens.ts'

/** The offices that sentences and headings of the page say its person held. What they do not say plainly is left out. */
export function extractProseTenures(root: Root, sources: Pick<OfficeSources, 'biography'>, context: Context): Tenure[] {
  const lexicon = lexiconOf(context.language)
  if (!lexicon) return []
  const passages = readPassages(root, lexicon)
  const lead = passages.find((passage) => passage.from === 'lead')?.words.text ?? ''
  const person = findPerson(root, lead, passages, sources.biography, lexicon, context)
  if (!person) return []

  const placed: PlacedMention[] = []
  const discourse: Discourse = { focus: [], topic: 'self' }
  let section: Mention[] = []
  const memory: DateMemory = { last: null }
  for (const passage of passages) {
    const { text } = passage.words
    let paragraphEnd = -1
    for (const { start, end } of splitSentences(text, lexicon.sets.abbreviations)) {
      if (start > paragraphEnd) {
        discourse.topic = 'self'
        memory.last = null
        if (section.length > 0) discourse.focus = section
        paragraphEnd = text.indexOf('\n', start)
        if (paragraphEnd < 0) paragraphEnd = text.length
      }
      const sentence = text.slice(start, end)
      const tokens = tokenise(sentence)
      const dates = readDates(sentence, tokens, lexicon, context, memory)
      const chunks = readChunks(tokens, dates, person, lexicon)
      const mentions =
        passage.from === 'heading' ? readHeading(chunks) : readClauses(chunks, passage.from, discourse, person, lexicon)
      if (passage.from === 'heading') {
        section = mentions
        if (mentions.length > 0 || passage.level <= 2) discourse.focus = mentions
      }
      for (const mention of mentions) {
        mention.startsAt += start
        mention.endsAt += start
        placed.push({ mention, passage })
      }
    }
  }
  return joinMentions(placed, new FullNames(passages, lexicon), person, root, lexicon)
}
