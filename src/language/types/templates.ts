/**
 * Entries of the template catalogue. What each does stands in `source/templates/catalogue.ts`; a wiki gives them its own names.
 */
export type TemplateEntry =
  // shown nowhere: icons, maintenance marks, navigation, page furniture
  | 'dropped'
  // carries a meaning of its own that other rooms read, and shows nothing by itself
  | 'kept'
  // gives way to the value of one parameter
  | 'first'
  | 'second'
  | 'last'
  | 'all'
  | 'small'
  | 'text'
  // lists
  | 'list'
  | 'wrappedList'
  | 'titledList'
  | 'joined'
  | 'break'
  // footnotes
  | 'note'
  | 'shortNote'
  | 'namedNotes'
  | 'pageMark'
  | 'noteList'
  // links
  | 'url'
  | 'officialSite'
  | 'interlanguage'
  | 'interlanguagePairs'
  | 'interlanguageThird'
  | 'sectionLink'
  // words with a language
  | 'language'
  | 'languageOne'
  | 'transliteration'
  | 'original'
  | 'chinese'
  // names
  | 'postNominals'
  | 'sortedName'
  | 'née'
  // values that stay templates
  | 'marriage'
  | 'convert'
  | 'height'
  | 'coordinates'
  | 'money'
  | 'number'
  | 'ordinal'
  | 'fraction'
  // places and forces
  | 'country'
  | 'countryName'
  | 'forces'
  | 'nationalTeam'
  | 'district'
  // pictures
  | 'pictures'
  | 'award'
  | 'ticker'
  | 'medal'
  | 'pageName'
  | 'restOfName'
  | 'ownName'
  // read and shown by the dates
  | 'date'

/** Local names of the templates that the catalogue knows. All names are folded: lower case, spaces for `_`. */
export interface TemplateWords {
  /** Entry → names and redirects. */
  names?: Partial<Record<TemplateEntry, string[]>>
  /** What names begin with → entry: `lang-` → languageOne. */
  prefixes?: Record<string, TemplateEntry>
  /** What names end in → entry: `/meta/color` → dropped. */
  suffixes?: Record<string, TemplateEntry>
  /** Name → the characters it stands for: `!` → `|`. */
  literals?: Record<string, string>
  /** Code of a country or state, lower case → name. */
  countries?: Record<string, string>
  /** `army`, `navy` … → code of the country → name of the force. `*` is any other: then `$` is the country's name. */
  forces?: Record<string, Record<string, string>>
  /** Code of a state of the USA → name. */
  states?: Record<string, string>
  /** Template of an amount of money → its sign. */
  currencies?: Record<string, string>
}
