/**
 * How a wiki names the parts of a page. All words are in lower case with plain apostrophes. English words stand in where a
 * language says nothing, since pages of all wikis borrow from it.
 */
export interface PageWords {
  /** Kind of section → headings. A name that ends in ` …` stands for all headings that begin so: `governor of …`. */
  sections?: Partial<Record<SectionKind, string[]>>
  /** Words of the site around the text of a rendered page. */
  rendered?: RenderedWords
  /** Names of templates that mark a page as one that tells pages apart, folded. */
  disambiguation?: string[]
  /** Names of the template that holds the short description, folded. */
  shortDescription?: string[]
  /** Names of the parser function that holds the sort key of all categories. */
  defaultSort?: string[]
}

/**
 * What a heading says of its section. `…Part`: it belongs below one of the kind before it where one is open.
 * `tail` ends what is above it; `links` are tails that list pages and addresses; `notes` and `references` hold footnotes.
 */
export type SectionKind =
  | 'biography'
  | 'life'
  | 'lifePart'
  | 'career'
  | 'careerPart'
  | 'politics'
  | 'politicsPart'
  | 'personal'
  | 'personalPart'
  | 'legacy'
  | 'works'
  | 'worksPart'
  | 'notes'
  | 'references'
  | 'links'
  | 'tail'

/** Words that a site or an extractor puts into the text of a page. A name that ends in ` …` stands for all lines that begin so. */
export interface RenderedWords {
  /** Lines that are none of the article's: `jump to navigation`, `from wikipedia, …`. */
  boilerplate?: string[]
  /** Lines that only point to other pages: `main article: …`. */
  hatnotes?: string[]
  /** What the site puts behind the title: ` - wikipedia`. */
  titleEnds?: string[]
  /** Behind a heading: `[edit]`. */
  headingEnds?: string[]
  /** The line above a table of contents. */
  contents?: string[]
  /** In front of the entries of a reference list, for screen readers: `jump up to:`. */
  backLinks?: string[]
  /** Words of a footnote mark in front of its number: `note`, `nb`, `lower-alpha`. */
  noteMarks?: string[]
  /** What stands between brackets to ask for better text: `citation needed`; ` …` as above. */
  maintenanceMarks?: string[]
  /** Labels of lines that hold categories: `categories:`. */
  categoryLabels?: string[]
  /** Categories that tell a list of categories from one of links; a digit is written `0`, ` ` at the end means that more may follow. */
  sureCategories?: string[]
  /** What categories of people begin with: `people from `. A digit is written `0`. */
  categoryStarts?: string[]
  /** What categories of people end in: ` births`, ` politicians`. */
  categoryEnds?: string[]
  /** Words for today in an office that goes on: `incumbent`. */
  incumbent?: string[]
  /** In front of the date on which a source was last seen: `retrieved`, `accessed on`. */
  retrieved?: string[]
  /** In front of the date or place of an archived copy: `archived from the original on`. */
  archived?: string[]
}
