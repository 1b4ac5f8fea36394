import type { Node, Parameter, Position, Template } from '../../document/index.ts'
import type { BoxRow } from './box-row.ts'
import { gap } from './gap.ts'
import { isCaption } from './heading-line.ts'
import { foldLabel, type Lexicon } from './lexicon.ts'
import { foldPhrase } from './phrases.ts'
import { type InlineContext, readInline } from './read-inline.ts'

/*
 * A rendered box is a `template` node with name null. docs/tree.md says how its rows come out: rows of office blocks have
 * an `ordinal`, the title of a block is a row with `heading: true`, a second status row below one title opens a block
 * without a heading.
 */

/** What a row is to the rows around it. */
type RowKind = 'status' | 'office' | 'group' | 'known' | 'unknown'

/** Canonical names of labels that open a term of office. */
const statusNames = new Set(['term', 'termStart', 'reign', 'termLabel'])
/** Canonical names of labels that stand below a term of office. */
const officeNames = new Set([
  'termEnd', 'predecessor', 'successor', 'alongside', 'appointer', 'nominator', 'constituency', 'district', 'riding', 'majority',
  'constituencyMP', 'constituencyAM', 'parliamentaryGroup', 'coalition', 'government', 'department', 'portfolio', 'cabinet', 'election',
  'slotParty', 'parliament', 'assembly', 'legislature', 'majorityLeader', 'minorityLeader', 'speaker', 'coronation', 'regent', 'heir', 'consort',
  'order', 'office', 'incumbent', 'state', 'country', 'enthroned', 'seniority', 'runningMate', 'electionDate', 'retired',
]) // biome-ignore format: a list of words

/** Turns the rows of a box into one node. */
export function readInfobox(
  source: string,
  rows: readonly BoxRow[],
  pageTitle: string | null,
  context: InlineContext,
): Template {
  const { lexicon } = context
  const first = rows[0]!
  const last = rows[rows.length - 1]!
  const titleRow = findTitle(source, rows, pageTitle, lexicon)
  const children: Parameter[] = []
  let block = 0
  let open = false
  let titled = false

  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!
    if (row === titleRow) continue
    if (row.values.length === 0) {
      const words = plain(source, row.label)
      const kind = kindOf(words, lexicon)
      const next = rows[i + 1]
      if (kind === 'status' && next?.values.length === 0 && kindOf(plain(source, next.label), lexicon) === 'unknown') {
        // > | In office |
        // > | 3 May 1990 – 5 June 1994 |
        const values = [next.label]
        if (isIncumbent(source, rows[i + 2], lexicon)) values.push(rows[i + 2]!.label)
        i += values.length
        if (!titled) block++
        titled = false
        open = true
        children.push(parameter(source, row.label, values, context, { ordinal: block }))
        continue
      }
      const split = splitStatus(source, row.label, lexicon)
      if (split) {
        if (!titled) block++
        titled = false
        open = true
        const values = [split.value]
        if (isIncumbent(source, next, lexicon)) {
          values.push(next!.label)
          i++
        }
        children.push(parameter(source, split.label, values, context, { ordinal: block }))
        continue
      }
      const parts = officeTitle(source, rows, i, lexicon)
      if (parts > 0) {
        block++
        open = titled = true
        const cells = rows.slice(i, i + parts).map((part) => part.label)
        children.push(heading(source, cells, context, block))
        i += parts - 1
        continue
      }
      if (kind === 'group') open = titled = false
      children.push(heading(source, [row.label], context, null))
      continue
    }
    const kind = kindOf(plain(source, row.label), lexicon)
    if (kind === 'status') {
      if (!titled) block++
      titled = false
      open = true
    } else if (kind === 'known' || kind === 'group') open = titled = false
    const values = [...row.values]
    if (kind === 'status' && isIncumbent(source, rows[i + 1], lexicon)) {
      values.push(rows[i + 1]!.label)
      i++
    }
    children.push(parameter(source, row.label, values, context, open && block > 0 ? { ordinal: block } : {}))
  }
  const title = titleRow ? plain(source, titleRow.label) : ''
  return {
    type: 'template',
    name: null,
    key: '',
    ...(title !== '' && { title }),
    children,
    position: { start: first.position.start, end: last.position.end },
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

/** `In office 3 May 1990 – 5 June 1994` in one cell. */
function splitStatus(source: string, cell: Position, lexicon: Lexicon): { label: Position; value: Position } | null {
  const words = source.slice(cell.start, cell.end)
  const label = longestLabel(words, lexicon)
  if (label === 0 || kindOf(words.slice(0, label), lexicon) !== 'status') return null
  const rest = words.slice(label)
  if (!/\d|–|—/.test(rest)) return null
  const value = rest.replace(/^[\s:]+/, '')
  return {
    label: { start: cell.start, end: cell.start + label },
    value: { start: cell.end - value.length, end: cell.end },
  }
}

/** How many characters of the line are a label that the language knows, as words of their own; 0 where none is. */
export function longestLabel(words: string, lexicon: Lexicon): number {
  let found = 0
  let at = 0
  for (let count = 0; count < lexicon.labelWords && at < words.length; count++) {
    let end = words.indexOf(' ', at)
    if (end < 0) end = words.length
    const kind = kindOf(words.slice(0, end), lexicon)
    if (kind !== 'unknown') found = end
    at = end + 1
  }
  return found
}

function isIncumbent(source: string, row: BoxRow | undefined, lexicon: Lexicon): boolean {
  return row !== undefined && row.values.length === 0 && lexicon.incumbent.has(foldPhrase(plain(source, row.label)))
}

export function kindOf(label: string, lexicon: Lexicon): RowKind {
  const folded = foldLabel(label)
  const name = lexicon.labels.get(folded)
  if (name === undefined) return lexicon.groupLabels.has(folded) ? 'group' : 'unknown'
  if (statusNames.has(name)) return 'status'
  return officeNames.has(name) || name.startsWith('under:') || name.startsWith('deputy:') ? 'office' : 'known'
}

function parameter(
  source: string,
  label: Position,
  values: readonly Position[],
  context: InlineContext,
  place: { ordinal?: number },
): Parameter {
  const end = values[values.length - 1]!.end
  return {
    type: 'parameter',
    key: { kind: 'label', text: plain(source, label) },
    ...place,
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

/** A label as the page shows it: without bold marks, footnote marks and the colon behind it. */
export function plain(source: string, cell: Position): string {
  return source
    .slice(cell.start, cell.end)
    .replace(/\*\*|\0|[\u200b\u2060\ufeff]/g, '')
    .replace(/\[[^[\]]{1,14}\]$/, '')
    .replace(/\s+/g, ' ')
    .replace(/\s?:$/, '')
    .trim()
}
