/**
 * What a word or phrase can be in a date, as bits of `Word.roles` (0–31) and `Word.more` (32–63).
 * One word has many: Spanish `a` is `to`, Russian `до` `earlier` and `until`.
 */
export const weekday = 0
export const numberEnding = 1
export const yearWord = 2
export const monthWord = 3
export const dayWord = 4
export const link = 5
export const before = 6
export const after = 7
export const islamic = 8
export const persian = 9
export const ethiopian = 10
export const julian = 11
export const gregorian = 12
export const about = 13
export const unsure = 14
export const earlier = 15
export const later = 16
export const between = 17
export const and = 18
export const or = 19
export const since = 20
export const from = 21
export const until = 22
export const to = 23
export const present = 24
export const sinceAfter = 25
export const untilAfter = 26
export const unknown = 27
export const century = 28
export const decade = 29
export const hundreds = 30
export const within = 31
export const age = 32
export const yearLead = 33
export const follow = 34
export const notYear = 35
export const lead = 36

// What several of them have in common, told once for each word.

/** A month of any calendar; a season; a number in letters; an era. */
export const month = 40
export const season = 41
export const ordinal = 42
export const era = 43
/** The name of a calendar. */
export const style = 44
/** What may stand between two ends or behind one: no word of the year before it. */
export const rangeWord = 45
export const beyondYear = 46
/** `since`, `from`, `until`: opens a range. */
export const opensRange = 47
/** Qualifies the date behind it. */
export const qualifier = 48
/** Stands behind a year and leaves it one. */
export const goesOn = 49
/** A word before a year that stands before no other number: `in`, not `to`. */
export const strongLead = 50
/** A month, season, era, century … can begin with it; a date can, its qualifiers included. */
export const beginsShape = 51
export const beginsDate = 52
/** A month of the common calendar. */
export const commonMonth = 53

/** The words that qualify a date. */
export const qualifiers: readonly number[] = [between, about, unsure, earlier, later, within]
