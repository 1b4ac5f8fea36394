import { type LanguagePack, packs, type SourceWords } from '../../../language/index.ts'
import { Phrases } from './phrases.ts'
import { ARCHIVED, EDITION, IDENTIFIER, ISSUE, NO_DATE, PAGES, RETRIEVED, RoleTable, VOLUME } from './places.ts'
import { identifierLabels } from './take-identifiers.ts'

/** Words of hand-written sources, made ready once a language. */
export interface SourcePatterns {
  /** What words of a text to look at. */
  readonly roles: RoleTable
  /** `Retrieved on` … in front of a date. */
  readonly retrieved: Phrases
  readonly archived: Phrases
  /** `pp` */
  readonly pages: Phrases
  readonly volume: Phrases
  readonly issue: Phrases
  /** `ed` of `2nd ed.` */
  readonly edition: Phrases
  /** `eds` of `(eds.)` behind names. */
  readonly editors: Phrases
  /** `n.d` */
  readonly noDate: Phrases
  readonly newspapers: ReadonlySet<string>
  /** Those, and words of institutions: no names of people. */
  readonly common: ReadonlySet<string>
  readonly notAuthors: ReadonlySet<string>
  readonly remarks: ReadonlySet<string>
  /** Towns where books are printed. */
  readonly places: ReadonlySet<string>
  readonly and: readonly string[]
  readonly in: ReadonlySet<string>
}

const cache = new WeakMap<LanguagePack, SourcePatterns>()

export function sourcePatterns(pack: LanguagePack): SourcePatterns {
  let patterns = cache.get(pack)
  if (!patterns) cache.set(pack, (patterns = compile(pack)))
  return patterns
}

function compile(pack: LanguagePack): SourcePatterns {
  const own = pack.citations.source ?? {}
  const english = packs['en']!.citations.source ?? {}
  const words = (part: keyof SourceWords): string[] => [...new Set([...(own[part] ?? []), ...(english[part] ?? [])])]
  const roles: [number, string][] = identifierLabels.map((label) => [IDENTIFIER, label])
  const phrases = (part: keyof SourceWords, role: number, exact = false): Phrases => {
    for (const phrase of words(part)) roles.push([role, phrase])
    return new Phrases(words(part), exact)
  }
  const kinds = {
    retrieved: phrases('retrieved', RETRIEVED),
    archived: phrases('archived', ARCHIVED),
    pages: phrases('pages', PAGES),
    volume: phrases('volume', VOLUME),
    issue: phrases('issue', ISSUE),
    edition: phrases('edition', EDITION, true),
    noDate: phrases('noDate', NO_DATE),
  }
  return {
    roles: new RoleTable(roles),
    ...kinds,
    editors: new Phrases(words('editors')),
    newspapers: new Set(words('newspapers')),
    common: new Set([...words('newspapers'), ...words('institutions')]),
    notAuthors: new Set(words('notAuthors')),
    remarks: new Set(words('remarks')),
    places: new Set(words('places')),
    and: words('and'),
    in: new Set(words('in')),
  }
}
