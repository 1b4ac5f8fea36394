/** Who stands where in a clause: before the verb, behind it, or behind `by`, `from`, `to`; `owner` of the place that is taken. */
export type ClauseRole = 'subject' | 'object' | 'agent' | 'source' | 'target' | 'owner'

/** What a clause says of an office: who gets it, who loses it, who has it. */
export interface Handover {
  to?: ClauseRole
  from?: ClauseRole
  holder?: ClauseRole
}

/** Verbs (and nouns such as `resignation`) that mean one handover. */
export interface PredicateWords {
  /** All forms that may stand in a sentence, lower case: `appoint`, `appointed`. */
  forms: readonly string[]
  /** Those of them that go on with somebody's sentence: `succeeding`. Like the others, but their subject is that of the clause they hang on. */
  participles?: readonly string[]
  active?: Handover
  /** With a form of `be` before it, or where the office follows a bare participle. */
  passive?: Handover
  /** The office may be left out: `resigned in May`. `alone`: where nothing but a date stands beside the verb, `retired in 2001`. */
  bare?: true | 'alone'
  /** The day is that of the choice; the office may be entered later. */
  choice?: true
  /** A coronation or the like: the office may have been entered before. */
  ceremony?: true
  /** No new beginning where the office is held already: `re-elected`. */
  again?: true
  /** The office is only read behind `as`: `followed him as Mayor`. */
  onlyAs?: true
  /** An office behind `as` is lost or gained, and its times are those of either: recalled as Ambassador, as Minister. */
  eitherWay?: true
  /** What does it is not the person, but the term: `her second term ended`; `too`: or the person. */
  ofTerm?: true | 'too'
  /** The pronoun of the owner, where the forms hold one: `took her place`. */
  owner?: 'she' | 'he'
  /** Only with somebody's place behind it: `took Mosley's place as Chancellor`. */
  ofPlace?: true
  /** Only a ministry can be meant: `left the cabinet`. */
  ofMinister?: true
  /** A noun: its subject is whose it is (`his tenure as …`). */
  noun?: true
  /** The office that the verb itself names, of what stands behind it: `commanded the Third Fleet` → `commander`. */
  head?: string
}

/** The word that an office's name is built around. */
export interface OfficeHeadWords {
  /** Lower case: `prime minister`. The first is the plain one. */
  words: readonly string[]
  /** More than one of them; only looked for in categories. */
  plurals?: readonly string[]
  /** How it is written in a name, if not with a capital on each word. */
  written?: string
  /** `presidency`, `premiership`: the office without a holder. */
  nominals?: readonly string[]
  /**
   * What must stand beside it before it is an office: nothing (`strong`), any body or country (default), a body named in
   * `institutions` (`institution`), one of `parliaments` (`parliament`).
   */
  needs?: 'nothing' | 'complement' | 'institution' | 'parliament'
  /** Heads of one group are other words for one office: `chair`, `chairman`. */
  group?: string
  /** Words of a body or country that make it something else: `commander` of an `order`. */
  unlike?: readonly string[]
  /** What one of the words behind it must be. */
  among?: readonly string[]
  /** Prepositions beside `of` that lead to its body or country: `ambassador to`, `senator from`. */
  links?: readonly string[]
  /** Its fields may be a list: `Minister of the Economy, Finance and Industry`. */
  fields?: true
  /** Where its body is a ministry, its name is that of the minister. */
  ministries?: true
  /** Often held with another in one body: `chairman and chief executive of IBM`. */
  joint?: true
  /** Rules over a realm: several may be joined, it may be inherited. */
  realm?: true
}

/** Words that sentences about offices are made of; `{}` where a language has none yet. */
export type ProseWords = ProseGrammar | Record<string, never>

/** All words are lower case. */
export interface ProseGrammar {
  pronouns: readonly { gender: 'she' | 'he' | 'they'; subject: string; object: string; possessive: string; others?: readonly string[] }[]
  /** Small words by what they do in a clause. */
  small: Readonly<Record<SmallWord, readonly string[]>>
  predicates: readonly PredicateWords[]
  heads: readonly OfficeHeadWords[]
  /** Words before a head that make it another office: `deputy`, `vice`. */
  ranks: readonly string[]
  /** Words before a head that belong to its name and need no capital: `foreign`. */
  modifiers: readonly string[]
  /** Words of a name that tell nobody apart: `ruling`, `then`. */
  fillers: readonly string[]
  /** Before or behind a head: then it is no office (`honorary`, `candidate`). */
  unlike: readonly string[]
  /** `acting`, `interim`. */
  acting: readonly string[]
  /** Words without a capital that a body's or a field's name may be made of: `board`, `finance`. */
  bodies: readonly string[]
  institutions: readonly string[]
  /** Parts that every company or club has: they name no body yet. */
  generic: readonly string[]
  parliaments: readonly string[]
  /** `position`, `post`: point back to an office. */
  anaphors: readonly string[]
  /** `both`, `two`: point back to several. */
  several: readonly string[]
  /** `first` to `fiftieth`, in order. */
  ordinals: readonly string[]
  /** Endings of an ordinal in figures: `2nd`. */
  ordinalEndings: readonly string[]
  /** `resignation`, `death`: what of a predecessor comes before a beginning. */
  departures: readonly string[]
  /** `successor`. */
  successors: readonly string[]
  /** Words for a person that are no name: `lawyer`. */
  descriptions: readonly string[]
  /** Words before a name that are no part of it: `sir`, `general`. */
  titles: readonly string[]
  /** Parts of a name without a capital: `de`, `von`. */
  particles: readonly string[]
  /** Words that end in a full stop inside a sentence, without it. */
  abbreviations: readonly string[]
  /** `born`: behind the name in the lead. */
  born: readonly string[]
  /** What the categories of people end in: `births`, `living people`. */
  lifeCategories: readonly string[]
  /** `death`, as in `until his death`. */
  death: readonly string[]
  /** `next day`, `following day`: the day after the date before. */
  nextDay: readonly string[]
  /** `same year`, `later that year`. */
  sameYear: readonly string[]
  /** Those who govern together: in the government of somebody, no office is its. */
  teams: readonly string[]
  /** Words of a field that tell it from no other: the Minister for Foreign Affairs is the Foreign Minister. */
  fieldWords: readonly string[]
  /** `session`: the eighth session of an assembly is the assembly. */
  sessions: readonly string[]
  /** `the following year`, `the next month`: one after the date before. */
  nextYear: readonly string[]
  nextMonth: readonly string[]
  /** `years later`, `months later`, `days later` behind a number, and the numbers in words, from one on. */
  yearsLater: readonly string[]
  monthsLater: readonly string[]
  daysLater: readonly string[]
  numbers: readonly string[]
  /** Sections without a life in them, as their headings begin. */
  skippedSections: readonly string[]
}

export type SmallWord =
  | 'article'
  | 'be'
  | 'have'
  | 'would'
  | 'modal'
  | 'negation'
  | 'to'
  | 'as'
  | 'by'
  | 'from'
  | 'of'
  | 'and'
  | 'but'
  | 'who'
  | 'whom'
  | 'which'
  | 'whose'
  | 'when'
  | 'until'
  | 'since'
  | 'after'
  | 'between'
  | 'breaking'
  | 'preposition'
  | 'adverb'
  | 'realised'
  | 'lasting'
  | 'listing'
