import type { Root } from '../document/index.ts'
import type { Section } from '../model/index.ts'
import type { Context } from '../values/context.ts'

/** The lead and the tree of sections below it. Reference nodes must have their ids already. */
export function extractSections(root: Root, _context: Context): { lead: Section; sections: Section[] } {
  return { lead: { title: '', level: 1, text: '', citations: [], sections: [], position: root.position }, sections: [] }
}
