import {
  type CitationWords,
  type DateTemplate,
  type LanguagePack,
  type NoteListWords,
  type NoteWords,
  packs,
  type TemplateEntry,
  type TemplateWords,
} from '../../language/index.ts'

/** The template names of a language, made ready for look-ups once. */
export interface TemplateTable {
  /** Folded name → entry of the catalogue. */
  readonly entries: ReadonlyMap<string, TemplateEntry>
  readonly prefixes: readonly (readonly [string, TemplateEntry])[]
  readonly suffixes: readonly (readonly [string, TemplateEntry])[]
  readonly literals: ReadonlyMap<string, string>
  readonly notes: ReadonlyMap<string, NoteWords>
  readonly noteLists: ReadonlyMap<string, NoteListWords>
  /** Parameters of short notes that name a page. */
  readonly pageNames: ReadonlySet<string>
  readonly dates: ReadonlyMap<string, DateTemplate>
  readonly countries: ReadonlyMap<string, string>
  readonly forces: ReadonlyMap<string, ReadonlyMap<string, string>>
  readonly states: ReadonlyMap<string, string>
  readonly currencies: ReadonlyMap<string, string>
  /** What has been looked up, also in vain: a page needs few of the many names. */
  readonly seen: Map<string, TemplateEntry | null>
}

const tables = new WeakMap<LanguagePack, TemplateTable>()

/** The table of a language; English names are known on all wikis, local ones come first. */
export function templateTable(pack: LanguagePack): TemplateTable {
  let table = tables.get(pack)
  if (table === undefined) {
    const english = packs['en']!
    table = compile(pack === english ? [pack] : [english, pack])
    tables.set(pack, table)
  }
  return table
}

/** The entry for a folded name: by the whole name, else by its beginning or end. */
export function findEntry(table: TemplateTable, key: string): TemplateEntry | null {
  let found = table.seen.get(key)
  if (found === undefined) {
    found = table.entries.get(key) ?? findByPart(table, key)
    if (table.seen.size > 5000) table.seen.clear()
    table.seen.set(key, found)
  }
  return found
}

function findByPart(table: TemplateTable, key: string): TemplateEntry | null {
  return (
    table.prefixes.find(([prefix]) => key.startsWith(prefix))?.[1] ??
    table.suffixes.find(([suffix]) => key.endsWith(suffix))?.[1] ??
    (isDatedCountry(table, key) ? 'countryName' : null)
  )
}

/** `{{ITA 1861-1946}}`: the flag of those years. */
function isDatedCountry(table: TemplateTable, key: string): boolean {
  const digit = key[3] === ' ' ? key[4] : key[3]
  return digit !== undefined && digit >= '0' && digit <= '9' && table.countries.has(key.slice(0, 3))
}

function compile(chosen: readonly LanguagePack[]): TemplateTable {
  const entries = new Map<string, TemplateEntry>()
  const prefixes = new Map<string, TemplateEntry>()
  const suffixes = new Map<string, TemplateEntry>()
  const forces = new Map<string, Map<string, string>>()
  const enter = (entry: TemplateEntry, names: Iterable<string> = []): void => {
    for (const name of names) entries.set(name, entry)
  }

  const countries = merged(
    chosen.map((pack) => pack.templates),
    'countries',
  )
  // other rooms' templates first, so that an entry of the catalogue's own says what becomes of one
  for (const { citations, infobox, offices, page } of chosen) {
    for (const names of Object.values(citations.templates ?? {})) enter('kept', names)
    enter('kept', Object.keys(citations.wrappers ?? {}))
    for (const names of [citations.shortCitations, citations.anchors, citations.archives]) enter('kept', names)
    for (const [entry, names] of noteEntries(citations)) enter(entry, names)
    for (const names of Object.values(offices.successionTemplates ?? {})) enter('kept', names)
    for (const names of [page.disambiguation, page.shortDescription]) enter('kept', names)
    for (const mark of infobox.marks?.before ?? []) prefixes.set(mark, 'kept')
    for (const mark of infobox.marks?.behind ?? []) suffixes.set(mark, 'kept')
  }
  for (const { dates, templates } of chosen) {
    enter('date', Object.keys(dates.templates ?? {}))
    for (const [entry, names] of Object.entries(templates.names ?? {})) enter(entry as TemplateEntry, names)
    enter('text', Object.keys(templates.literals ?? {}))
    enter('money', Object.keys(templates.currencies ?? {}))
    enter('forces', Object.keys(templates.forces ?? {}))
    for (const [prefix, entry] of Object.entries(templates.prefixes ?? {})) prefixes.set(prefix, entry)
    for (const [suffix, entry] of Object.entries(templates.suffixes ?? {})) suffixes.set(suffix, entry)
    for (const [name, table] of Object.entries(templates.forces ?? {})) forces.set(name, new Map(Object.entries(table)))
    // > {{GER}}: a code of three letters is a template too, unless it is another one
    for (const [code, name] of Object.entries(templates.countries ?? {})) {
      if (code.length === 3 && !entries.has(code)) entries.set(code, 'countryName')
      const whole = name.toLowerCase()
      if (whole.length > 3 && !entries.has(whole)) {
        // > {{France}}
        entries.set(whole, 'countryName')
        countries.set(whole, name)
      }
    }
  }
  // Of a name that both hold, what its own wiki says of footnotes and citations counts; English says so where the other is only kept.
  const own = chosen[chosen.length - 1]!.citations
  for (const names of [...Object.values(own.templates ?? {}), own.archives ?? []]) enter('kept', names)
  for (const { citations } of chosen)
    for (const [entry, names] of noteEntries(citations))
      for (const name of names) if (citations === own || entries.get(name) === 'kept') entries.set(name, entry)

  // a box without a mark may have a name that is a template of another kind elsewhere
  for (const { infobox } of chosen) for (const names of Object.values(infobox.bareFamilies ?? {})) enter('kept', names)
  const parts = chosen.map((pack) => pack.templates)
  return {
    entries,
    prefixes: [...prefixes].reverse(),
    suffixes: [...suffixes].reverse(),
    forces,
    literals: merged(parts, 'literals'),
    countries,
    states: merged(parts, 'states'),
    currencies: merged(parts, 'currencies'),
    notes: new Map(chosen.flatMap((pack) => Object.entries(pack.citations.notes ?? {}))),
    noteLists: new Map(chosen.flatMap((pack) => Object.entries(pack.citations.lists ?? {}))),
    pageNames: new Set(
      chosen.flatMap(({ citations }) => [...(citations.shortPage ?? []), ...(citations.shortPages ?? [])]),
    ),
    dates: new Map(chosen.flatMap((pack) => Object.entries(pack.dates.templates ?? {}))),
    seen: new Map(),
  }
}

/** The templates around footnotes. */
function noteEntries(citations: CitationWords): [TemplateEntry, readonly string[]][] {
  return [
    ['note', Object.keys(citations.notes ?? {})],
    ['namedNotes', citations.reuses ?? []],
    ['pageMark', citations.pageMarks ?? []],
    ['shortNote', [...(citations.shortNotes ?? []), ...(citations.shortNoteLists ?? [])]],
    ['noteList', Object.keys(citations.lists ?? {})],
  ]
}

function merged(
  words: readonly TemplateWords[],
  part: 'literals' | 'countries' | 'states' | 'currencies',
): Map<string, string> {
  return new Map(words.flatMap((one) => Object.entries(one[part] ?? {})))
}
