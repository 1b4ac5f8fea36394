import type { Root } from '../../document/index.ts'
import type { Biography, OfficeTenure, Section } from '../../model/index.ts'
import { hasYear } from '../../values/category-pattern.ts'
import type { Context } from '../../values/context.ts'
import type { InfoboxReading } from '../reading.ts'
import { readInfoboxTenures } from './infobox/infobox-tenures.ts'
import { mergeTenures } from './merge/merge-tenures.ts'
import { extractProseTenures } from './prose/extract-prose-tenures.ts'
import { readSuccessionTenures } from './succession/succession-tenures.ts'
import type { TenureContext } from './tenure.ts'
import { type OfficeTables, officeTables } from './words/office-tables.ts'

/** What tenures are read from. */
export interface OfficeSources {
  root: Root
  infoboxes: readonly InfoboxReading[]
  biography: Biography | null
  /** What the page says, section by section. */
  written: { lead: Section; sections: readonly Section[] }
  /** Read offices from sentences too. */
  prose: boolean
}

/** Who held what from when to when: infobox, succession boxes and sentences, merged, in order of start. */
export function extractOffices(sources: OfficeSources, context: Context): OfficeTenure[] {
  const { root, infoboxes, biography, written } = sources
  if (isAboutSomethingElse(sources)) return []
  const tables = officeTables(context.language)
  const dead = Boolean(biography?.deathDate) || hasDeathCategory(root, tables)
  const known: TenureContext = { tables, context, dead }
  const stated = [readInfoboxTenures(infoboxes, known), readSuccessionTenures(root, known)]
  const groups = sources.prose ? [...stated, extractProseTenures(root, { biography, written }, context)] : stated
  return mergeTenures(groups, known)
}

/** A page whose box is about a town, a film, an office: its succession boxes are theirs. */
function isAboutSomethingElse({ infoboxes, biography }: OfficeSources): boolean {
  if (biography !== null || infoboxes.some((box) => box.aboutPerson)) return false
  const [first] = infoboxes
  return first !== undefined && first.infobox.kind !== 'other'
}

/** `1903 deaths`, `Décès en 1903`. */
function hasDeathCategory(root: Root, { deathCategories }: OfficeTables): boolean {
  for (const node of root.children) if (node.type === 'category' && hasYear(node.name, deathCategories)) return true
  return false
}
