import type { Position } from '../document/index.ts'
import { type IssueCode, type IssuePayloads, issueTable, type Severity } from './codes.ts'

/** One finding: `code` is the contract, `message` is prose for people. */
export type Issue = {
  [Code in IssueCode]: {
    code: Code
    severity: Severity
    message: string
    /** Where in the Article: keys and indices. */
    path?: (string | number)[]
    /** Where in the source: UTF-16 offsets. */
    position?: Position
  } & IssuePayloads[Code]
}[IssueCode]

/** Where an issue was found. */
export interface IssuePlace {
  position?: Position | undefined
  path?: (string | number)[]
}

/** Takes down an issue; every room may report, none may print. */
export type Report = <Code extends IssueCode>(code: Code, payload: IssuePayloads[Code], place?: IssuePlace) => void

/** Makes an issue with its sentence. The only place where issues are made. */
export function createIssue<Code extends IssueCode>(
  code: Code,
  payload: IssuePayloads[Code],
  place: IssuePlace = {},
): Issue {
  const entry = issueTable[code]
  const issue = {
    code,
    severity: entry.severity,
    message: entry.message(payload),
    ...(place.path && { path: place.path }),
    ...(place.position && { position: { start: place.position.start, end: place.position.end } }),
    ...payload,
  }
  return issue as unknown as Issue
}

/** Collects issues. A page of broken markup could give a million: no code is taken more than `limit` times. */
export function createIssueLog(limit = 200): { issues: Issue[]; report: Report } {
  const issues: Issue[] = []
  const counts = new Map<IssueCode, number>()
  const report: Report = (code, payload, place) => {
    const count = (counts.get(code) ?? 0) + 1
    counts.set(code, count)
    if (count <= limit) issues.push(createIssue(code, payload, place))
  }
  return { issues, report }
}
