import type { Position } from '../../document/index.ts'
import type { Evidence, OfficeTenure } from '../../model/index.ts'
import type { Context } from '../../values/context.ts'
import type { OfficeWords } from './merge/same-office.ts'
import type { OfficeTables } from './words/office-tables.ts'

/** What has to be known to read tenures. */
export interface TenureContext {
  readonly tables: OfficeTables
  readonly context: Context
  /** The page says that the person is dead: nothing goes on. */
  readonly dead: boolean
}

/** Where a tenure was read. In order of trust: what two of them say differently is decided for the first. */
export type TenureOrigin = 'infobox' | 'succession-box' | 'prose'

/** A tenure while it is being put together. The readers of infoboxes, succession boxes and sentences each make some; `mergeTenures` makes one list of them. */
export interface Tenure extends OfficeTenure {
  /** Which reader made it. */
  origin: TenureOrigin
  /** Where it stood in the source: decides the order of tenures without dates. */
  at: number
  /** `current` was read out of an empty end. */
  currentInferred?: true
  /** Where the field of its start stands. */
  startAt?: number
  /** The field of the neighbours says that there is nobody: `Office established`, `himself`. */
  noPredecessor?: true
  noSuccessor?: true
  /** What its reader has told apart: tenures of one such office are never one. */
  series?: object
  /** The words of its office, once they were held against others. */
  words?: OfficeWords
  /** Nothing of it says when: the dates were looked for and are not there (a prose reader does not make such). */
  undated?: true
}

/** A new tenure of nothing but an office and its evidence. */
export function createTenure(origin: TenureOrigin, office: string, evidence: Evidence): Tenure {
  return {
    office,
    start: null,
    end: null,
    predecessors: [],
    successors: [],
    evidence: [evidence],
    origin,
    at: evidence.position.start,
  }
}

/** Evidence of a stretch of the source. */
export function evidenceOf(
  from: Evidence['from'],
  certainty: Evidence['certainty'],
  text: string,
  position: Position,
): Evidence {
  return { from, certainty, text, position: { start: position.start, end: position.end } }
}
