import { type DateWords, type LanguagePack, packs } from '../../language/index.ts'
import { withoutAccents } from './fold-word.ts'
import { Trie } from './trie.ts'
import { emptyWord, settleWord, type Word, wordsOf } from './words.ts'

/** The words of one language, compiled once. */
export interface Lexicon {
  readonly pack: LanguagePack
  /** All phrases, their words joined: it gives the number of a word. */
  readonly trie: Trie
  /** By that number; the first is none. */
  readonly words: readonly Word[]
  /** Finds a word for centuries, the only dates that are written without a digit: `Siglo XV`. */
  readonly century: RegExp
}

const compiled = new WeakMap<LanguagePack, Lexicon>()

export function lexiconOf(pack: LanguagePack): Lexicon {
  let lexicon = compiled.get(pack)
  if (!lexicon) {
    lexicon = compile(pack)
    compiled.set(pack, lexicon)
  }
  return lexicon
}

function compile(pack: LanguagePack): Lexicon {
  // English words that stand on pages of every language: tables and templates are copied, months untranslated.
  const words = pack.code === 'en' ? new Map<string, Word>() : wordsOf(common(packs.en!.dates))
  const own = wordsOf(pack.dates)
  for (const [key, word] of own) words.set(key, word)
  for (const [key, word] of own) {
    // `aout`, `marco`: lossy copies of a page have no accents
    if (word.month === 0 || key.length < 4) continue
    const bare = withoutAccents(key)
    if (!words.has(bare)) words.set(bare, word)
  }
  const list = [...words.values()]
  for (const word of list) settleWord(word)
  return {
    pack,
    trie: new Trie([...words.keys()]),
    words: [emptyWord(), ...list],
    century: centuryIn(pack.dates.century ?? []),
  }
}

/** An alternation of the words; one letter says nothing but behind a Roman numeral: `XIX w.` */
function centuryIn(phrases: readonly string[]): RegExp {
  const words = phrases.map((phrase) => {
    const word = phrase.replace(/[^\p{L}\p{M}\p{N} ]/gu, '.')
    return word.length > 1 ? word : `[ivxіх][. ]{0,2}${word}(?!\\p{L})`
  })
  return words.length > 0 ? new RegExp(words.join('|'), 'iu') : /(?!)/
}

function common(english: DateWords): DateWords {
  const {
    cldr,
    months,
    islamicMonths,
    persianMonths,
    weekdays,
    before,
    after,
    islamic,
    persian,
    julian,
    gregorian,
    eras,
    age,
  } = english
  return {
    cldr,
    about: ['c', 'ca', 'circa'],
    present: ['present', 'incumbent'],
    ...(months && { months }),
    ...(islamicMonths && { islamicMonths }),
    ...(persianMonths && { persianMonths }),
    ...(weekdays && { weekdays }),
    ...(before && { before }),
    ...(after && { after }),
    ...(islamic && { islamic }),
    ...(persian && { persian }),
    ...(julian && { julian }),
    ...(gregorian && { gregorian }),
    ...(eras && { eras }),
    ...(age && { age }),
  }
}
