import { type LanguagePack, packs, type SourceWords } from '../../../language/index.ts'

/** Phrases in front of a date: a look at the words tells whether any is there. */
export interface Phrases {
  readonly words: readonly string[]
  /** Global. */
  readonly pattern: RegExp
}

/** Words of hand-written sources as patterns, made once a language. */
export interface SourcePatterns {
  /** `Retrieved on` … in front of a date. */
  readonly retrieved: Phrases
  readonly archived: Phrases
  /** `pp. 5–6` */
  readonly pages: RegExp
  readonly volume: RegExp
  readonly issue: RegExp
  /** `2nd ed.` */
  readonly edition: RegExp
  /** `(eds.)` behind names. */
  readonly editors: RegExp
  /** `n.d.` */
  readonly noDate: RegExp
  readonly newspapers: ReadonlySet<string>
  readonly remarks: ReadonlySet<string>
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
  const one = (part: keyof SourceWords, wanted: (word: string) => boolean = () => true): string =>
    words(part)
      .filter(wanted)
      .sort((a, b) => b.length - a.length)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', ' '))
      .join('|')
  const start = '(?<![\\p{L}\\p{N}])'
  const number = '([0-9][0-9\\p{L}]{0,6}|[IVXLC]{1,8}(?![\\p{L}]))'
  const phrases = (part: 'retrieved' | 'archived'): Phrases => ({
    words: words(part),
    // scripts without spaces have no ends of words: 2021年9月8日閲覧
    pattern: new RegExp(
      `(?:${start}(?:${one(part, (word) => word.charCodeAt(0) < 0x3000)})(?![\\p{L}])|${one(part, (word) => word.charCodeAt(0) >= 0x3000) || '\\ufffe'})\\s{0,2}:?\\s{0,2}`,
      'giu',
    ),
  })
  return {
    retrieved: phrases('retrieved'),
    archived: phrases('archived'),
    pages: new RegExp(
      `${start}(?:${one('pages')})[.\\s]{0,2}([0-9][0-9]{0,5}(?:\\s?[–-]\\s?[0-9]{1,6})?(?:,\\s?[0-9]{1,6}(?:\\s?[–-]\\s?[0-9]{1,6})?){0,9})(?:ff?\\.?)?(?![0-9]{0,3}[a-z])`,
      'iu',
    ),
    volume: new RegExp(`${start}(?:${one('volume')})(?:\\.\\s?|\\s)${number}`, 'iu'),
    issue: new RegExp(`${start}(?:${one('issue')})(?:\\.\\s?|\\s)([0-9]{1,6}(?:[/–-][0-9]{1,6})?)`, 'iu'),
    edition: new RegExp(
      `${start}([0-9]{1,3}(?:st|nd|rd|th|\\.|e|ª|º)?|[Ff]irst|[Ss]econd|[Tt]hird|[Rr]evised)\\s(?:${one('edition')})(?![\\p{L}])\\.?`,
      'u',
    ),
    editors: new RegExp(`\\(?${start}(?:${one('editors')})\\.?\\)`, 'iu'),
    noDate: new RegExp(`${start}(?:${one('noDate')})\\.?(?=[\\s.,;)\\ufffc]|$)`, 'iu'),
    newspapers: new Set(words('newspapers')),
    remarks: new Set(words('remarks')),
    and: words('and'),
    in: new Set(words('in')),
  }
}
