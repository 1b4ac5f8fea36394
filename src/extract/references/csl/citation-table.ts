import { foldName } from '../../../document/index.ts'
import {
  type CitationField,
  type CitationKind,
  type CitationWords,
  type CitationWrapper,
  type LanguagePack,
  packs,
} from '../../../language/index.ts'
import { identifierTemplates } from '../words/flatten.ts'
import { FIELDS, numberOf } from './fields.ts'

/** A template that cites: what it cites, what it knows itself, what its parameters mean. */
export interface CitationTemplate {
  readonly kind: CitationKind
  /** What it knows itself, by field; undefined where it knows nothing. */
  readonly known: readonly (string | undefined)[] | undefined
  /** The fields of its positional parameters, in order. */
  readonly positional: readonly number[] | undefined
  /** An address with `$1` for its identifier. */
  readonly url: string | undefined
  /** Parameter as written → meaning; filled as parameters are met. */
  readonly met: Map<string, number>
  /** Folded names → fields, the nearest first. */
  readonly layers: readonly ReadonlyMap<string, number>[]
}

/** What is done with a template, by its folded name. */
export interface TemplateUse {
  readonly shortCitation: boolean
  readonly archive: boolean
  readonly citation: CitationTemplate | null
  /** What the identifier that it holds is called: `ISBN`. */
  readonly identifier: string | undefined
}

/** The citation templates and words of a language, made ready for look-ups once. */
export interface CitationTable {
  /** Folded name → template; names that were met in vain → null. */
  readonly templates: Map<string, CitationTemplate | null>
  /** Folded name → all of the below, filled as templates are met; null for those of no use here. */
  readonly uses: Map<string, TemplateUse | null>
  readonly shortCitations: ReadonlySet<string>
  readonly shortLists: ReadonlySet<string>
  readonly shortPages: ReadonlyMap<string, 'p.' | 'pp.' | ''>
  readonly anchors: ReadonlySet<string>
  readonly archives: ReadonlySet<string>
}

const tables = new WeakMap<LanguagePack, CitationTable>()

/** The table of a language: its own words, then English ones, then those of any wiki that a citation was copied from. */
export function citationTable(pack: LanguagePack): CitationTable {
  let table = tables.get(pack)
  if (table === undefined) tables.set(pack, (table = compile(pack)))
  return table
}

/** The citation template of a folded name, null where it is none. */
export function findCitation(table: CitationTable, key: string): CitationTemplate | null {
  const found = table.templates.get(key)
  if (found !== undefined) return found
  // > {{Cite something new|title=…}}
  const guess = key.startsWith('cite ') ? (table.templates.get('citation') ?? null) : null
  if (table.templates.size < 10000) table.templates.set(key, guess)
  return guess
}

/** What a template is good for; null for all but a few. */
export function findUse(table: CitationTable, key: string): TemplateUse | null {
  const met = table.uses.get(key)
  if (met !== undefined) return met
  const shortCitation = table.shortCitations.has(key)
  const archive = table.archives.has(key)
  const citation = findCitation(table, key)
  const identifier = identifierTemplates.get(key)
  const use =
    shortCitation || archive || citation !== null || identifier !== undefined
      ? { shortCitation, archive, citation, identifier }
      : null
  if (table.uses.size < MOST_USES) table.uses.set(key, use)
  return use
}

const MOST_USES = 10000

/** A parameter that nothing names. */
export const MEANINGLESS = -1

/** What a parameter means: its field, and above the lowest byte its place in a row, 2 for `last2`. */
export function meaningOf(template: CitationTemplate, name: string): number {
  const met = template.met.get(name)
  if (met !== undefined) return met
  const found = lookUp(template.layers, name)
  if (template.met.size < 2000) template.met.set(name, found)
  return found
}

/** The meaning of a field that stands in no row. */
export function first(field: number): number {
  return field | (1 << 8)
}

function lookUp(layers: readonly ReadonlyMap<string, number>[], name: string): number {
  const folded = foldParameter(name)
  for (const layer of layers) {
    const field = layer.get(folded)
    if (field !== undefined) return first(field)
  }
  // > author2-last
  //         ^
  const digits = /\d+/.exec(folded)
  if (!digits || digits[0].length === folded.length) return MEANINGLESS
  const bare = folded.slice(0, digits.index) + folded.slice(digits.index + digits[0].length)
  const index = Math.min(Number(digits[0]), 1000) || 1
  for (const layer of layers) {
    const field = layer.get(bare)
    if (field !== undefined) return field | (index << 8)
  }
  return MEANINGLESS
}

/** `Access-Date`, `access_date` and `accessdate` are one. */
function foldParameter(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[\s_-]+/g, '')
}

const layerCache = new WeakMap<object, Map<string, number>>()

function layer(parameters: Partial<Record<CitationField, string[]>> | undefined): Map<string, number> {
  if (!parameters) return new Map()
  let map = layerCache.get(parameters)
  if (!map) {
    map = new Map()
    for (const [field, names] of Object.entries(parameters))
      for (const name of names) map.set(foldParameter(name), numberOf(field as CitationField))
    layerCache.set(parameters, map)
  }
  return map
}

function compile(pack: LanguagePack): CitationTable {
  const english = packs['en']!
  const own = pack === english ? [] : [pack]
  // the last one to enter a name wins: other wikis, English, the page's own
  const others = [...new Set(Object.values(packs))].filter((one) => one !== pack && one !== english)
  const order = [...others.reverse(), english, ...own]
  const templates = new Map<string, CitationTemplate | null>()
  for (const source of order) {
    const words = source.citations
    const near = source === english || source === pack
    const kinds = new Map<CitationKind, CitationTemplate>()
    const enter = (name: string, kind: CitationKind, wrapper?: CitationWrapper): void => {
      // > {{film}}: too common a word to be another wiki's citation
      if (!near && name.length < 7) return
      let template = kinds.get(kind)
      if (template === undefined) {
        const layers = [...new Set([words, pack.citations, english.citations])].flatMap((one) => layersOf(one, kind))
        template = { kind, known: undefined, positional: undefined, url: undefined, met: new Map(), layers }
        kinds.set(kind, template)
      }
      templates.set(foldName(name), wrapper ? wrap(template, wrapper) : template)
    }
    for (const [kind, names] of Object.entries(words.templates ?? {}))
      for (const name of names) enter(name, kind as CitationKind)
    for (const [name, wrapper] of Object.entries(words.wrappers ?? {})) enter(name, wrapper.kind, wrapper)
  }
  const nearest = [english, ...own]
  const set = (part: 'shortCitations' | 'anchors' | 'archives' | 'shortNotes' | 'shortNoteLists'): string[] =>
    nearest.flatMap((one) => one.citations[part] ?? [])
  const shortPages = new Map<string, 'p.' | 'pp.' | ''>()
  for (const { citations } of nearest) {
    for (const name of citations.shortPage ?? []) shortPages.set(name, 'p.')
    for (const name of citations.shortPages ?? []) shortPages.set(name, 'pp.')
    for (const name of citations.shortPlace ?? []) shortPages.set(name, '')
  }
  return {
    templates,
    uses: new Map(),
    shortCitations: new Set([...set('shortCitations'), ...set('shortNotes'), ...set('shortNoteLists')]),
    shortLists: new Set(set('shortNoteLists')),
    shortPages,
    anchors: new Set(set('anchors')),
    archives: new Set(set('archives')),
  }
}

/** A template with what it knows of its source itself. */
function wrap(template: CitationTemplate, wrapper: CitationWrapper): CitationTemplate {
  const known = wrapper.fields && new Array<string | undefined>(FIELDS).fill(undefined)
  for (const [field, words] of Object.entries(wrapper.fields ?? {})) known![numberOf(field as CitationField)] = words
  return { ...template, known, positional: wrapper.positional?.map(numberOf), url: wrapper.url }
}

function layersOf(words: CitationWords, kind: CitationKind): Map<string, number>[] {
  return [layer(words.parametersOf?.[kind]), layer(words.parameters)].filter((one) => one.size > 0)
}
