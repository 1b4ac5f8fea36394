import type { Root } from '../../../src/document/index.ts'
import { createIssueLog, type Issue } from '../../../src/issue/index.ts'
import { findPack } from '../../../src/language/index.ts'
import { readWikitext } from '../../../src/source/wikitext/read-wikitext.ts'

/** Reads wikitext as the front door does, and gives the issues beside the tree. */
export function read(
  source: string,
  { language = 'en', engine = 'auto' }: { language?: string; engine?: 'auto' | 'wikiparser-node' } = {},
): { root: Root; issues: Issue[] } {
  const { issues, report } = createIssueLog()
  const pack = findPack(language)
  if (!pack) throw new Error(`No pack for ${language}`)
  return { root: readWikitext(source, { language: pack, report, engine, title: null }), issues }
}

/** The language that a file of the corpus is in: `de-ang-lee.wiki`. */
export function languageOf(file: string): string {
  const code = /^([a-z]{2,3})-/.exec(file)?.[1]
  return code && findPack(code) ? code : 'en'
}
