import { type InfoboxWords, type LanguagePack, packs } from '../language/index.ts'

/** Words around values in a language and in English, made ready for look-ups once. */
export interface ValueWords {
  readonly conjunctions: readonly string[]
  /** UTF-16 units that conjunctions begin with. */
  readonly conjunctionStarts: ReadonlySet<number>
  readonly nowWords: readonly string[]
  readonly marriedWords: ReadonlySet<string>
  readonly endings: ReadonlyMap<string, string>
  readonly numbers: ReadonlyMap<string, number>
  readonly childWords: ReadonlySet<string>
  readonly kinWords: ReadonlySet<string>
  /** Words that stand for no value, or for one elsewhere. */
  readonly emptyWords: ReadonlySet<string>
  readonly longestEmptyWord: number
  readonly bornWords: ReadonlySet<string>
  readonly diedWords: ReadonlySet<string>
  readonly placeLeads: ReadonlySet<string>
  readonly nearWords: ReadonlySet<string>
}

const cache = new WeakMap<LanguagePack, ValueWords>()

export function valueWords(pack: LanguagePack): ValueWords {
  let words = cache.get(pack)
  if (words === undefined) {
    words = compile([...new Set([packs['en']!, pack])].map((one) => one.infobox))
    cache.set(pack, words)
  }
  return words
}

function compile(words: readonly InfoboxWords[]): ValueWords {
  const all = (
    part:
      | 'conjunctions'
      | 'nowWords'
      | 'marriedWords'
      | 'childWords'
      | 'kinWords'
      | 'emptyWords'
      | 'pointers'
      | 'bornWords'
      | 'diedWords'
      | 'placeLeads'
      | 'nearWords',
  ): string[] => words.flatMap((one) => one[part] ?? [])
  const numbers = new Map<string, number>()
  // local words come last: they win
  for (const { numberWords = [] } of words)
    for (const [number, list] of numberWords.entries()) for (const word of list.split('|')) numbers.set(word, number)
  const conjunctions = all('conjunctions').sort((a, b) => b.length - a.length)
  const emptyWords = [...all('emptyWords'), ...all('pointers')]
  return {
    conjunctions,
    conjunctionStarts: new Set(conjunctions.map((word) => word.charCodeAt(0))),
    nowWords: all('nowWords').sort((a, b) => b.length - a.length),
    marriedWords: new Set(all('marriedWords')),
    endings: new Map(words.flatMap((one) => Object.entries(one.endings ?? {}))),
    numbers,
    childWords: new Set(all('childWords')),
    kinWords: new Set(all('kinWords')),
    emptyWords: new Set(emptyWords),
    longestEmptyWord: Math.max(0, ...emptyWords.map((word) => word.length)),
    bornWords: new Set(all('bornWords')),
    diedWords: new Set(all('diedWords')),
    placeLeads: new Set(all('placeLeads')),
    nearWords: new Set(all('nearWords')),
  }
}
