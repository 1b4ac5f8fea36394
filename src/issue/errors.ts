import type { Issue } from './issue.ts'

/** Thrown by `parseArticleStrict`: the text has issues of severity `error`. */
export class ArticleError extends Error {
  override readonly name = 'ArticleError'
  readonly issues: readonly [Issue, ...Issue[]]

  constructor(issues: readonly [Issue, ...Issue[]]) {
    super(issues.map((issue) => `${issue.code}: ${issue.message}`).join('\n'))
    this.issues = issues
  }
}

/** A bug of ours: something that no text can bring about has happened. */
export class InternalError extends Error {
  override readonly name = 'InternalError'
  constructor(message: string) {
    super(`${message}. This is a bug in wikivita.`)
  }
}
