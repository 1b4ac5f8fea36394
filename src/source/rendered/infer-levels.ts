import type { SectionKind } from '../../language/index.ts'
import type { HeadingLine } from './heading-line.ts'

/** Kinds that belong below another, and the kinds that they belong below. */
const parents: Partial<Record<SectionKind, readonly SectionKind[]>> = {
  lifePart: ['biography', 'life'],
  careerPart: ['biography', 'career'],
  politics: ['career'],
  politicsPart: ['politics', 'career', 'biography'],
  personalPart: ['personal', 'biography'],
  worksPart: ['works'],
  life: ['biography'],
  career: ['biography'],
  personal: ['biography'],
}

/** Kinds that stand on their own wherever they come. */
const alone = new Set<SectionKind | undefined>(['tail', 'links', 'notes', 'references', 'legacy', 'works', 'biography'])

/** Sections that are told in periods: years and unknown names below them are parts of theirs. */
const periods = new Set<SectionKind | undefined>(['career', 'politics', 'biography', 'careerPart'])

const YEARS = /(?:^|[\s([–—-])(?:1[0-9]|20)\d{2}(?:\)|\]|$|\s?[–—-])|^(?:1[0-9]|20)\d{2}\s/

/**
 * Gives each heading a level: the one that the page says, else what its words and neighbours tell. `headsHeading` says
 * whether no text stands between a heading and the next.
 */
export function inferLevels(headings: readonly HeadingLine[], headsHeading: (index: number) => boolean): number[] {
  const levels: number[] = []
  /** The open section of level 2, and whether it has no text of its own. */
  let open: { kind: SectionKind | undefined; bare: boolean } | null = null
  /** Level of the last unknown heading inside it. */
  let unknown = 3
  for (let i = 0; i < headings.length; i++) {
    const { kind, level: stated, text } = headings[i]!
    const bare = headsHeading(i) && i + 1 < headings.length && !isTail(headings[i + 1]!.kind)
    const before = levels[i - 1] ?? 1
    let level: number
    if (stated !== null) level = Math.max(2, stated)
    else if (open === null) level = 2
    else if (i > 0 && headsHeading(i - 1) && !breaksOut(kind, headings[i - 1]!.kind)) level = Math.min(before + 1, 6)
    else if (alone.has(kind) && !(kind === 'legacy' && open.bare && YEARS.test(text))) level = 2
    else if (bare && !kind?.endsWith('Part')) level = 2
    else if (open.bare && open.kind === undefined && isPart(kind, text)) level = unknown
    else if (kind === 'legacy') level = unknown
    else if (kind !== undefined)
      level = parents[kind]?.includes(open.kind as SectionKind) && belongs(kind, open, text) ? 3 : 2
    else if (open.bare) level = unknown
    else
      level =
        periods.has(open.kind) ||
        (YEARS.test(text) && open.kind !== undefined && !alone.has(open.kind) && open.kind !== 'personal')
          ? 3
          : 2
    if (stated === null) level = Math.min(level, before + 1)
    if (level === 2) {
      open = { kind, bare }
      unknown = 3
    } else if (kind === undefined && !bare) unknown = level
    levels.push(level)
  }
  return levels
}

/** `Notes` directly above `References` holds nothing; `References` above `Citations` and `Sources` does. */
function breaksOut(kind: SectionKind | undefined, above: SectionKind | undefined): boolean {
  if (kind === 'links' || kind === 'biography') return true
  if (isTail(kind)) return above !== 'references' && above !== 'tail'
  return isTail(above)
}

function isTail(kind: SectionKind | undefined): boolean {
  return kind === 'tail' || kind === 'links' || kind === 'notes' || kind === 'references'
}

/** What stands below a section that no vocabulary knows. */
function isPart(kind: SectionKind | undefined, text: string): boolean {
  return (
    kind === 'politicsPart' ||
    kind === 'worksPart' ||
    ((kind === 'politics' || kind === 'careerPart') && YEARS.test(text))
  )
}

/** A part belongs below its parent; a whole (`Political career` below `Career`) only if the parent has no text of its own, or the years say so. */
function belongs(kind: SectionKind, open: { kind: SectionKind | undefined; bare: boolean }, text: string): boolean {
  if (open.bare || open.kind === 'biography') return true
  if (kind === 'lifePart') return false
  if (kind === 'careerPart' || kind === 'politics') return YEARS.test(text)
  return kind.endsWith('Part')
}
