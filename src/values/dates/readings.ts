import type { DateRange, DateValue } from '../../model/index.ts'

/** A date, and the stretch of the words it was read from: `17 May 1953 (age 73)` as a whole belongs to it. */
export interface DateReading {
  date: DateValue
  start: number
  end: number
}

/** A stretch of time, and the stretch of the words it was read from. */
export interface RangeReading {
  range: DateRange
  start: number
  end: number
  /** Other ranges that the words list after it: `1987–1990, 1995–present`. */
  also?: DateRange[]
}

/** What a year in a sentence stands on, from sure to bold: whoever reads prose chooses how far to go. */
export type DateKind =
  /** Day and month, month and year, a season, decade, century or era: no other reading is likely. */
  | 'full'
  /** A bare year after a word that wants one: `in 1953`, `since 1953`, `c. 1953`. */
  | 'led'
  /** A bare year, or years, in parentheses: `(1953–1960)`. */
  | 'bracketed'
  /** Two bare years with a dash between them in running text: `1953–1960`. */
  | 'span'

/** A date or range in running text. */
export interface DateFinding {
  kind: DateKind
  start: number
  end: number
  /** Exactly one of both is there. */
  date?: DateValue
  range?: DateRange
}
