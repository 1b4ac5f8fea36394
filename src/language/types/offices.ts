/**
 * What a succession template does in the three-column grid of predecessor, office, successor.
 *
 *   start end                      open and close a table
 *   before title after             one cell each
 *   new none vacant incumbent      a cell that names no neighbour: left of the office while that is not there yet, else right
 *   row                            whole rows: numbered parameters are further rows, or further people of one
 *   gridRow                        one row, whose cells may reach down over those below it
 *   incumbentRow                   as `row`, still in office
 *   officeHeader                   a bar above rows of offices
 *   mixedHeader                    a bar above rows some of which are offices, by their `officeWords`: sport, media
 *   otherHeader                    a bar above rows that are none: awards, honours, precedence, pretenders
 *   ignored                        shares a prefix or stands among rows, and says nothing
 */
export type SuccessionRole =
  | 'start'
  | 'end'
  | 'before'
  | 'title'
  | 'after'
  | 'new'
  | 'none'
  | 'vacant'
  | 'incumbent'
  | 'row'
  | 'gridRow'
  | 'incumbentRow'
  | 'officeHeader'
  | 'mixedHeader'
  | 'otherHeader'
  | 'ignored'

/** What a parameter of a succession template says. `years` is a range in words; `note…` stands behind a neighbour. */
export type SuccessionField =
  | 'title'
  | 'order'
  | 'years'
  | 'start'
  | 'end'
  | 'before'
  | 'after'
  | 'noteBefore'
  | 'noteAfter'
  | 'as'
  | 'alongside'
  | 'under'
  | 'constituency'
  | 'state'
  | 'country'
  | 'district'
  | 'class'
  | 'kind'
  | 'rows'
  | 'rowsBefore'
  | 'rowsTitle'
  | 'rowsAfter'
  | 'ignored'

/** An office put together from parameters: `{ambassadorFrom} Ambassador to {country}`, used where all of them have a value. */
export interface ComposedTitle {
  title: string
  /** Parameters that have to be there too. */
  needs?: string[]
  /** The parameter that names the constituency; `title` names it too. */
  constituency?: string
}

/**
 * Succession templates and the words around offices. Template and parameter names are folded: lower case, spaces for `_`;
 * a number may stand behind each parameter. Words are folded too, and count as whole words. English names of templates and
 * parameters are known on every wiki.
 */
export interface OfficeWords {
  successionTemplates?: Partial<Record<SuccessionRole, string[]>>
  successionParameters?: Partial<Record<SuccessionField, string[]>>
  /** What the parameters without a name are, in their order. */
  successionPositions?: { templates: string[]; fields: SuccessionField[] }[]
  /** Row templates named after an office: what it is called, put together from their fields. */
  successionTitles?: { templates: string[]; title: string }[]
  /** Words of a row's `kind` that tell that it is no office: `sportivo`. */
  otherKinds?: string[]
  /** Words that label the cells of a table or of a rendered page, in front of the names. */
  cellLabels?: Partial<Record<'before' | 'after' | 'new' | 'none' | 'vacant' | 'incumbent', string[]>>

  /** Offices put together from canonical infobox parameters; the first whose parameters are all there. English only. */
  composedTitles?: ComposedTitle[]
  /** Ranks of clergy that are put in front of a see: `bishop`. English only. */
  seeRanks?: string[]
  /** `jr/sr` values → how the office is called. */
  seniorities?: Record<string, string>

  /** What may stand in a neighbour's place and is no person: `none`, `new office`. */
  notPeople?: string[]
  /** Words that make it none wherever they stand: `established`, `vacant`, `himself`. */
  notPeopleWords?: string[]
  /** The same for scripts that set no spaces: parts of words. */
  notPeopleParts?: string[]
  /** Between a neighbour and what he was then: `as`. */
  asWords?: string[]
  /** Between two neighbours: `and`. */
  andWords?: string[]
  /** Words that may surround a holder to come: `designate`, `elect`. */
  electWords?: string[]
  /** In front of a list of co-holders under a title or years: `with`. */
  withWords?: string[]

  /** At the start of a line under a title that says more than its name: `served under`. */
  remarkWords?: string[]
  /** Words of a label that make a successor one who waits: `heir apparent`. */
  heirWords?: string[]

  /** Words in front of an office or in brackets behind it that make it acting: `acting`, `interim`. */
  actingWords?: string[]
  /** Words that make it acting in brackets or behind a comma only: `pro tempore`. */
  actingNotes?: string[]
  /** In brackets behind an office, where they lead to more about it: `more...`. */
  pointers?: string[]
  /** In front of a number: `第`. */
  ordinalPrefixes?: string[]
  /** Behind a number: `st`, `nd`, `代`. */
  ordinalSuffixes?: string[]
  /** Words at the start of a line that goes on with the office above it: `for`, `from`. */
  joiningWords?: string[]
  /** Words of a title that make it no office: `nominee`, `laureate`. */
  notOffices?: string[]
  /** Words that make a row under a mixed header an office: `president`, `chairman`. */
  officeWords?: string[]
  /** Words that say nothing of which office it is when two are held against each other: `of`, `the`. */
  smallWords?: string[]
  /** Short forms → the words they stand for, when two offices are held against each other: `mp` → `member parliament`. */
  shortForms?: Record<string, string>
  /** Words that make another office of one: `deputy`, `vice`. */
  rankWords?: string[]
}
