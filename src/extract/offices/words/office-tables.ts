import { foldName } from '../../../document/index.ts'
import {
  type ComposedTitle,
  findPack,
  type LanguagePack,
  type OfficeWords,
  type SuccessionField,
  type SuccessionRole,
} from '../../../language/index.ts'
import { Phrases, toWords } from './phrases.ts'

/** A text with slots, `{ambassadorFrom} Ambassador to {country}`, cut at them. */
export interface TitlePattern {
  /** Alternately words and names of slots; words first. */
  readonly parts: readonly string[]
  readonly slots: readonly string[]
  /** Names of the slots, and of those that have to be there besides. */
  readonly wanted: readonly string[]
  readonly constituency: string | undefined
}

export type CellLabel = 'before' | 'after' | 'new' | 'none' | 'vacant' | 'incumbent'

/** The words of a language around offices, compiled for look-ups. */
export interface OfficeTables {
  readonly roles: ReadonlyMap<string, SuccessionRole>
  readonly fields: ReadonlyMap<string, SuccessionField>
  readonly positions: ReadonlyMap<string, readonly SuccessionField[]>
  readonly titles: ReadonlyMap<string, readonly TitlePattern[]>
  readonly cellLabels: readonly (readonly [CellLabel, Phrases])[]
  /** First letters and first words of the labels of neighbours. */
  readonly cellLabelLetters: ReadonlySet<number>
  readonly cellLabelStarts: ReadonlySet<string>
  readonly composedTitles: readonly TitlePattern[]
  /** Fields that an office can be read from. */
  readonly titleFields: ReadonlySet<string>
  readonly seniorities: ReadonlyMap<string, string>
  readonly ordinalPrefixes: readonly string[]
  readonly ordinalSuffixes: readonly string[]
  readonly notPeopleParts: readonly string[]
  readonly smallWords: ReadonlySet<string>
  readonly rankWords: ReadonlySet<string>
  readonly seeRanks: ReadonlySet<string>
  readonly shortForms: ReadonlyMap<string, readonly string[]>
  /** Patterns of the categories of the dead. */
  readonly deathCategories: readonly string[]
  readonly otherKinds: Phrases
  readonly notPeople: Phrases
  readonly notPeopleWords: Phrases
  readonly asWords: ReadonlySet<string>
  readonly andWords: ReadonlySet<string>
  readonly electWords: Phrases
  /** Words in front of a date: `from`, `dal`. */
  readonly dateLeads: Phrases
  readonly withWords: Phrases
  readonly remarkWords: Phrases
  readonly heirWords: Phrases
  readonly actingWords: Phrases
  readonly actingNotes: Phrases
  readonly pointers: Phrases
  /** Written on to the office, in scripts without spaces. */
  readonly actingPrefixes: readonly string[]
  readonly joiningWords: Phrases
  readonly notOffices: Phrases
  readonly officeWords: Phrases
}

const cache = new WeakMap<LanguagePack, OfficeTables>()

/** The tables of a pack, with the English ones behind its own. */
export function officeTables(pack: LanguagePack): OfficeTables {
  let tables = cache.get(pack)
  if (!tables) {
    const english = findPack('en')?.offices ?? {}
    const { from = [], since = [], until = [] } = pack.dates
    const leads = [...from, ...since, ...until]
    const deaths = [...(findPack('en')?.categories.deaths ?? []), ...(pack.categories.deaths ?? [])]
    tables = compile(pack.offices === english ? [english] : [english, pack.offices], deaths, leads)
    cache.set(pack, tables)
  }
  return tables
}

/** Later words win over earlier ones. */
function compile(all: readonly OfficeWords[], deaths: readonly string[], leads: readonly string[]): OfficeTables {
  const list = (pick: (words: OfficeWords) => readonly string[] | undefined): string[] =>
    all.flatMap((words) => pick(words) ?? [])
  const phrases = (pick: (words: OfficeWords) => readonly string[] | undefined): Phrases => new Phrases(list(pick))
  const labels: CellLabel[] = ['before', 'after', 'new', 'none', 'vacant', 'incumbent']
  const cellLabelStarts = list((words) => [
    ...(words.cellLabels?.before ?? []),
    ...(words.cellLabels?.after ?? []),
  ]).map((label) => toWords(label)[0] ?? '')
  // an office put together in English would be a translation
  const composedTitles = (all[all.length - 1]?.composedTitles ?? fallbackTitles(all)).map(toPattern)
  return {
    roles: inverted(all.map((words) => words.successionTemplates)),
    fields: inverted(all.map((words) => words.successionParameters)),
    positions: new Map(
      all.flatMap((words) =>
        (words.successionPositions ?? []).flatMap(({ templates, fields }) =>
          templates.map((name) => [foldName(name), fields] as const),
        ),
      ),
    ),
    titles: grouped(
      all.flatMap((words) =>
        (words.successionTitles ?? []).flatMap(({ templates, title }) =>
          templates.map((name) => [foldName(name), toPattern({ title })] as const),
        ),
      ),
    ),
    cellLabels: labels.map((label) => [label, phrases((words) => words.cellLabels?.[label])] as const),
    cellLabelStarts: new Set(cellLabelStarts),
    cellLabelLetters: new Set(cellLabelStarts.map((word) => word.charCodeAt(0))),
    composedTitles,
    titleFields: new Set([...plainTitles, ...composedTitles.flatMap(({ slots }) => slots)]),
    seniorities: new Map(all.flatMap((words) => Object.entries(words.seniorities ?? {}))),
    ordinalPrefixes: list((words) => words.ordinalPrefixes),
    ordinalSuffixes: list((words) => words.ordinalSuffixes).sort((a, b) => b.length - a.length),
    notPeopleParts: list((words) => words.notPeopleParts),
    smallWords: new Set(list((words) => words.smallWords)),
    shortForms: new Map(
      all.flatMap((words) =>
        Object.entries(words.shortForms ?? {}).map(([short, long]) => [short, long.split(' ')] as const),
      ),
    ),
    seeRanks: new Set(all[all.length - 1]?.seeRanks ?? []),
    rankWords: new Set(list((words) => words.rankWords)),
    deathCategories: deaths,
    otherKinds: phrases((words) => words.otherKinds),
    notPeople: phrases((words) => words.notPeople),
    notPeopleWords: phrases((words) => words.notPeopleWords),
    asWords: new Set(list((words) => words.asWords)),
    andWords: new Set(list((words) => words.andWords)),
    electWords: phrases((words) => words.electWords),
    dateLeads: new Phrases(leads),
    withWords: phrases((words) => words.withWords),
    remarkWords: phrases((words) => words.remarkWords),
    heirWords: phrases((words) => words.heirWords),
    actingWords: phrases((words) => words.actingWords),
    actingNotes: phrases((words) => [...(words.actingWords ?? []), ...(words.actingNotes ?? [])]),
    pointers: phrases((words) => words.pointers),
    actingPrefixes: list((words) => words.actingWords).filter((word) => word.length > 1 && word.charCodeAt(0) > 0x3000),
    joiningWords: phrases((words) => words.joiningWords),
    notOffices: phrases((words) => words.notOffices),
    officeWords: phrases((words) => words.officeWords),
  }
}

/** Fields that name an office, or the see of one. */
const plainTitles = [
  'office',
  'currentOffice',
  'order',
  'title',
  'otherPost',
  'previousPost',
  'see',
  'diocese',
  'archdiocese',
]

function inverted<Value extends string>(
  tables: readonly (Partial<Record<Value, readonly string[]>> | undefined)[],
): Map<string, Value> {
  const inverse = new Map<string, Value>()
  for (const table of tables)
    for (const [value, names] of Object.entries(table ?? {}) as [Value, readonly string[]][])
      for (const name of names) inverse.set(foldName(name), value)
  return inverse
}

function grouped<Value>(entries: readonly (readonly [string, Value])[]): Map<string, Value[]> {
  const groups = new Map<string, Value[]>()
  for (const [key, value] of entries) {
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}

function toPattern({ title, needs = [], constituency }: ComposedTitle): TitlePattern {
  const parts = title.split(/[{}]/)
  const slots = parts.filter((_, i) => i % 2 === 1)
  return { parts, slots, wanted: [...slots, ...needs], constituency }
}

/** English compositions stand in only where the pack has no words of its own around offices. */
function fallbackTitles([english, own]: readonly OfficeWords[]): ComposedTitle[] {
  return Object.keys(own ?? {}).length === 0 ? (english?.composedTitles ?? []) : []
}
