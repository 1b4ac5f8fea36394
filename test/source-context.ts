import { createIssueLog, type Issue } from '../src/issue/index.ts'
import { findPack } from '../src/language/index.ts'
import type { SourceContext } from '../src/source/source-context.ts'

/** What the readers of a text are told, as the front door tells it; their issues are beside it. */
export function sourceContext(
  language = 'en',
  engine: SourceContext['engine'] = 'auto',
): SourceContext & { issues: Issue[] } {
  const pack = findPack(language)
  if (!pack) throw new Error(`No pack for ${language}`)
  const { issues, report } = createIssueLog()
  return { language: pack, report, engine, title: null, issues }
}
