import type { Root } from '../../document/index.ts'
import type { Reference } from '../../model/index.ts'
import type { Context } from '../../values/context.ts'

/** Every footnote of the page in order of first citation; sets `id` on each reference node of the tree. */
export function extractReferences(_root: Root, _context: Context): Reference[] {
  return []
}
