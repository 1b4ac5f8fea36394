import type { DateValue } from '../../../model/index.ts'
import type { OfficePhrase } from './office-phrase.ts'

/** What one clause says of one office of the person. */
export interface Mention {
  /** Null where the clause points back to an office said before. */
  office: OfficePhrase | null
  /** The mention that a pronoun, `the post` or nothing at all points back to. */
  after: Mention | null
  start: DateValue | null
  end: DateValue | null
  ongoing: boolean
  /** The start is the day of an election or appointment: the office may be entered later. */
  choice: boolean
  /** The start is the day of a coronation or the like, which may come late. */
  ceremony: boolean
  /** The end is the day on which somebody else took over. */
  takenOver: boolean
  /** Points back to nothing near, but to the first office of the page. */
  principal: boolean
  /** Another beginning in an office that may be held already. */
  again: boolean
  predecessors: string[]
  successors: string[]
  from: 'lead' | 'prose' | 'heading'
  /** The words of the clause, as offsets in the words of its passage. */
  startsAt: number
  endsAt: number
}

export function createMention(
  office: OfficePhrase | null,
  from: Mention['from'],
  startsAt: number,
  endsAt: number,
): Mention {
  return {
    office,
    after: null,
    start: null,
    end: null,
    ongoing: false,
    choice: false,
    ceremony: false,
    principal: false,
    takenOver: false,
    again: false,
    predecessors: [],
    successors: [],
    from,
    startsAt,
    endsAt,
  }
}
