import type { Root } from '../../../document/index.ts'
import type { Biography, DateValue } from '../../../model/index.ts'
import type { Context } from '../../../values/context.ts'
import { findDates } from '../../../values/dates/index.ts'
import type { Lexicon } from './lexicon.ts'
import { monthsOf } from './read-dates.ts'
import type { Passage } from './read-passages.ts'
import { type Token, tokenise } from './tokens.ts'

/** The person of the page, as sentences speak of him or her. */
export interface Person {
  /** Every word of the name, lower case. */
  words: ReadonlySet<string>
  /** By the pronouns of the page; null where they do not tell. */
  gender: 'she' | 'he' | null
  death: DateValue | null
}

/** How far the pronouns of a page are counted. */
const PRONOUN_SAMPLE = 12_000

/** Whom the page is about; null where it is not about a person. */
export function findPerson(
  root: Root,
  lead: string,
  passages: readonly Passage[],
  biography: Biography | null,
  lexicon: Lexicon,
  context: Context,
): Person | null {
  const opening = tokenise(lead.slice(0, 400))
  if (biography === null && !hasLifeCategory(root, lexicon) && !opensWithLife(opening, lexicon)) return null
  const words = new Set<string>()
  const add = (name: string | null | undefined): void => {
    if (name) for (const token of nameTokens(tokenise(name), lexicon)) words.add(token.lower)
  }
  add(context.title)
  add(biography?.name)
  add(biography?.birthName)
  // only where the lead opens with a name that the title knows
  const leadName = nameTokens(opening, lexicon)
  if (words.size === 0 || leadName.some((token) => words.has(token.lower)))
    for (const token of leadName) words.add(token.lower)
  // (born Angelo Giuseppe Roncalli; …)
  const born = opening.findIndex((token, i) => i < 24 && lexicon.sets.born.has(token.lower))
  if (born >= 0)
    for (const token of nameTokens(opening.slice(born + 1), lexicon))
      if (!monthsOf(context).has(token.lower)) words.add(token.lower)
  if (words.size === 0) return null
  let gender: Person['gender'] | undefined
  return {
    words,
    get gender() {
      gender ??= genderOf(sampleOf(passages), lexicon)
      return gender
    },
    death: biography ? biography.deathDate : deathIn(lead, context),
  }
}

/** The name at the start: up to a mark, a small word or `of`. */
function nameTokens(tokens: readonly Token[], { sets, match }: Lexicon): Token[] {
  const name: Token[] = []
  for (let i = 0; i < tokens.length && i < 10; i++) {
    const token = tokens[i]!
    if (token.kind !== 'word' || token.possessive) break
    if (!token.capital) {
      if (sets.particles.has(token.lower) && token.lower !== 'of' && token.lower !== 'the') continue
      break
    }
    const known = match(tokens, i)?.entry
    if (sets.titles.has(token.lower) || known?.head || known?.pronoun || (known && known.small.size > 0)) continue
    name.push(token)
  }
  return name
}

/** `(22 October 1929 – 20 March 1990)` behind the name. */
function deathIn(lead: string, context: Context): DateValue | null {
  const open = lead.indexOf('(')
  const close = lead.indexOf(')', open)
  if (open < 0 || open > 100 || close < 0 || close > open + 200) return null
  const found = findDates(lead.slice(open + 1, close), context)
  return found.find(({ range }) => range?.start && range.end)?.range?.end ?? null
}

function hasLifeCategory(root: Root, { words }: Lexicon): boolean {
  for (const node of root.children) {
    if (node.type !== 'category') continue
    const name = node.name.toLowerCase()
    for (const ending of words.lifeCategories) if (name === ending || name.endsWith(` ${ending}`)) return true
  }
  return false
}

/** `Lev Yashin (Russian: …; 22 October 1929 – 20 March 1990) was`. */
function opensWithLife(tokens: readonly Token[], { sets }: Lexicon): boolean {
  const open = tokens.findIndex((token) => token.lower === '(')
  if (open < 0 || open > 10) return false
  let years = 0
  for (let i = open + 1; i < tokens.length && tokens[i]!.lower !== ')'; i++) {
    const { lower } = tokens[i]!
    if (sets.born.has(lower)) return true
    if (/^\d{3,4}$/.test(lower)) years++
  }
  return years === 2
}

function sampleOf(passages: readonly Passage[]): string {
  let sample = ''
  for (const { words } of passages) {
    if (sample.length > PRONOUN_SAMPLE) break
    sample += `${words.text.slice(0, PRONOUN_SAMPLE)}\n`
  }
  return sample
}

function genderOf(sample: string, lexicon: Lexicon): 'she' | 'he' | null {
  const counts = { she: 0, he: 0 }
  for (const word of sample.match(/\p{L}+/gu) ?? []) {
    if (word.length > 4) continue
    const gender = lexicon.genders.get(word.toLowerCase())
    if (gender === 'she' || gender === 'he') counts[gender]++
  }
  if (counts.she > 2 * counts.he) return 'she'
  if (counts.he > 2 * counts.she) return 'he'
  return null
}
