import type { Report } from '../issue/index.ts'
import type { LanguagePack } from '../language/index.ts'

/** What reading a page knows beside the nodes at hand. */
export interface Context {
  readonly language: LanguagePack
  /** How `5 6, 1953` is read. */
  readonly dayFirst: boolean
  /** The page's title, from its text or from the caller. */
  readonly title: string | null
  readonly report: Report
}
