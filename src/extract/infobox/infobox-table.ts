import { type FieldType, type InfoboxWords, type LanguagePack, packs } from '../../language/index.ts'

/** The infobox words of a language, made ready for look-ups once. Local words win over English ones. */
export interface InfoboxTable {
  readonly before: readonly string[]
  readonly behind: readonly string[]
  /** Topic → kind. */
  readonly families: ReadonlyMap<string, string>
  /** Whole name → kind. */
  readonly bareFamilies: ReadonlyMap<string, string>
  readonly personKinds: ReadonlySet<string>
  readonly notAboutPerson: ReadonlySet<string>
  readonly familyVariants: ReadonlySet<string>
  /** Folded name → canonical name. */
  readonly parameters: ReadonlyMap<string, string>
  readonly parametersOf: ReadonlyMap<string, ReadonlyMap<string, string>>
  readonly fieldTypes: ReadonlyMap<string, FieldType>
  readonly labels: ReadonlyMap<string, string>
  readonly groupWords: ReadonlySet<string>
  readonly emptyWords: ReadonlySet<string>
  readonly longestEmptyWord: number
  /** What each name of a parameter was found to mean, by kind. */
  readonly seen: Map<string, Map<string, NamedParameter>>
  /** The families that folded names were found to belong to. */
  readonly seenFamilies: Map<string, Family | null>
}

/** Which boxes a template belongs to. */
export interface Family {
  kind: string
  /** Null where the name does not tell. */
  aboutPerson: boolean | null
}

/** What a parameter's name means. */
export interface NamedParameter {
  name?: string
  index?: number
}

const tables = new WeakMap<LanguagePack, InfoboxTable>()

export function infoboxTable(pack: LanguagePack): InfoboxTable {
  let table = tables.get(pack)
  if (table === undefined) {
    const english = packs['en']!
    table = compile(pack === english ? [pack.infobox] : [english.infobox, pack.infobox])
    tables.set(pack, table)
  }
  return table
}

function compile(words: readonly InfoboxWords[]): InfoboxTable {
  const parametersOf = new Map<string, Map<string, string>>()
  for (const { parametersOf: ofKinds = {} } of words)
    for (const [kind, names] of Object.entries(ofKinds)) {
      const known = parametersOf.get(kind) ?? new Map<string, string>()
      for (const [name, aliases] of Object.entries(names)) for (const alias of aliases) known.set(foldKey(alias), name)
      parametersOf.set(kind, known)
    }
  const emptyWords = new Set(words.flatMap((one) => one.emptyWords ?? []))
  const byLength = (a: string, b: string): number => b.length - a.length
  return {
    before: words.flatMap((one) => one.marks?.before ?? []).sort(byLength),
    behind: words.flatMap((one) => one.marks?.behind ?? []).sort(byLength),
    families: inverted(words.map((one) => one.families)),
    bareFamilies: inverted(words.map((one) => one.bareFamilies)),
    personKinds: new Set(words.flatMap((one) => one.personKinds ?? [])),
    familyVariants: new Set(words.flatMap((one) => one.familyVariants ?? [])),
    notAboutPerson: new Set(words.flatMap((one) => one.notAboutPerson ?? [])),
    parameters: inverted(words.map((one) => one.parameters)),
    parametersOf,
    fieldTypes: new Map(
      words.flatMap((one) =>
        Object.entries(one.fieldTypes ?? {}).flatMap(([type, names]) =>
          names.map((name) => [name, type as FieldType] as const),
        ),
      ),
    ),
    labels: new Map(
      words.flatMap((one) =>
        Object.entries(one.labels ?? {}).map(([label, name]) => [foldLabel(label), name] as const),
      ),
    ),
    groupWords: new Set(words.flatMap((one) => one.groupWords ?? []).map(foldKey)),
    emptyWords,
    longestEmptyWord: Math.max(0, ...[...emptyWords].map((word) => word.length)),
    seen: new Map(),
    seenFamilies: new Map(),
  }
}

function inverted(tables: readonly (Record<string, string[]> | undefined)[]): Map<string, string> {
  const found = new Map<string, string>()
  for (const table of tables)
    for (const [value, names] of Object.entries(table ?? {})) for (const name of names) found.set(foldKey(name), value)
  return found
}

/** Lower case, spaces for `_` and `-`, a straight apostrophe: `Term_start` and `term-start` are one. */
export function foldKey(key: string): string {
  let folded = key.toLowerCase()
  if (folded.includes('_')) folded = folded.replaceAll('_', ' ')
  if (folded.includes('-')) folded = folded.replaceAll('-', ' ')
  if (folded.includes('’')) folded = folded.replaceAll('’', "'")
  if (folded.includes('ʼ')) folded = folded.replaceAll('ʼ', "'")
  if (folded.includes('\u200e') || folded.includes('\u200f'))
    folded = folded.replaceAll('\u200e', '').replaceAll('\u200f', '')
  folded = folded.trim()
  while (folded.includes('  ')) folded = folded.replaceAll('  ', ' ')
  return folded
}

/** A label of a rendered row: no final colon, no `(s)`. */
export function foldLabel(label: string): string {
  let folded = label.toLowerCase().replaceAll('’', "'").replaceAll('_', ' ').trim()
  if (folded.endsWith(':') || folded.endsWith('：')) folded = folded.slice(0, -1).trim()
  if (folded.endsWith('(s)')) folded = folded.slice(0, -3).trim()
  return folded
}
