import { extractBiography } from './extract/biography/extract-biography.ts'
import { extractPage } from './extract/extract-page.ts'
import { extractSections } from './extract/extract-sections.ts'
import { extractInfoboxes } from './extract/infobox/extract-infoboxes.ts'
import { extractOffices } from './extract/offices/extract-offices.ts'
import { extractReferences } from './extract/references/extract-references.ts'
import { ArticleError, createIssueLog, type Issue } from './issue/index.ts'
import type { Article } from './model/index.ts'
import { completeOptions, type ParseOptions } from './options.ts'
import { readSource } from './source/index.ts'
import type { Context } from './values/context.ts'

/**
 * Turns the raw text of a wiki page, wikitext or rendered, into one typed Article.
 *
 * Never throws on any text: what is wrong with the page is in `issues`, and the rest of it is kept.
 * @throws TypeError where an option is misused, such as a language without a pack.
 */
export function parseArticle(source: string, options?: ParseOptions): Article {
  const { pack, language, ...settings } = completeOptions(source, options)
  const { issues, report } = createIssueLog()

  const { root, format } = readSource(source, settings.format, {
    language: pack,
    report,
    engine: settings.engine,
    title: settings.title,
  })
  const title = settings.title ?? root.title ?? null
  const context: Context = { language: pack, dayFirst: settings.dayFirst, title, report }

  const references = extractReferences(root, context)
  const infoboxes = extractInfoboxes(root, context)
  const biography = extractBiography(root, infoboxes, context)
  const { lead, sections } = extractSections(root, context)
  const offices = extractOffices(
    { root, infoboxes, biography, written: { lead, sections }, prose: settings.prose },
    context,
  )

  return {
    title,
    language,
    sourceFormat: format,
    ...extractPage(root, context),
    infoboxes: infoboxes.map((reading) => reading.infobox),
    biography,
    lead,
    sections,
    offices,
    references,
    issues,
  }
}

/**
 * As `parseArticle`, for callers who want all or nothing.
 * @throws ArticleError carrying the issues of severity `error`.
 */
export function parseArticleStrict(source: string, options?: ParseOptions): Article {
  const article = parseArticle(source, options)
  const [first, ...others]: Issue[] = article.issues.filter((issue) => issue.severity === 'error')
  if (first) throw new ArticleError([first, ...others])
  return article
}
