import { type DateWords, type LanguagePack, packs } from '../../language/index.ts'
import { foldPhrase, withoutAccents } from './fold-word.ts'

/** What a word or phrase can be in a date. One word has many: Spanish `a` is `to`, Russian `до` `earlier` and `until`. */
export type Role =
  | 'weekday'
  | 'numberEnding'
  | 'yearWord'
  | 'monthWord'
  | 'dayWord'
  | 'link'
  | 'before'
  | 'after'
  | 'islamic'
  | 'persian'
  | 'ethiopian'
  | 'julian'
  | 'gregorian'
  | 'about'
  | 'unsure'
  | 'earlier'
  | 'later'
  | 'between'
  | 'and'
  | 'or'
  | 'since'
  | 'from'
  | 'until'
  | 'to'
  | 'present'
  | 'sinceAfter'
  | 'untilAfter'
  | 'unknown'
  | 'century'
  | 'decade'
  | 'hundreds'
  | 'within'
  | 'age'
  | 'yearLead'
  | 'follow'
  | 'notYear'
  | 'lead'

/** Everything a phrase can be. Numbers are 0 where it is no such thing. */
export interface Word {
  month: number
  islamicMonth: number
  persianMonth: number
  ethiopicMonth: number
  /** 1 spring to 4 winter. */
  season: number
  /** `first` is 1. */
  ordinal: number
  /** Of a counted era; 0 where it is none (no era begins in 1 BC). */
  offset: number
  roles: Set<Role>
  /** Whether a month, season, era, century … can begin with it; whether a date can, its qualifiers included. */
  beginsShape: boolean
  beginsDate: boolean
}

const shapeRoles: readonly Role[] = [
  'dayWord',
  'monthWord',
  'yearWord',
  'before',
  'after',
  'islamic',
  'persian',
  'ethiopian',
  'century',
  'decade',
]
const leadRoles: readonly Role[] = ['weekday', 'about', 'unsure', 'earlier', 'later', 'between', 'within']

/** What joined words are, and whether a longer phrase begins with them. */
export interface Phrase {
  word: Word | undefined
  goesOn: boolean
}

/** The words of one language, compiled once. */
export interface Lexicon {
  readonly pack: LanguagePack
  readonly words: Map<string, Word>
  /** Every phrase and every beginning of one: most words of a text are neither, and are looked up once. */
  readonly phrases: Map<string, Phrase>
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
  const words = new Map<string, Word>()
  // English words that stand on pages of every language: tables and templates are copied, months untranslated.
  if (pack.code !== 'en') addWords(words, common(packs.en!.dates))
  const own = new Map<string, Word>()
  addWords(own, pack.dates)
  for (const [key, word] of own) words.set(key, word)
  for (const [key, word] of own) {
    // `aout`, `marco`: lossy copies of a page have no accents
    if (word.month === 0 || key.length < 4) continue
    const bare = withoutAccents(key)
    if (!words.has(bare)) words.set(bare, word)
  }
  for (const word of words.values()) {
    const { month, islamicMonth, persianMonth, ethiopicMonth, season, ordinal, offset, roles } = word
    const named = month + islamicMonth + persianMonth + ethiopicMonth + season + ordinal > 0 || offset !== 0
    word.beginsShape = named || shapeRoles.some((role) => roles.has(role))
    word.beginsDate = word.beginsShape || leadRoles.some((role) => roles.has(role))
  }
  const phrases = new Map<string, Phrase>()
  for (const [key, word] of words) phrases.set(key, { word, goesOn: false })
  for (const key of words.keys())
    for (let i = 1; i < key.length; i++) {
      const beginning = key.slice(0, i)
      const phrase = phrases.get(beginning)
      if (phrase) phrase.goesOn = true
      else phrases.set(beginning, { word: undefined, goesOn: true })
    }
  return { pack, words, phrases, century: centuryIn(pack.dates.century ?? []) }
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

function addWords(words: Map<string, Word>, dates: DateWords): void {
  const at = (phrase: string): Word => {
    const key = foldPhrase(phrase)
    let word = words.get(key)
    if (!word) {
      word = {
        month: 0,
        islamicMonth: 0,
        persianMonth: 0,
        ethiopicMonth: 0,
        season: 0,
        ordinal: 0,
        offset: 0,
        roles: new Set(),
        beginsShape: false,
        beginsDate: false,
      }
      words.set(key, word)
    }
    return word
  }
  const number = (
    field: 'month' | 'islamicMonth' | 'persianMonth' | 'ethiopicMonth',
    value: number,
    forms: readonly string[],
  ): void => {
    for (const form of forms) {
      at(form)[field] ||= value
      if (field !== 'month' || form.length < 3) continue
      for (const ending of dates.monthEndings ?? []) at(form + ending).month ||= value
      for (const prefix of dates.monthPrefixes ?? []) at(prefix + form).month ||= value
    }
  }
  const named = (
    field: 'month' | 'islamicMonth' | 'persianMonth' | 'ethiopicMonth',
    lists: readonly (readonly string[])[] = [],
    more: Readonly<Record<string, readonly string[]>> = {},
  ): void => {
    lists.forEach((forms, index) => {
      number(field, index + 1, forms)
    })
    for (const [value, forms] of Object.entries(more)) number(field, Number(value), forms)
  }
  const role = (name: Role, phrases: readonly string[] = []): void => {
    for (const phrase of phrases) at(phrase).roles.add(name)
  }
  const { cldr } = dates
  named('month', cldr.months, dates.months)
  named('islamicMonth', cldr.islamicMonths, dates.islamicMonths)
  named('persianMonth', cldr.persianMonths, dates.persianMonths)
  named('ethiopicMonth', cldr.ethiopicMonths, dates.ethiopicMonths)
  dates.seasons?.forEach((forms, index) => {
    for (const form of forms) at(form).season = index + 1
  })
  dates.ordinals?.forEach((forms, index) => {
    for (const form of forms) at(form).ordinal = index + 1
  })
  for (const era of dates.eras ?? []) for (const name of era.names) at(name).offset = era.offset
  role('weekday', cldr.weekdays)
  role('weekday', dates.weekdays)
  role('before', cldr.before)
  role('before', dates.before)
  role('after', cldr.after)
  role('after', dates.after)
  role('numberEnding', dates.numberEndings)
  role('yearWord', dates.yearWords)
  role('monthWord', dates.monthWords)
  role('dayWord', dates.dayWords)
  role('link', dates.links)
  role('islamic', dates.islamic)
  role('persian', dates.persian)
  role('ethiopian', dates.ethiopian)
  role('julian', dates.julian)
  role('gregorian', dates.gregorian)
  role('about', dates.about)
  role('unsure', dates.unsure)
  role('earlier', dates.earlier)
  role('later', dates.later)
  role('between', dates.between)
  role('and', dates.and)
  role('or', dates.or)
  role('since', dates.since)
  role('from', dates.from)
  role('until', dates.until)
  role('to', dates.to)
  role('present', dates.present)
  role('sinceAfter', dates.sinceAfter)
  role('untilAfter', dates.untilAfter)
  role('unknown', dates.unknown)
  role('century', dates.century)
  role('decade', dates.decade)
  role('hundreds', dates.hundreds)
  role('within', dates.within)
  role('age', dates.age)
  role('yearLead', dates.yearLeads)
  role('follow', dates.follows)
  role('notYear', dates.notYear)
  role('lead', dates.leads)
}
