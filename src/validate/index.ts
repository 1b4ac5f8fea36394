export type { ValidateOptions } from './rule.ts'
export { validateArticle } from './validate-article.ts'
export { validateSuccessions } from './validate-successions.ts'
