import type { SmallWord } from '../../../language/index.ts'

// What a word does in a clause: `small` of an entry and of a chunk.
export const ARTICLE = 1 << 0
export const BE = 1 << 1
export const HAVE = 1 << 2
export const WOULD = 1 << 3
export const MODAL = 1 << 4
export const NEGATION = 1 << 5
export const TO = 1 << 6
export const AS = 1 << 7
export const BY = 1 << 8
export const FROM = 1 << 9
export const OF = 1 << 10
export const AND = 1 << 11
export const BUT = 1 << 12
export const WHO = 1 << 13
export const WHOM = 1 << 14
export const WHICH = 1 << 15
export const WHOSE = 1 << 16
export const WHEN = 1 << 17
export const UNTIL = 1 << 18
export const SINCE = 1 << 19
export const AFTER = 1 << 20
export const BETWEEN = 1 << 21
export const BREAKING = 1 << 22
export const PREPOSITION = 1 << 23
export const ADVERB = 1 << 24
export const REALISED = 1 << 25
export const LASTING = 1 << 26
export const LISTING = 1 << 27

export const smallBits: Readonly<Record<SmallWord, number>> = {
  article: ARTICLE,
  be: BE,
  have: HAVE,
  would: WOULD,
  modal: MODAL,
  negation: NEGATION,
  to: TO,
  as: AS,
  by: BY,
  from: FROM,
  of: OF,
  and: AND,
  but: BUT,
  who: WHO,
  whom: WHOM,
  which: WHICH,
  whose: WHOSE,
  when: WHEN,
  until: UNTIL,
  since: SINCE,
  after: AFTER,
  between: BETWEEN,
  breaking: BREAKING,
  preposition: PREPOSITION,
  adverb: ADVERB,
  realised: REALISED,
  lasting: LASTING,
  listing: LISTING,
}

// What else the lexicon knows of a word or a run of words: `traits` of an entry and of a chunk.
export const HEAD = 1 << 0
/** The plain head where the word stands for the office as such: `presidency` → `president`. */
export const NOMINAL = 1 << 1
/** A verb, or a noun such as `resignation`. */
export const PREDICATE = 1 << 2
export const NOUN = 1 << 3
export const PARTICIPLE = 1 << 4
/** A verb beside which the office may be left out. */
export const BARE = 1 << 5
export const PRONOUN = 1 << 6
/** `position`, `post`. */
export const ANAPHOR = 1 << 7
export const SEVERAL = 1 << 8
export const DEPARTURE = 1 << 9
export const NEXT_DAY = 1 << 10
export const SAME_YEAR = 1 << 11
export const NEXT_YEAR = 1 << 12
export const NEXT_MONTH = 1 << 13
export const YEARS_LATER = 1 << 14
/** A verb that names an office itself: `headed`. */
export const DEED = 1 << 15
/** Dates that go on from one before them. */
export const MONTHS_LATER = 1 << 22
export const DAYS_LATER = 1 << 23
export const CONTINUES_DATE = NEXT_DAY | SAME_YEAR | NEXT_YEAR | NEXT_MONTH | YEARS_LATER | MONTHS_LATER | DAYS_LATER
/** `death`, as in `until his death`. */
export const DEADLY = 1 << 20
/** Who comes after: `successor`. */
export const SUCCESSOR = 1 << 21
// of chunks that are plain words
export const ENDS_IN_LY = 1 << 16
/** `…ed`, `…ing` */
export const VERBAL = 1 << 17
/** `lawyer`, `twenty-eight-year-old lawyer`. */
export const DESCRIBES = 1 << 18
/** `rose to become`: the infinitive behind it came true. */
export const CAME_TRUE = 1 << 19

// What single words can be in the name of an office or a person: `classes` of a token.
export const RANK = 1 << 0
export const MODIFIER = 1 << 1
export const FILLER = 1 << 2
export const UNLIKE = 1 << 3
export const ACTING = 1 << 4
export const BODY = 1 << 5
export const INSTITUTION = 1 << 6
export const GENERIC = 1 << 7
export const PARLIAMENT = 1 << 8
export const TITLE = 1 << 9
export const PARTICLE = 1 << 10
export const BORN = 1 << 11
export const DESCRIPTION = 1 << 13
export const SESSION = 1 << 12
/** Tells a field from no other: `affairs`. */
export const FIELD_WORD = 1 << 14
/** Joins others and tells nothing of an office: `of`. */
export const JOINT = 1 << 15
export const MONTH = 1 << 16
/** Stands before a month without a year: `that September`. */
export const MONTH_LEAD = 1 << 17
/** `two`, `first` */
export const CARDINAL = 1 << 18
export const ORDINAL = 1 << 19
/** Behind `her` as an object: `appointed her as`. */
export const BEHIND_OBJECT = 1 << 20
/** Leads to the body of some head: `ambassador to`. */
export const LINK = 1 << 21
/** Between two dates in brackets. */
export const DATE_JOINT = 1 << 22
/** `government`, `cabinet`. */
export const TEAM = 1 << 24
/** Among the words that make an infinitive come true. */
export const REALISING = 1 << 23
