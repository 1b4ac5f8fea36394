import type { Report } from '../issue/index.ts'
import type { LanguagePack } from '../language/index.ts'

/** What reading a text knows beside the text. */
export interface SourceContext {
  readonly language: LanguagePack
  readonly report: Report
  /** `wikiparser-node` reads every construct the slow way; `auto` leaves it what the scanner cannot prove. */
  readonly engine: 'auto' | 'wikiparser-node'
  /** The page's title, if the caller knows it: `{{PAGENAME}}`. */
  readonly title: string | null
}
