/*
 * Canonical names of infobox parameters (`Parameter.name`), as `extract/` reads them.
 *
 * An office block is the set of rows of one box with the same `index` (a wikitext slot: undefined, 0 and 1 are three
 * slots) or the same `ordinal` (a block of a rendered box). These names can stand in one:
 *
 *   office            what the office is called; `succession` of royal boxes too
 *   title             the post in a person, clergy or royal box (a slot of its own in es `título0`, it `titolo2`)
 *   order             '42nd', or '44th President of the United States'
 *   termStart termEnd term reign   `term` and `reign` hold a whole range; `termStart` alone: 'Assumed office'
 *   termLabel         'In role', 'Acting': instead of 'In office'
 *   priorTerm status
 *   predecessor successor          `succeeding` of an elect counts as predecessor, `preceding` as successor
 *   alongside appointer nominator
 *   under:<role>      the person above: under:president, under:monarch, under:prime minister, under:governor general …
 *   deputy:<role>     the person below: deputy:vice president, deputy:deputy …
 *   constituency district riding constituencyMP constituencyAM
 *   state seniority   `jr/sr`, 'United States Senator'
 *   seniorityAndState `jr/sr and state`
 *   stateHouse stateAssembly stateDelegate stateSenate stateLegislature
 *   parliament assembly legislature
 *   ambassadorFrom ministerFrom country
 *   majorityLeader minorityLeader majorityFloorLeader minorityFloorLeader speaker speakerOffice
 *   majority parliamentaryGroup coalition government department portfolio cabinet election slotParty
 *   blankName1 … 5 and blankData1 … 5   label and value of a free pair
 *   subOffice1 … 5 and subTerm1 … 5
 *   diocese see archdiocese church province   of clergy, unnumbered
 *   enthroned retired consecration
 *   coronation regent heir consort
 *   candidate partyElection electionDate runningMate opponent incumbent
 *
 * The person: name fullName honorificPrefix honorificSuffix nativeName nativeNameLanguage birthName otherNames nicknames
 * pseudonym born (name, date and place in one) birthDate birthYear birthMonth birthDay birthPlace birthCountry died deathDate
 * deathYear deathMonth deathDay deathPlace deathCountry deathCause restingPlace baptismDate burialDate residence nationality citizenship ethnicity
 * religion education almaMater occupation profession yearsActive employer organization workplaces knownFor notableWorks
 * party otherParty spouse partner children childrenCount parents father mother relatives siblings awards honours
 * militaryAwards website image imageAlt caption imageSize signature height heightFeet heightInches heightCm weight
 * allegiance branch serviceYears serviceStart serviceEnd rank unit commands battles … and any other word: what no table names keeps no name.
 *
 * `module` holds embedded boxes; `layout` is shown nowhere (colours, widths).
 */

/** What kind of value a field wants; the others are typed by what their words are. */
export type FieldType =
  | 'text'
  | 'date'
  | 'dateRange'
  | 'number'
  | 'height'
  | 'quantity'
  | 'coordinates'
  | 'url'
  | 'image'
  | 'place'
  | 'people'
  | 'list'

/**
 * How a wiki names its infoboxes, their parameters and the labels that readers see. Every name is folded: lower case,
 * spaces for `_` and `-`, a straight apostrophe. English tables stand in where a local one says nothing.
 */
export interface InfoboxWords {
  /** Words that make a template an infobox, in front of the topic, behind it or as its whole name; with their space or slash. */
  marks?: { before?: string[]; behind?: string[] }
  /** Kind → topics: what is left of the template's name without its mark. `officeholder`: ['officeholder', 'am', …] */
  families?: Record<string, string[]>
  /** Kind → whole names of boxes and person data that carry no mark: `carica pubblica`, `bio`. */
  bareFamilies?: Record<string, string[]>
  /** Kinds of `families` that are about a person. English only. */
  personKinds?: string[]
  /** Words in a topic that tell that the box is not about one person although a family's name begins like it: `discography`. */
  notAboutPerson?: string[]
  /** What may stand behind a slash in the name of a whole box: `wikidata`. Other slashes make parts of boxes. */
  familyVariants?: string[]
  /**
   * Canonical name → names of parameters. A number may stand behind, or with or without a dot in front, of each: `term start3`,
   * `2 funkcja`, `1. tytuł`. `#` is a number inside that becomes part of the canonical name: `#blankname` → `blankName1`.
   */
  parameters?: Record<string, string[]>
  /** Kind → canonical name → names that mean this in boxes of that kind only. */
  parametersOf?: Record<string, Record<string, string[]>>
  /** What a field wants to be. English only. */
  fieldTypes?: Partial<Record<FieldType, string[]>>
  /** Label of a rendered row, folded (no final colon, no `(s)`) → canonical name. */
  labels?: Record<string, string>
  /** Rows of rendered boxes that head a group, folded: `personal details`. */
  groupLabels?: string[]
  /** Values that say that there is none: `none`, `n/a`, `?`. */
  emptyWords?: string[]
  /** Values that only say where to look: `see below`. They are kept as words, and name nobody and nothing. */
  pointers?: string[]
  /** Words in front of today's name of a place: `now`, `present-day`. */
  nowWords?: string[]
  /** Words in notes behind a spouse → `divorced`, `died`, `annulled`, `separated`. */
  endings?: Record<string, string>
  /** Words in front of the year of a marriage: `m.`, `married`. */
  marriedWords?: string[]
  /** Words for the numbers from 0 up, those of one number with `|` between them: `no`, `one`, `two`. */
  numberWords?: string[]
  /** Words that mean children, daughters, sons, behind a count. */
  childWords?: string[]
  /** What somebody is to the person, in front of a name and `・` or a colon: 祖父. */
  kinWords?: string[]
  /** Words between the last two items of a list: ` and `, ` & `. */
  conjunctions?: string[]
  /** Values of a musical artist's `background` that tell a group: `group_or_band`. */
  groupWords?: string[]
  /** Words in front of a birth in the brackets of a lead: `born`, `b.`, `*`. */
  bornWords?: string[]
  /** Words in front of a date that make it one of death: `died`, `†`. */
  diedWords?: string[]
  /** Words between a date and a place: `in`, `at`. */
  placeLeads?: string[]
  /** Words in front of a place that tell that it is only close: they stay with it. */
  nearWords?: string[]
}
