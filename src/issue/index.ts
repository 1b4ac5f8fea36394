export { type IssueCode, type IssuePayloads, issueCodes, issueTable, type Severity } from './codes.ts'
export { ArticleError, InternalError } from './errors.ts'
export { createIssue, createIssueLog, type Issue, type IssuePlace, type Report } from './issue.ts'
export { lineAndColumn, prettyPrint } from './pretty-print.ts'
