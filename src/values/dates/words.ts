import type { DateWords } from '../../language/index.ts'
import { foldPhrase } from './fold-word.ts'
import type { Era } from './parts.ts'
import * as role from './roles.ts'

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
  era: Era | null
  /** Bits, by the numbers of `roles.ts`. */
  roles: number
  more: number
  /** The month of a word that is a month of the common calendar and nothing else; else 0. */
  onlyMonth: number
}

/** All words are made here, with their fields in one order. */
export function emptyWord(): Word {
  return {
    month: 0,
    islamicMonth: 0,
    persianMonth: 0,
    ethiopicMonth: 0,
    season: 0,
    ordinal: 0,
    offset: 0,
    era: null,
    roles: 0,
    more: 0,
    onlyMonth: 0,
  }
}

export function hasRole(word: Word, number: number): boolean {
  return (((number < 32 ? word.roles : word.more) >>> (number & 31)) & 1) === 1
}

function giveRole(word: Word, number: number): void {
  if (number < 32) word.roles |= 1 << number
  else word.more |= 1 << (number & 31)
}

/** The words of the pieces a pack has, by folded phrase. */
export function wordsOf(dates: DateWords): Map<string, Word> {
  const words = new Map<string, Word>()
  const at = (phrase: string): Word => {
    const key = foldPhrase(phrase)
    let word = words.get(key)
    if (!word) {
      word = emptyWord()
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
  const give = (number: number, phrases: readonly string[] = []): void => {
    for (const phrase of phrases) giveRole(at(phrase), number)
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
  give(role.weekday, cldr.weekdays)
  give(role.weekday, dates.weekdays)
  give(role.before, cldr.before)
  give(role.before, dates.before)
  give(role.after, cldr.after)
  give(role.after, dates.after)
  give(role.numberEnding, dates.numberEndings)
  give(role.yearWord, dates.yearWords)
  give(role.monthWord, dates.monthWords)
  give(role.dayWord, dates.dayWords)
  give(role.link, dates.links)
  give(role.islamic, dates.islamic)
  give(role.persian, dates.persian)
  give(role.ethiopian, dates.ethiopian)
  give(role.julian, dates.julian)
  give(role.gregorian, dates.gregorian)
  give(role.about, dates.about)
  give(role.unsure, dates.unsure)
  give(role.earlier, dates.earlier)
  give(role.later, dates.later)
  give(role.between, dates.between)
  give(role.and, dates.and)
  give(role.or, dates.or)
  give(role.since, dates.since)
  give(role.from, dates.from)
  give(role.until, dates.until)
  give(role.to, dates.to)
  give(role.present, dates.present)
  give(role.sinceAfter, dates.sinceAfter)
  give(role.untilAfter, dates.untilAfter)
  give(role.unknown, dates.unknown)
  give(role.century, dates.century)
  give(role.decade, dates.decade)
  give(role.hundreds, dates.hundreds)
  give(role.within, dates.within)
  give(role.age, dates.age)
  give(role.yearLead, dates.yearLeads)
  give(role.follow, dates.follows)
  give(role.notYear, dates.notYear)
  give(role.lead, dates.leads)
  return words
}

const eras = [role.before, role.after, role.islamic, role.persian, role.ethiopian]
const eraKinds = ['before', 'after', 'islamic', 'persian', 'ethiopian'] as const
const ends = [role.to, role.sinceAfter, role.untilAfter, role.present]
const pieces = [role.month, role.season, role.ordinal, role.era, role.dayWord, role.monthWord, role.yearWord]
const shapes = [...pieces, role.century, role.decade]

/** Roles that sum up others: whoever has one of these has it. */
const sums: readonly (readonly [sum: number, roles: readonly number[]])[] = [
  [role.style, [role.julian, role.gregorian]],
  [role.rangeWord, ends],
  [role.beyondYear, [...ends, ...eras]],
  [role.opensRange, [role.since, role.from, role.until]],
  [role.qualifier, role.qualifiers],
  [role.beginsShape, shapes],
  [role.beginsDate, [...shapes, ...role.qualifiers, role.weekday]],
  [
    role.goesOn,
    [
      role.season,
      role.follow,
      role.present,
      role.to,
      role.until,
      role.since,
      role.and,
      role.or,
      role.unsure,
      role.about,
      role.link,
      role.lead,
      role.sinceAfter,
      role.untilAfter,
      role.earlier,
      role.later,
    ],
  ],
]
/** `to 2000 people`, `about 1500 men`: words that lead to any number. */
const weak = [
  role.link,
  role.from,
  role.about,
  role.earlier,
  role.later,
  role.and,
  role.or,
  role.to,
  role.between,
  role.notYear,
]

/** Tells what the roles of a word come to: the era it names, and the roles that sum up others. */
export function settleWord(word: Word): void {
  const has = (one: number): boolean => hasRole(word, one)
  const isNamed = word.season + word.ordinal > 0 || word.offset !== 0
  if (word.roles === 0 && word.more === 0 && !isNamed) word.onlyMonth = word.month
  word.era = eraOf(word)
  if (word.era) giveRole(word, role.era)
  if (word.month + word.islamicMonth + word.persianMonth + word.ethiopicMonth > 0) giveRole(word, role.month)
  if (word.month > 0) giveRole(word, role.commonMonth)
  if (word.season > 0) giveRole(word, role.season)
  if (word.ordinal > 0) giveRole(word, role.ordinal)
  for (const [sum, roles] of sums) if (roles.some(has)) giveRole(word, sum)
  if (has(role.since) || has(role.yearWord) || !weak.some(has)) giveRole(word, role.strongLead)
}

function eraOf(word: Word): Era | null {
  if (word.offset !== 0) return { kind: 'counted', offset: word.offset }
  const kind = eraKinds[eras.findIndex((one) => hasRole(word, one))]
  return kind === undefined ? null : { kind }
}
