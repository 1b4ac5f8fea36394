import { createIssue, type Issue, type Report } from '../issue/index.ts'
import { findPack, packs } from '../language/index.ts'
import type { Article } from '../model/index.ts'
import type { Rule, ValidateOptions } from './rule.ts'
import { categories } from './rules/categories.ts'
import { futureDates } from './rules/future-dates.ts'
import { identifiers } from './rules/identifiers.ts'
import { lead } from './rules/lead.ts'
import { lifeDates } from './rules/life-dates.ts'
import { referenceDates } from './rules/reference-dates.ts'
import { termDates, termsOfOneOffice } from './rules/terms.ts'

const rules: readonly Rule[] = [
  lifeDates,
  termDates,
  termsOfOneOffice,
  lead,
  categories,
  referenceDates,
  futureDates,
  identifiers,
]

/**
 * Contradictions in an article's data, and what reading it found already: its own issues come first.
 *
 * Precision comes before recall: a circa, a range, a coarse date contradicts nothing. Each issue has a path into the article, a
 * position in the source where there is one, and carries both contradicting values. `options.rules` gives a code another
 * severity or switches it off.
 */
export function validateArticle(article: Article, options: ValidateOptions = {}): Issue[] {
  const issues: Issue[] = [...article.issues]
  const report: Report = (code, payload, place) => {
    issues.push(createIssue(code, payload, place))
  }
  const language = findPack(article.language) ?? packs['en']!
  for (const rule of rules) rule({ article, options, language, report })
  return applySeverities(issues, options)
}

/** Gives each issue the severity that the caller wants for its code. */
function applySeverities(issues: readonly Issue[], { rules: wanted }: ValidateOptions): Issue[] {
  if (!wanted) return [...issues]
  return issues.flatMap((issue) => {
    const severity = Object.hasOwn(wanted, issue.code) ? wanted[issue.code] : undefined
    if (severity === 'off') return []
    return severity === undefined || severity === issue.severity ? [issue] : [{ ...issue, severity }]
  })
}
