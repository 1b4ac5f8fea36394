import type { Lexicon } from './lexicon.ts'

/** How the years are counted. */
export type Era =
  | { kind: 'before' | 'after' | 'islamic' | 'persian' | 'ethiopian' }
  /** Add the offset to get the common year: `昭和28年`, `พ.ศ. 2500`. */
  | { kind: 'counted'; offset: number }

/** What a shape saw, as written. What it means is decided in `decide.ts`, and only there. */
export interface Parts {
  /** What `year` counts: years, or the number of a century (`19` of `19th century`), or the first year of a decade. */
  unit: 'year' | 'decade' | 'century'
  year: number | null
  month: number | null
  day: number | null
  /** 1 spring to 4 winter; 0 where no season is named. */
  season: number
  /** Whose months the month is one of. */
  months: 'common' | 'islamic' | 'persian' | 'ethiopic'
  era: Era | null
  /** The calendar that the words name. */
  calendar: 'julian' | 'gregorian' | null
  /** `1720` of `10 February 1719/20`. */
  laterYear: number | null
  /** The same day in the other calendar: `[O.S. 25 December 1642]`. */
  twin: Parts | null
  /** One of two: `1953 or 1954`. With bound `between`: the later end. */
  other: Parts | null
  bound: 'earlier' | 'later' | 'between' | null
  approximate: boolean
  uncertain: boolean
  /** Day and month could be the other way round. */
  ambiguous: boolean
}

/** Parts to be filled in. All are made here or in `copyOf`, with their fields in one order. */
export function emptyParts(): Parts {
  return {
    unit: 'year',
    year: null,
    month: null,
    day: null,
    season: 0,
    months: 'common',
    era: null,
    calendar: null,
    laterYear: null,
    twin: null,
    other: null,
    bound: null,
    approximate: false,
    uncertain: false,
    ambiguous: false,
  }
}

export function copyOf(parts: Parts): Parts {
  return {
    unit: parts.unit,
    year: parts.year,
    month: parts.month,
    day: parts.day,
    season: parts.season,
    months: parts.months,
    era: parts.era,
    calendar: parts.calendar,
    laterYear: parts.laterYear,
    twin: parts.twin,
    other: parts.other,
    bound: parts.bound,
    approximate: parts.approximate,
    uncertain: parts.uncertain,
    ambiguous: parts.ambiguous,
  }
}

/** A day, or as much of one as is known. */
export function dayParts(year: number | null, month: number | null, day: number | null): Parts {
  const date = emptyParts()
  date.year = year
  date.month = month
  date.day = day
  return date
}

/** What a shape read, and the token after it. */
export interface Shaped {
  parts: Parts
  next: number
}

/** What shapes know beside the words. */
export interface Setting {
  readonly lexicon: Lexicon
  readonly dayFirst: boolean
  /** `5/6/1953` may have the month first. */
  readonly mixed: boolean
  readonly oldStyleFirst: boolean
}
