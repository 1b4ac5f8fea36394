import type { OfficeHeadWords } from '../../../language/index.ts'
import { THE } from './fixed-words.ts'
import { addRun, type Complement, extend } from './office-complement.ts'
import type { OfficePhrase, OfficeReading } from './office-phrase.ts'
import { capitalise, isWhole, join, type Words } from './office-words.ts'
import { CAPITAL, type Sentence } from './sentence.ts'
import { AS, JOINT, NOMINAL, UNLIKE } from './word-bits.ts'

/**
 * The office that a `DEED` names: what it is done to is its body.
 *
 *     She headed the Ministry of Finance
 *         ^ Head of  ^ …
 */
export function readVerb(words: Words, at: number): OfficeReading | null {
  const { sentence, lexicon } = words
  const word = sentence.entryAt(at).predicate!.head!
  const head = lexicon.heads.get(word)
  const start = at + sentence.lengths[at]!
  if (!head || start >= sentence.count) return null
  const complement: Complement = { end: start, kept: [] }
  if (!addRun(words, complement, start, -1, 'any')) return null
  extend(words, complement, start, head)
  // led the opposition to a law
  if (!complement.kept.some((i) => (sentence.flags[i]! & CAPITAL) !== 0)) return null
  // headed the government as Prime Minister
  if ((sentence.small[complement.end]! & AS) !== 0) return null
  // headed the Ministry of Finance: its minister
  const minister = head.ministries ? ministerOf(sentence, complement, start) : null
  const kept = minister ? complement.kept.filter((i) => !isArticleOrHead(sentence, i, minister)) : complement.kept
  const plain = minister?.words[0] ?? word
  const named = new Set<string>()
  for (const i of kept) if ((sentence.classes[i]! & JOINT) === 0) named.add(sentence.lower(i))
  for (const i of kept)
    if ((sentence.classes[i]! & UNLIKE) !== 0 || head.unlike?.includes(sentence.lower(i))) return null
  const chosen = minister ?? head
  if (!isWhole(chosen, sentence, kept, 0)) return null
  const complementText = minister ? ` ${join(sentence, kept, false)}` : ` of ${join(sentence, kept, false)}`
  const phrase: OfficePhrase = {
    name: capitalise(plain) + complementText,
    head: chosen,
    kind: chosen.group ?? plain,
    rank: '',
    words: named,
    ordinal: undefined,
    acting: false,
    whole: true,
    complement: complementText,
    nominal: false,
  }
  return { phrase, start, end: complement.end }
}

function ministerOf(sentence: Sentence, { kept }: Complement, start: number): OfficeHeadWords | null {
  const first = kept.find((i) => sentence.ids[i] !== THE) ?? start
  const entry = sentence.entryAt(first)
  return entry.head?.fields && (entry.traits & NOMINAL) !== 0 ? entry.head : null
}

function isArticleOrHead(sentence: Sentence, index: number, { nominals }: OfficeHeadWords): boolean {
  if (!nominals) return false
  return (
    nominals.includes(sentence.lower(index)) ||
    (sentence.ids[index] === THE && index + 1 < sentence.count && nominals.includes(sentence.lower(index + 1)))
  )
}
