import type { PredicateWords } from '../../../language/index.ts'
import type { Chunk } from './chunk.ts'
import type { OfficePhrase } from './office-phrase.ts'
import type { Person } from './person.ts'
import { isEmpty, type Times } from './times.ts'

/** A person of a clause: that of the page, or another by name (`''` where no name is said). */
export type Actor = 'self' | { name: string }

/** One office of a clause, with the dates that stand behind it: several where it was held several times. */
export interface OfficeArgument {
  office: OfficePhrase
  times: Times[]
}

/** What stands behind a verb. */
export interface Arguments {
  offices: OfficeArgument[]
  /** `the post`, `both positions`: the office said before. */
  pointsBack: boolean
  several: boolean
  object: Actor | null
  /** The object is a pronoun. */
  byPronoun: boolean
  /** Whose place it is that is taken: the person's, if anybody's. */
  owner: 'self' | null
  /** Whose successor somebody is made. */
  succeeded: Actor | null
  agent: Actor | null
  source: Actor | null
  target: Actor | null
  /** Whom an appointment follows. */
  follows: Actor | null
  /** Dates that belong to the verb. */
  times: Times
  /** Something stands behind the verb, before any date, that is none of all that. */
  unknown: boolean
  /** As much behind a date. */
  goesOn: boolean
  /** Index of the first chunk that is not read. */
  end: number
  /** Index behind the last chunk that says something. */
  used: number
}

/** What has been read behind a verb, and where the reading stands. */
export class ArgumentReading {
  readonly found: Arguments
  readonly chunks: readonly Chunk[]
  readonly from: number
  readonly verb: PredicateWords | null
  readonly person: Person
  /** Words since the verb or the last office that say nothing of it. */
  unknown = 0
  /** `as` stands right before. */
  as = false
  comma = false
  /** The times in front of the offices that come next: `and, on 4 April 1967, minister of justice`. */
  ahead: Times | null = null

  constructor(chunks: readonly Chunk[], from: number, verb: PredicateWords | null, person: Person) {
    this.chunks = chunks
    this.from = from
    this.verb = verb
    this.person = person
    this.found = {
      offices: [],
      pointsBack: false,
      several: false,
      object: null,
      byPronoun: false,
      owner: null,
      succeeded: null,
      agent: null,
      source: null,
      target: null,
      follows: null,
      times: {},
      unknown: false,
      goesOn: false,
      end: from,
      used: from,
    }
  }

  /** Gives the times read so far, if any, to the last office: those behind it are of another. */
  passTimes(): void {
    const { found } = this
    const last = found.offices[found.offices.length - 1]!
    if (last.times.length === 0) last.times.push(found.times)
    found.times = {}
  }

  skipUnknown(i: number): number {
    this.unknown++
    // resigned on 15 March in order to …: the rest says why
    if (isEmpty(this.found.times)) this.found.unknown = true
    else if (!this.comma) this.found.goesOn = true
    this.as = false
    return i + 1
  }
}
