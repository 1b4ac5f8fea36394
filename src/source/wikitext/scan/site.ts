import type { LanguagePack, SyntaxWords } from '../../../language/index.ts'
import { packs } from '../../../language/index.ts'

/** The words of a wiki's markup, made ready for look-ups. */
export interface Site {
  /** Namespace in lower case → what a link into it is. */
  readonly namespaces: ReadonlyMap<string, 'category' | 'file' | 'other'>
  readonly redirect: readonly string[]
  readonly fileOptions: ReadonlySet<string>
  /** What file options with a value begin with: `alt=`. */
  readonly fileOptionStarts: readonly string[]
  /** Local name of a parser function → its own. */
  readonly functions: ReadonlyMap<string, string>
  readonly switches: ReadonlySet<string>
  readonly variants: readonly string[] | null
  readonly trail: SyntaxWords['trail']
}

const sites = new WeakMap<LanguagePack, Site>()

export function siteOf(pack: LanguagePack): Site {
  let site = sites.get(pack)
  if (!site) {
    site = compile(pack.syntax, packs['en']!.syntax)
    sites.set(pack, site)
  }
  return site
}

function compile(own: SyntaxWords, english: SyntaxWords): Site {
  const both = own === english ? [own] : [english, own]
  const namespaces = new Map<string, 'category' | 'file' | 'other'>()
  const functions = new Map<string, string>()
  for (const words of both) {
    for (const name of words.namespaces.category) namespaces.set(name, 'category')
    for (const name of words.namespaces.file) namespaces.set(name, 'file')
    for (const name of [...words.namespaces.template, ...words.namespaces.user]) namespaces.set(name, 'other')
    for (const [name, locals] of Object.entries(words.functions ?? {})) {
      for (const local of locals) functions.set(local, name)
    }
  }
  const options = both.flatMap((words) => words.fileOptions ?? [])
  const takesValue = (option: string): boolean => option.endsWith('=') || option.endsWith(' ')
  return {
    namespaces,
    redirect: [...new Set(both.flatMap((words) => words.redirect))],
    fileOptions: new Set(options.filter((option) => !takesValue(option))),
    fileOptionStarts: [...new Set(options.filter(takesValue))],
    functions,
    switches: new Set(both.flatMap((words) => words.switches ?? [])),
    variants: own.variants ?? null,
    trail: own.trail,
  }
}
