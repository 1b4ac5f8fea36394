import type { Node, Parameter, Position, Template } from '../../document/index.ts'
import { type BoxRow, plain } from './box-row.ts'
import { gap } from './gap.ts'
import { isCaption } from './heading-line.ts'
import type { Lexicon } from './lexicon.ts'
import { foldPhrase } from './phrases.ts'
import { type InlineContext, readInline } from './read-inline.ts'
import { kindOf, type RowKind, splitStatus } from './row-kind.ts'

// How the rows of a box come out stands in docs/tree.md.

/** Turns the rows of a box into one node. */
export function readInfobox(
  source: string,
  rows: readonly BoxRow[],
  pageTitle: string | null,
  context: InlineContext,
): Template {
  const titleRow = findTitle(source, rows, pageTitle, context.lexicon)
  const title = titleRow ? plain(source, titleRow.label) : ''
  return {
    type: 'template',
    name: null,
    key: '',
    ...(title !== '' && { title }),
    children: new BoxReader(source, rows, context).read(titleRow),
    position: { start: rows[0]!.position.start, end: rows[rows.length - 1]!.position.end },
  }
}

/** Goes through the rows from top to bottom and knows which office block is open. */
class BoxReader {
  private readonly source: string
  private readonly rows: readonly BoxRow[]
  private readonly context: InlineContext
  private readonly lexicon: Lexicon
  private readonly children: Parameter[] = []
  /** Index of the next row. */
  private at = 0
  /** How many office blocks there were so far. */
  private block = 0
  /** Rows belong to the last of them. */
  private open = false
  /** It has its title and waits for its term. */
  private titled = false

  constructor(source: string, rows: readonly BoxRow[], context: InlineContext) {
    this.source = source
    this.rows = rows
    this.context = context
    this.lexicon = context.lexicon
  }

  read(titleRow: BoxRow | null): Parameter[] {
    while (this.at < this.rows.length) {
      const row = this.rows[this.at++]!
      if (row === titleRow) continue
      if (row.values.length > 0) this.labelled(row)
      else this.single(row)
    }
    return this.children
  }

  /** A label and its value. */
  private labelled(row: BoxRow): void {
    const kind = this.kindOf(row)
    const values = [...row.values]
    if (kind === 'status') {
      this.openTerm()
      this.takeIncumbent(values)
    } else if (kind === 'known' || kind === 'group') this.open = this.titled = false
    this.take(row.label, values)
  }

  /** One cell: a term of office, the title of one, the head of a group. */
  private single(row: BoxRow): void {
    const { source, rows, lexicon } = this
    const kind = this.kindOf(row)
    const next = rows[this.at]
    if (kind === 'status' && next?.values.length === 0 && this.kindOf(next) === 'unknown') {
      // > | In office |
      // > | 3 May 1990 – 5 June 1994 |
      this.at++
      this.term(row.label, next.label)
      return
    }
    const split = splitStatus(source, row.label, lexicon)
    if (split) {
      this.term(split.label, split.value)
      return
    }
    const parts = officeTitle(source, rows, this.at - 1, lexicon)
    if (parts > 0) {
      this.block++
      this.open = this.titled = true
      const cells = rows.slice(this.at - 1, this.at - 1 + parts).map(({ label }) => label)
      this.children.push(heading(source, cells, this.context, this.block))
      this.at += parts - 1
      return
    }
    if (kind === 'group') this.open = this.titled = false
    this.children.push(heading(source, [row.label], this.context, null))
  }

  private term(label: Position, value: Position): void {
    const values = [value]
    this.openTerm()
    this.takeIncumbent(values)
    this.take(label, values)
  }

  /** A term below a title belongs to it; any other opens a block of its own. */
  private openTerm(): void {
    if (!this.titled) this.block++
    this.titled = false
    this.open = true
  }

  /** `Incumbent` in a row of its own goes on the row above. */
  private takeIncumbent(values: Position[]): void {
    const row = this.rows[this.at]
    if (!row || row.values.length > 0 || !this.lexicon.incumbent.has(foldPhrase(plain(this.source, row.label)))) return
    values.push(row.label)
    this.at++
  }

  private take(label: Position, values: readonly Position[]): void {
    this.children.push(parameter(this.source, label, values, this.context, this.open ? this.block : null))
  }

  private kindOf({ label }: BoxRow): RowKind {
    return kindOf(plain(this.source, label), this.lexicon)
  }
}

/** The title is a row of one cell among the first: the one that says the page's title, else the very first. */
function findTitle(source: string, rows: readonly BoxRow[], pageTitle: string | null, lexicon: Lexicon): BoxRow | null {
  const wanted = pageTitle === null ? null : foldPhrase(pageTitle)
  for (const row of rows.slice(0, 4)) {
    if (row.values.length > 0) break
    if (wanted !== null && foldPhrase(row.words) === wanted) return row
  }
  const [first, second] = rows
  if (!first || first.values.length > 0 || kindOf(first.words, lexicon) !== 'unknown') return null
  if (isCaption(first.words, first.words.split(' '), pageTitle)) return null
  // > | Prime Minister of Freedonia |      above a status row it is the title of the office
  // > | In office | 1990–1994 |
  const opens =
    second &&
    (opensTerm(source, second, lexicon) || (second.values.length > 0 && kindOf(second.words, lexicon) === 'office'))
  if (opens && wanted !== null && !sharesWord(first.words, wanted)) return null
  return first
}

function sharesWord(words: string, title: string): boolean {
  const own = new Set(foldPhrase(words).split(' '))
  return title.split(' ').some((word) => word.length > 2 && own.has(word))
}

/** How many rows from `at` on are the title of an office: one or two above a status row, or one above other rows of an office. */
function officeTitle(source: string, rows: readonly BoxRow[], at: number, lexicon: Lexicon): number {
  const row = rows[at]!
  if (kindOf(plain(source, row.label), lexicon) !== 'unknown') return 0
  const next = rows[at + 1]
  if (!next) return 0
  if (opensTerm(source, next, lexicon)) return 1
  if (next.values.length > 0) return kindOf(plain(source, next.label), lexicon) === 'office' ? 1 : 0
  const after = rows[at + 2]
  // > | Member of the Australian Parliament |
  // > | for Lalor |
  return after && opensTerm(source, after, lexicon) && /^[\p{Ll}(]/u.test(plain(source, next.label)) ? 2 : 0
}

function opensTerm(source: string, row: BoxRow, lexicon: Lexicon): boolean {
  return (
    kindOf(plain(source, row.label), lexicon) === 'status' ||
    (row.values.length === 0 && splitStatus(source, row.label, lexicon) !== null)
  )
}

function parameter(
  source: string,
  label: Position,
  values: readonly Position[],
  context: InlineContext,
  ordinal: number | null,
): Parameter {
  const end = values[values.length - 1]!.end
  return {
    type: 'parameter',
    key: { kind: 'label', text: plain(source, label) },
    ...(ordinal !== null && { ordinal }),
    children: cells(source, values, context),
    position: { start: label.start, end: Math.max(end, label.end) },
  }
}

function heading(
  source: string,
  parts: readonly Position[],
  context: InlineContext,
  ordinal: number | null,
): Parameter {
  const children = cells(source, parts, context)
  return {
    type: 'parameter',
    key: { kind: 'label', text: parts.map((part) => plain(source, part)).join(' ') },
    ...(ordinal !== null && { ordinal }),
    heading: true,
    children,
    position: { start: parts[0]!.start, end: parts[parts.length - 1]!.end },
  }
}

/** The words of cells, a space between them. */
function cells(source: string, parts: readonly Position[], context: InlineContext): Node[] {
  const nodes: Node[] = []
  let before = -1
  for (const part of parts) {
    if (before >= 0 && part.start > before) nodes.push(gap(source, ' ', before, part.start))
    for (const node of readInline(source, part.start, part.end, context)) nodes.push(node)
    before = part.end
  }
  return nodes
}
