import type { Root } from '../../../document/index.ts'
import type { Context } from '../../../values/context.ts'
import type { OfficeSources } from '../extract-offices.ts'
import type { Tenure } from '../tenure.ts'
import { FullNames } from './full-names.ts'
import { joinMentions } from './join-mentions.ts'
import { lexiconOf } from './lexicon.ts'
import { PageReader } from './page-reader.ts'
import { findPerson } from './person.ts'
import { readLead, readPassages } from './read-passages.ts'
import { type PronounCount, type Sentences, scanSentences } from './scan-sentences.ts'

/** How far the pronouns of a page are counted. */
const PRONOUN_SAMPLE = 12_000

/** The offices that sentences and headings of the page say its person held. What they do not say plainly is left out. */
export function extractProseTenures(root: Root, sources: Pick<OfficeSources, 'biography'>, context: Context): Tenure[] {
  const lexicon = lexiconOf(context.language)
  if (!lexicon) return []
  const lead = readLead(root)
  const person = findPerson(root, lead?.text ?? '', sources.biography, lexicon, context)
  if (!person) return []

  const passages = readPassages(root, lead, lexicon)
  const pronouns: PronounCount = { she: 0, he: 0 }
  const scanned: Sentences[] = []
  let sampled = 0
  for (const { text } of passages) {
    scanned.push(scanSentences(text, lexicon, sampled > PRONOUN_SAMPLE ? 0 : PRONOUN_SAMPLE, pronouns))
    sampled += Math.min(text.length, PRONOUN_SAMPLE)
  }
  person.countPronouns(pronouns)

  const reader = new PageReader(person, lexicon, context)
  for (let i = 0; i < passages.length; i++) reader.read(passages[i]!, scanned[i]!)
  return joinMentions(reader.placed, new FullNames(passages, lexicon), person, lexicon, root)
}
