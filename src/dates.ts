import type { Node } from './document/index.ts'
import type { DateRange, DateValue } from './model/index.ts'
import { completeOptions, type DateOptions } from './options.ts'
import { resolveTemplates } from './source/templates/resolve-templates.ts'
import { readWikitext } from './source/wikitext/read-wikitext.ts'
import {
  type DateContext,
  parseDateNodes,
  parseDateText,
  parseRangeNodes,
  parseRangeText,
} from './values/dates/index.ts'

/**
 * Reads the first date in words or wikitext: `17 May 1953`, `c. 1430`, `{{birth date|1953|5|17}}`.
 *
 * Null where there is none, or where the calendar has no such day; never throws on any text. A range is no date.
 * @throws TypeError where an option is misused, such as a language without a pack.
 */
export function parseDate(text: string, options?: DateOptions): DateValue | null {
  const context = contextOf(text, options)
  const nodes = nodesOf(text, context)
  return (nodes ? parseDateNodes(nodes, context) : parseDateText(text, context))?.date ?? null
}

/**
 * Reads the first range in words or wikitext: `1999–2002`, `since 2019`, `11 March 2013 – present`, `before 1760`.
 *
 * Null where there is none: a single date is no range. Never throws on any text.
 * @throws TypeError where an option is misused, such as a language without a pack.
 */
export function parseDateRange(text: string, options?: DateOptions): DateRange | null {
  const context = contextOf(text, options)
  const nodes = nodesOf(text, context)
  return (nodes ? parseRangeNodes(nodes, context) : parseRangeText(text, context))?.range ?? null
}

function contextOf(text: unknown, options: DateOptions | undefined): DateContext {
  const { pack, dayFirst } = completeOptions(text, options)
  return { language: pack, dayFirst }
}

/** Wikitext is read as such; null for plain words. */
function nodesOf(text: string, { language }: DateContext): readonly Node[] | null {
  if (!/[{[<&']/.test(text)) return null
  const source = { language, report: () => {}, engine: 'auto', title: null } as const
  const root = readWikitext(text, source)
  resolveTemplates(root, source)
  return root.children
}
