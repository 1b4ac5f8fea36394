import type { Root } from '../../document/index.ts'
import type { Context } from '../../values/context.ts'
import type { InfoboxReading } from '../reading.ts'

/** Every infobox of the page, in order of the source. */
export function extractInfoboxes(_root: Root, _context: Context): InfoboxReading[] {
  return []
}
