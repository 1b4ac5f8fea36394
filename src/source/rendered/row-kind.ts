import type { Position } from '../../document/index.ts'
import { foldLabel, type Lexicon } from './lexicon.ts'

/** What a row is to the rows around it. */
export type RowKind = 'status' | 'office' | 'group' | 'known' | 'unknown'

/** Canonical names of labels that open a term of office. */
const statusNames = new Set(['term', 'termStart', 'reign', 'termLabel'])
/** Canonical names of labels that stand below a term of office. */
const officeNames = new Set([
  'termEnd', 'predecessor', 'successor', 'alongside', 'appointer', 'nominator', 'constituency', 'district', 'riding', 'majority',
  'constituencyMP', 'constituencyAM', 'parliamentaryGroup', 'coalition', 'government', 'department', 'portfolio', 'cabinet', 'election',
  'slotParty', 'parliament', 'assembly', 'legislature', 'majorityLeader', 'minorityLeader', 'speaker', 'coronation', 'regent', 'heir', 'consort',
  'order', 'office', 'incumbent', 'state', 'country', 'enthroned', 'seniority', 'runningMate', 'electionDate', 'retired',
]) // biome-ignore format: a list of words

/** By its label. */
export function kindOf(label: string, lexicon: Lexicon): RowKind {
  const folded = foldLabel(label)
  const name = lexicon.labels.get(folded)
  if (name === undefined) return lexicon.groupLabels.has(folded) ? 'group' : 'unknown'
  if (statusNames.has(name)) return 'status'
  return officeNames.has(name) || name.startsWith('under:') || name.startsWith('deputy:') ? 'office' : 'known'
}

/** `In office 3 May 1990 – 5 June 1994` in one cell. */
export function splitStatus(
  source: string,
  cell: Position,
  lexicon: Lexicon,
): { label: Position; value: Position } | null {
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
