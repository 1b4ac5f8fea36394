import type { Root } from '../../document/index.ts'
import type { Biography } from '../../model/index.ts'
import type { Context } from '../../values/context.ts'
import type { InfoboxReading } from '../reading.ts'

/** Facts about the person, merged over all infoboxes and person-data templates; null where the page is not about one. */
export function extractBiography(_root: Root, _infoboxes: readonly InfoboxReading[], _context: Context): Biography | null {
  return null
}
