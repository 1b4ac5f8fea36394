import type { Root } from '../document/index.ts'
import { detectFormat } from './detect-format.ts'
import { readRendered } from './rendered/read-rendered.ts'
import type { SourceContext } from './source-context.ts'
import { resolveTemplates } from './templates/resolve-templates.ts'
import { readWikitext } from './wikitext/read-wikitext.ts'

export type { SourceContext } from './source-context.ts'

/** Text in one of the two forms → the shared tree. */
export function readSource(
  source: string,
  format: 'auto' | 'wikitext' | 'rendered-text',
  context: SourceContext,
): { root: Root; format: 'wikitext' | 'rendered-text' } {
  const found = format === 'auto' ? detectFormat(source) : format
  if (found === 'rendered-text') return { root: readRendered(source, context), format: found }
  const root = readWikitext(source, context)
  resolveTemplates(root, context)
  return { root, format: found }
}
