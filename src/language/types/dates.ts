/** Names that CLDR has. Made by `scripts/generate-dates.ts`, never by hand. As CLDR writes them, without full stops. */
export interface CalendarNames {
  /** January to December: every form CLDR has. The first is the one that stands in a date, the last the standalone one. */
  months: readonly (readonly string[])[]
  /** Wide and abbreviated. */
  weekdays: readonly string[]
  /** Muharram to Dhu al-Hijjah. */
  islamicMonths: readonly (readonly string[])[]
  /** Farvardin to Esfand, where the language uses them. */
  persianMonths?: readonly (readonly string[])[]
  /** Meskerem to Pagumen, where the language uses them. */
  ethiopicMonths?: readonly (readonly string[])[]
  /** Words for the years before and after the common era. */
  before: readonly string[]
  after: readonly string[]
}

/** Months by their number: `{ '5': ['mai'] }`. */
export type MonthWords = Readonly<Record<string, readonly string[]>>

/** An era whose years are counted from a date: `昭和28年` is 1925 + 28. */
export interface CountedEra {
  names: readonly string[]
  /** Add it to the year of the era to get that of the common era. */
  offset: number
}

/** How the positional values of a date template are laid out, and what it shows. */
export interface DateTemplate {
  /**
   * Order of the numbers; `text` where there are none or they are years in words.
   * A value of three or four digits at the other end turns the order round: editors do.
   */
  order: 'ymd' | 'dmy' | 'mdy' | 'text'
  /**
   * What to show of the values (default `one`).
   * `one`: the date at `first`; `two`: a range; `list`: groups of date and place; `lifeSpan`: birth and death;
   * `circa`, `floruit`, `reign`, `before`, `after`, `bc`: years with a word; `century`, `centuryBefore`, `centuryBehind`: centuries with theirs; `oldStyle…`, `oldToNew`, `newAndOldNumbers`: both calendars;
   * `ageAt`: two candidate years from an age; `deathYear`: year, year of birth, month; `flag`: birth or death by a letter;
   * `asOf`: with its words; `words`: value 1 as it stands; `none`: nothing (a page setting, a duration).
   */
  shows?:
    | 'one'
    | 'two'
    | 'list'
    | 'lifeSpan'
    | 'circa'
    | 'floruit'
    | 'reign'
    | 'before'
    | 'after'
    | 'bc'
    | 'century'
    | 'centuryBefore'
    | 'centuryBehind'
    | 'oldStyle'
    | 'oldStyleYears'
    | 'oldStyleNewYear'
    | 'oldToNew'
    | 'newAndOldNumbers'
    | 'ageAt'
    | 'deathYear'
    | 'flag'
    | 'asOf'
    | 'words'
    | 'none'
  /** Where the date begins among the positional values: 1 by default; 4 where another date stands before it. */
  first?: number
  /** Names of year, month and day where the template has them. */
  named?: readonly [year: string, month: string, day: string]
}

/** Words around dates. Lower case, without full stops, spaces as written: `до н э`; apostrophes and hyphens do not matter. */
export interface DateWords {
  cldr: CalendarNames
  /** Forms that CLDR lacks: cases, abbreviations, spellings of the wiki. */
  months?: MonthWords
  islamicMonths?: MonthWords
  persianMonths?: MonthWords
  ethiopicMonths?: MonthWords
  weekdays?: readonly string[]
  /** Case endings of month names, written on to each: Hungarian `májusban`. */
  monthEndings?: readonly string[]
  /** Words written on to the front of a month: Hebrew `במאי`. */
  monthPrefixes?: readonly string[]
  /** `10 (22) июля 1826`: the day by the old calendar stands first, the new one in brackets. */
  oldStyleFirst?: true
  /** How a page shows a date: `{d}`, `{month}`, `{m}`, `{y}`. */
  formats?: { day: string; month: string; dayMonth: string; year: string }
  /** `mixed` where `5/6/1953` may have the month first. Default `dmy`. */
  numericOrder?: 'dmy' | 'mixed'
  /** A noun is written with a capital, so a capital after a number says nothing: `2000 Menschen`. */
  capitalNouns?: true
  /** What is written on to a number to make it an ordinal or to give it a case: `st`, `er`, `én`. */
  numberEndings?: readonly string[]
  /** Words that count: `1953年`, `2019 m.`, `17 d.`. */
  yearWords?: readonly string[]
  monthWords?: readonly string[]
  dayWords?: readonly string[]
  /** Words between day, month and year: `of`, `de`. */
  links?: readonly string[]
  /** More words of the eras. */
  before?: readonly string[]
  /** How a page writes the era before the common one. */
  beforeShown?: string
  after?: readonly string[]
  islamic?: readonly string[]
  persian?: readonly string[]
  ethiopian?: readonly string[]
  eras?: readonly CountedEra[]
  /** Years that are counted so even where no era is named: Thai pages write 2496 for 1953. */
  impliedEra?: { from: number; to: number; offset: number }
  /** `Old Style`, `Julian`; `New Style`, `Gregorian`. */
  julian?: readonly string[]
  gregorian?: readonly string[]
  /** `circa` · `perhaps` · `before` · `after` · `between` · `and` · `or`. */
  about?: readonly string[]
  unsure?: readonly string[]
  earlier?: readonly string[]
  later?: readonly string[]
  between?: readonly string[]
  and?: readonly string[]
  or?: readonly string[]
  /** `since` is still so; `from` says nothing of the end. */
  since?: readonly string[]
  from?: readonly string[]
  /** `until`; words that stand between the two ends; `present`. */
  until?: readonly string[]
  to?: readonly string[]
  present?: readonly string[]
  /** Behind the date: Korean `부터`, Japanese `から`; `까지`, `まで`. */
  sinceAfter?: readonly string[]
  untilAfter?: readonly string[]
  /** A boundary nobody knows. */
  unknown?: readonly string[]
  /** `century` on either side of its number; `siècle`. */
  century?: readonly string[]
  /** What makes a decade of a number it stands on either side of: `s`, `talet`, `années`. Where 00 makes a century of it (`1900-talet`): in `hundreds` too. */
  decade?: readonly string[]
  hundreds?: readonly string[]
  /** Words for a part of a decade, century or year: `early`, `second half of the`. */
  within?: readonly string[]
  /** Spring, summer, autumn, winter. */
  seasons?: readonly (readonly string[])[]
  /** `first` to `twenty-first`. */
  ordinals?: readonly (readonly string[])[]
  /** Words that begin an age in parentheses: `age`, `aged`; and words that follow its number: `лет`. */
  age?: readonly string[]
  /** Words after which a bare number in a sentence is a year: `in`, `im Jahr`. */
  yearLeads?: readonly string[]
  /** Words that may follow a year in a value without making a quantity of it: `in`, `at`, `when`. */
  follows?: readonly string[]
  /** Words before a number that is no year: `page`, `no`. */
  notYear?: readonly string[]
  /** What stands in `(died in office)`-like remarks or before a date in a value and belongs to neither: `born`, `on`. */
  leads?: readonly string[]
  /** Date templates of the wiki by folded name. English ones are known everywhere. */
  templates?: Readonly<Record<string, DateTemplate>>
}
