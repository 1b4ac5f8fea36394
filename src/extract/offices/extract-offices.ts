import type { Root } from '../../document/index.ts'
import type { Biography, OfficeTenure } from '../../model/index.ts'
import type { Context } from '../../values/context.ts'
import type { InfoboxReading } from '../reading.ts'

/** What tenures are read from. */
export interface OfficeSources {
  root: Root
  infoboxes: readonly InfoboxReading[]
  biography: Biography | null
  /** Read offices from sentences too. */
  prose: boolean
}

/** Who held what from when to when: infobox, succession boxes and sentences, merged, in order of start. */
export function extractOffices(_sources: OfficeSources, _context: Context): OfficeTenure[] {
  return []
}
