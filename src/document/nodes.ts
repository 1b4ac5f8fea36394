/**
 * The shared tree: what both readers make and everything below `source/` reads.
 *
 * Shaped after unist (https://github.com/syntax-tree/unist): every node has a `type`, a `position`, and either `children`
 * or `value`. Positions are UTF-16 offsets into the caller's own string, so `source.slice(start, end)` is where the node
 * stood. A child lies inside its parent; siblings do not overlap and are in order of the source.
 */

/** A stretch of the caller's own string: UTF-16 offsets, end exclusive. */
export interface Position {
  start: number
  end: number
}

/** Words as the page shows them. Either `value.length === end - start`, character for character, or the node is atomic
 * (an entity, a paragraph break): then the whole value stands for the whole stretch. A newline is kept as `\n`; an empty
 * line (`\n\n`) ends a paragraph. CR and NUL never occur in a value. */
export interface Text {
  type: 'text'
  value: string
  position: Position
}

/** `<!-- value -->`: shown nowhere. */
export interface Comment {
  type: 'comment'
  value: string
  position: Position
}

/** A line break that the page asks for: `<br>`, `{{break}}`. */
export interface Break {
  type: 'break'
  position: Position
}

/** A run of two, three or five apostrophes that MediaWiki takes for italics, bold or both. Flat: it opens or closes. */
export interface Quotes {
  type: 'quotes'
  value: "''" | "'''" | "'''''"
  position: Position
}

/** `[[target#fragment|children]]trail`; without a pipe the children are the target's own words. */
export interface Link {
  type: 'link'
  /** Page title: underscores as spaces, entities decoded, trimmed, no leading colon; another wiki keeps its prefix: `de:Titel`. Empty for `[[#fragment]]`. */
  target: string
  fragment?: string
  children: Node[]
  position: Position
}

/** `[url children]` or a bare `url` (then the one child is the address itself). */
export interface ExternalLink {
  type: 'externalLink'
  url: string
  /** The address stands bare in the text. */
  bare?: true
  children: Node[]
  position: Position
}

/** `[[File:name|options|caption]]`; children are the caption (the last option that is no keyword). */
export interface File {
  type: 'file'
  /** Without the namespace, underscores as spaces. */
  name: string
  /** Options as written, trimmed: `thumb`, `220px`, `alt=…`; the caption is not among them. */
  options: string[]
  children: Node[]
  position: Position
}

/** `[[Category:name|sortKey]]`, or a line of the category list of a rendered page. */
export interface Category {
  type: 'category'
  name: string
  sortKey?: string
  position: Position
}

/** `[[de:title]]` without a leading colon: the same page in another language. */
export interface InterlanguageLink {
  type: 'interlanguageLink'
  language: string
  title: string
  position: Position
}

/** `#REDIRECT [[target#fragment]]`. */
export interface Redirect {
  type: 'redirect'
  target: string
  fragment?: string
  position: Position
}

/**
 * `{{name|…}}`, or the infobox table of a rendered page (then `name` is null).
 *
 * After the template catalogue (`source/templates/`) has run, only templates that carry a meaning of their own are left:
 * infoboxes, citations, dates, succession boxes, values … and unknown ones. The others have become plain nodes.
 */
export interface Template {
  type: 'template'
  /** As written, without comments, trimmed: `Infobox_person`, `birth date and age`. */
  name: string | null
  /** The name folded for look-ups by `foldName`: no namespace, lower case, spaces for underscores. `''` where name is null. */
  key: string
  /** Title of a rendered box. */
  title?: string
  children: Parameter[]
  /** What the page shows in its place, where the catalogue knows it: nodes in the template's own stretch. */
  shown?: Node[]
  /** The entry of the template catalogue that knows it, the same on all wikis: `marriage`, `coordinates`, `date`. */
  entry?: string
  /** No entry in the catalogue or any language pack names it. */
  unknown?: true
  position: Position
}

/** How a value is named: by a template's parameter (positional ones by their number: `'1'`), or by the label of a rendered row. */
export type RowKey = { kind: 'parameter'; name: string } | { kind: 'label'; text: string }

/** One `|name = children` of a template, or one row of a rendered box. */
export interface Parameter {
  type: 'parameter'
  key: RowKey
  /** `true` where the wikitext gave no name: its number counts. */
  positional?: true
  /** Number of the office block it stands in, where the reader of a rendered box knows it: 1 for the first. Absent for a row outside. */
  ordinal?: number
  /** A row of one cell that heads the rows below it, in a rendered box: its key and its children are the same words. With an
   * `ordinal` it is the title of that office block (`President of Kazakhstan`), without one it heads a group (`Personal details`). It is no fact. */
  heading?: true
  /** The value, raw: leading and trailing whitespace is in it. */
  children: Node[]
  /** From its name, or from the pipe where it has none, to before the next pipe. */
  position: Position
}

/** `{{#if:…|…}}`, `{{DEFAULTSORT:…}}`, `{{PAGENAME}}`, `{{formatnum:…}}`. */
export interface ParserFunction {
  type: 'parserFunction'
  /** Lower case, with `#` where written: `#if`, `defaultsort`. */
  name: string
  children: Parameter[]
  position: Position
}

/** `{{{name|default}}}`. */
export interface Argument {
  type: 'argument'
  name: string
  /** The default. */
  children: Node[]
  position: Position
}

/** A footnote: `<ref …>children</ref>`, `<ref name=x />`, what the catalogue turned into one (`{{efn|…}}`, `{{sfn|…}}`,
 * `{{r|x}}`), or a mark `[1]` of a rendered page. */
export interface Reference {
  type: 'reference'
  name?: string
  group?: string
  /** The number or letter that a rendered page shows: `1`, `a`, `note 1`. */
  label?: string
  /** `follow=` and `extends=` (`details=`): the name of the note that this one goes on. */
  follow?: string
  extends?: string
  /** Empty for a reuse. */
  children: Node[]
  /** A definition inside a reference list: it cites nothing. */
  listed?: true
  /** Where it stands in a rendered list: how often the back-links say it is cited. */
  backLinks?: number
  /** The page marker behind it: `{{rp|12}}`. */
  locator?: string
  /** Set by `extract/references`: the id of the reference it cites or defines. */
  id?: string
  position: Position
}

/** `<references>children</references>`, `{{reflist|refs=…}}`, the reference list of a rendered page. */
export interface ReferenceList {
  type: 'referenceList'
  group?: string
  children: Node[]
  position: Position
}

/** An HTML tag with its content; a void one, or one that is never closed, has no children (what follows stays beside it). */
export interface Element {
  type: 'element'
  /** Lower case: `small`, `span`, `sup`, `div`, `poem`. */
  name: string
  /** As written between name and `>`, trimmed: `style="display:none"`. */
  attributes: string
  children: Node[]
  position: Position
}

/** An extension tag with opaque content: `math`, `gallery`, `pre`, `syntaxhighlight`, `timeline`, `score` … (`nowiki` becomes text). */
export interface Extension {
  type: 'extension'
  name: string
  attributes: string
  value: string
  position: Position
}

/** `== children ==`, or a bare line that the reader of a rendered page took for a heading. */
export interface Heading {
  type: 'heading'
  level: number
  /** The text does not say the level. */
  levelInferred?: true
  children: Node[]
  position: Position
}

/** One line that opens with `*`, `#`, `:` or `;`. */
export interface ListItem {
  type: 'listItem'
  /** `*`, `**`, `#:` … */
  marker: string
  children: Node[]
  position: Position
}

/** A horizontal rule `----` at the start of a line. */
export interface Rule {
  type: 'rule'
  position: Position
}

/** `{| … |}`, or a pipe table of a rendered page that is no infobox. */
export interface Table {
  type: 'table'
  attributes: string
  children: TableRow[]
  position: Position
}
export interface TableRow {
  type: 'tableRow'
  attributes: string
  children: TableCell[]
  position: Position
}
export interface TableCell {
  type: 'tableCell'
  /** `!` cell, `|` cell or `|+` caption. */
  kind: 'header' | 'data' | 'caption'
  attributes: string
  children: Node[]
  position: Position
}

/** A behaviour switch: `__NOTOC__`. */
export interface Switch {
  type: 'switch'
  value: string
  position: Position
}

/** A whole page. */
export interface Root {
  type: 'root'
  /** The page's title where its text states it (rendered pages do). */
  title?: string
  children: Node[]
  /** The lists of nodes in which templates and parser functions stand, the innermost first, where the reader knows them. */
  templateLists?: Node[][]
  position: Position
}

export type Node =
  | Text
  | Comment
  | Break
  | Quotes
  | Link
  | ExternalLink
  | File
  | Category
  | InterlanguageLink
  | Redirect
  | Template
  | Parameter
  | ParserFunction
  | Argument
  | Reference
  | ReferenceList
  | Element
  | Extension
  | Heading
  | ListItem
  | Rule
  | Table
  | TableRow
  | TableCell
  | Switch
