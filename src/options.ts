import { findPack, type LanguagePack } from './language/index.ts'

/** How to read words that are dates. */
export interface DateOptions {
  /** BCP 47, default `en`. A language without a pack is a `TypeError`. */
  language?: string
  /** How to read `5 6, 1953`; default true: the fifth of June. */
  dayFirst?: boolean
}

/** How to read a page. */
export interface ParseOptions extends DateOptions {
  /** Default `auto`: told by the text. */
  format?: 'auto' | 'wikitext' | 'rendered-text'
  /** The page's title, where its text does not state it. */
  title?: string
  /** Read offices from sentences; default true. */
  prose?: boolean
  /** `wikiparser-node` reads all wikitext with that parser, the slow way; default `auto`. */
  engine?: 'auto' | 'wikiparser-node'
}

const formats = new Set(['auto', 'wikitext', 'rendered-text'])
const engines = new Set(['auto', 'wikiparser-node'])

/** The only place where defaults stand. Throws a `TypeError` where the caller misuses an option. */
export function completeOptions(
  source: unknown,
  options: ParseOptions = {},
): Required<Omit<ParseOptions, 'title' | 'language'>> & {
  title: string | null
  language: string
  pack: LanguagePack
} {
  if (typeof source !== 'string') throw new TypeError('The source must be a string')
  if (options === null || typeof options !== 'object') throw new TypeError('The options must be an object')
  const { format = 'auto', language = 'en', title, dayFirst = true, prose = true, engine = 'auto' } = options
  if (!formats.has(format))
    throw new TypeError(`Unknown format: ${String(format)}. Known are auto, wikitext and rendered-text`)
  if (!engines.has(engine)) throw new TypeError(`Unknown engine: ${String(engine)}. Known are auto and wikiparser-node`)
  if (title !== undefined && typeof title !== 'string') throw new TypeError('The title must be a string')
  const pack = typeof language === 'string' ? findPack(language) : undefined
  if (!pack) throw new TypeError(`No language pack for ${String(language)}`)
  return { format, language, pack, title: title ?? null, dayFirst: Boolean(dayFirst), prose: Boolean(prose), engine }
}
