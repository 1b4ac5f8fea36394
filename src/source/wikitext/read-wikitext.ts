import type { Root } from '../../document/index.ts'
import type { SourceContext } from '../source-context.ts'
import { scanWikitext } from './scan/scan-wikitext.ts'

/** Reads wikitext into the shared tree. */
export function readWikitext(source: string, context: SourceContext): Root {
  return scanWikitext(source, context)
}
