export { parseArticle, parseArticleStrict } from './article.ts'
export { parseDate, parseDateRange } from './dates.ts'
export {
  ArticleError,
  InternalError,
  type Issue,
  type IssueCode,
  issueCodes,
  issueTable,
  lineAndColumn,
  prettyPrint,
  type Severity,
} from './issue/index.ts'
export * from './model/index.ts'
export type { DateOptions, ParseOptions } from './options.ts'
export { toJsonLd } from './serialize/to-json-ld.ts'
export { toJsonSchema } from './serialize/to-json-schema.ts'
export { type ValidateOptions, validateArticle, validateSuccessions } from './validate/index.ts'
