import type { Root } from '../../../document/index.ts'
import type { Biography } from '../../../model/index.ts'
import type { Context } from '../../../values/context.ts'
import type { Tenure } from '../tenure.ts'
import { FullNames } from './full-names.ts'
import { joinMentions } from './join-mentions.ts'
import { type Lexicon, lexiconOf } from './lexicon.ts'
import { PageReader } from './page-reader.ts'
import { type Passage, Passages, type Written } from './passages.ts'
import { findPerson, type Person } from './person.ts'
import { type PronounCount, type Sentences, scanSentences } from './scan-sentences.ts'

/** How far the pronouns of a page are counted. */
const PRONOUN_SAMPLE = 12_000

/** What is known of the page; `written`: its sections, whose words need not be written again, or null. */
export interface ProseSources {
  biography: Biography | null
  written: Written | null
}

/** The offices that sentences and headings of the page say its person held. What they do not say plainly is left out. */
export function extractProseTenures(root: Root, sources: ProseSources, context: Context): Tenure[] {
  const lexicon = lexiconOf(context.language)
  if (!lexicon) return []
  const { biography, written } = sources
  const page = new Passages(root, written)
  const person = findPerson(root, page.lead?.text ?? '', biography, lexicon, context)
  const tenures = person ? readTenures(page.read(lexicon), person, lexicon, root, context) : []
  for (const sentence of lexicon.desk) sentence.clear()
  return tenures
}

function readTenures(
  passages: readonly Passage[],
  person: Person,
  lexicon: Lexicon,
  root: Root,
  context: Context,
): Tenure[] {
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
