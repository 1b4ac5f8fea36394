import type { Root } from '../../../src/document/index.ts'
import type { Issue } from '../../../src/issue/index.ts'
import type { SourceContext } from '../../../src/source/source-context.ts'
import { readWikitext } from '../../../src/source/wikitext/read-wikitext.ts'
import { sourceContext } from '../../source-context.ts'

/** Reads wikitext as the front door does, and gives the issues beside the tree. */
export function read(
  source: string,
  { language, engine }: { language?: string; engine?: SourceContext['engine'] } = {},
): { root: Root; issues: Issue[] } {
  const context = sourceContext(language, engine)
  return { root: readWikitext(source, context), issues: context.issues }
}
