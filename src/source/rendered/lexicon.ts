import { type LanguagePack, packs, type SectionKind } from '../../language/index.ts'
import { foldPhrase, Phrases } from './phrases.ts'

/** The words of a language, and of English, as the reader of rendered pages looks them up. */
export interface Lexicon {
  sections: Phrases<SectionKind>
  boilerplate: Phrases<true>
  hatnotes: Phrases<true>
  titleEnds: string[]
  headingEnds: string[]
  contents: Phrases<true>
  /** Longest first. */
  backLinks: string[]
  noteMarks: Set<string>
  maintenanceMarks: Phrases<true>
  categoryLabels: string[]
  sureCategories: string[]
  categoryStarts: Set<string>
  categoryStartLengths: number[]
  categoryEnds: Set<string>
  categoryEndLengths: number[]
  incumbent: Set<string>
  /** First words of what stands behind an address: `retrieved`, `archived`. */
  behindAddress: Set<string>
  /** Label of a row, folded → canonical name. */
  labels: Map<string, string>
  /** How long labels are in words, at most. */
  labelWords: number
  groupLabels: Set<string>
}

const cache = new WeakMap<LanguagePack, Lexicon>()

export function lexiconOf(pack: LanguagePack): Lexicon {
  let lexicon = cache.get(pack)
  if (!lexicon) cache.set(pack, (lexicon = compile(pack)))
  return lexicon
}

function compile(pack: LanguagePack): Lexicon {
  const english = packs['en'] ?? pack
  const sources = pack === english ? [pack] : [pack, english]
  const rendered = sources.map((source) => source.page.rendered ?? {})
  const all = <Key extends keyof (typeof rendered)[number]>(key: Key): string[] =>
    rendered.flatMap((words) => words[key] ?? [])
  const phrases = (list: readonly string[]): Phrases<true> => {
    const found = new Phrases<true>()
    found.add(list, true)
    return found
  }

  const sections = new Phrases<SectionKind>()
  const labels = new Map<string, string>()
  for (const source of sources) {
    for (const [kind, names] of Object.entries(source.page.sections ?? {})) sections.add(names, kind as SectionKind)
    for (const [label, name] of Object.entries(source.infobox.labels ?? {}))
      if (!labels.has(label)) labels.set(label, name)
  }
  const categoryStarts = all('categoryStarts')
  const categoryEnds = all('categoryEnds')
  return {
    sections,
    boilerplate: phrases(all('boilerplate')),
    hatnotes: phrases(all('hatnotes')),
    titleEnds: all('titleEnds'),
    headingEnds: all('headingEnds'),
    contents: phrases(all('contents')),
    backLinks: all('backLinks').sort((a, b) => b.length - a.length),
    noteMarks: new Set(all('noteMarks')),
    maintenanceMarks: phrases(all('maintenanceMarks')),
    categoryLabels: all('categoryLabels'),
    sureCategories: all('sureCategories'),
    categoryStarts: new Set(categoryStarts),
    categoryStartLengths: lengths(categoryStarts),
    categoryEnds: new Set(categoryEnds),
    categoryEndLengths: lengths(categoryEnds),
    incumbent: new Set(all('incumbent')),
    behindAddress: new Set([...all('retrieved'), ...all('archived')].map((words) => words.split(' ', 1)[0] ?? words)),
    labels,
    labelWords: Math.max(1, ...[...labels.keys()].map((label) => label.split(' ').length)),
    groupLabels: new Set(sources.flatMap((source) => source.infobox.groupLabels ?? [])),
  }
}

function lengths(words: readonly string[]): number[] {
  return [...new Set(words.map((word) => word.length))].sort((a, b) => b - a)
}

/** Folds the label of a row for look-ups: no bold marks, colon or `(s)` at its end. */
export function foldLabel(label: string): string {
  let folded = foldPhrase(label.replaceAll('**', ''))
  if (folded.endsWith(':')) folded = folded.slice(0, -1).trimEnd()
  return folded.endsWith('(s)') ? folded.slice(0, -3).trimEnd() : folded
}
