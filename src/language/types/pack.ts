import type { CategoryWords } from './categories.ts'
import type { CitationWords } from './citations.ts'
import type { DateWords } from './dates.ts'
import type { InfoboxWords } from './infobox.ts'
import type { OfficeWords } from './offices.ts'
import type { PageWords } from './page.ts'
import type { ProseWords } from './prose.ts'
import type { SyntaxWords } from './syntax.ts'
import type { TemplateWords } from './templates.ts'

/**
 * What a language brings: data only, so that `JSON.parse(JSON.stringify(pack))` equals it. Every pack has `dates`,
 * `page` and `syntax`; the others are there where its wiki's infoboxes, templates, citations and offices are known.
 */
export interface LanguagePack {
  /** BCP 47: `en`, `pt`. */
  code: string
  /** In English. */
  name: string
  /** Month names, eras, range words. */
  dates: DateWords
  /** Namespaces, headings, words of rendered pages. */
  page: PageWords
  /** Words that the markup of its wiki is made of: namespaces, redirects, options of pictures. */
  syntax: SyntaxWords
  /** Infobox families, parameters, labels. */
  infobox: InfoboxWords
  /** Local names of list, value and layout templates. */
  templates: TemplateWords
  /** Citation templates and their parameters. */
  citations: CitationWords
  /** Categories that say when people lived. */
  categories: CategoryWords
  /** Succession templates and words around offices. */
  offices: OfficeWords
  /** Words that sentences about offices are made of. */
  prose: ProseWords
}
