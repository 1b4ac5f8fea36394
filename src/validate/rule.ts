import type { IssueCode, Report, Severity } from '../issue/index.ts'
import type { LanguagePack } from '../language/index.ts'
import type { Article } from '../model/index.ts'

/** How to validate. */
export interface ValidateOptions {
  /** Another severity for a code, or `off`. */
  rules?: Partial<Record<IssueCode, Severity | 'off'>>
  /** ISO 8601 day: dates after it are `future-date`. Without it no date is held against a clock. */
  today?: string
}

/** What a rule sees. */
export interface RuleContext {
  readonly article: Article
  readonly options: ValidateOptions
  readonly language: LanguagePack
  readonly report: Report
}

/** Holds facts of an article against each other; says nothing where the page is not sure. */
export type Rule = (context: RuleContext) => void
