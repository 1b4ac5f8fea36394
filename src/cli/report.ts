import { type Issue, lineAndColumn, prettyPrint } from '../index.ts'
import { paint } from './colours.ts'
import type { Output } from './output.ts'
import type { ReadPage } from './read-articles.ts'
import { complain, type Terminal } from './terminal.ts'

/** How issues are printed: for people, as one JSON list, or as a line of JSON each. */
export const reportKinds = ['text', 'json', 'ndjson'] as const
export type ReportKind = (typeof reportKinds)[number]

/** Takes the issues of all pages. */
export interface IssueReport {
  add(issue: Issue, page: ReadPage): Promise<void>
  /** After the last one. */
  end(): Promise<void>
}

/** An issue with the place that people look for. `line` and `column` count from 1, columns in UTF-16 units. */
type Finding = { file: string; line?: number; column?: number } & Issue

export function startReport(kind: ReportKind, output: Output, terminal: Terminal): IssueReport {
  if (kind === 'text') return reportText(output, terminal)
  if (kind === 'ndjson') {
    return { add: (issue, page) => output.write(`${JSON.stringify(toFinding(issue, page))}\n`), end: async () => {} }
  }
  const findings: Finding[] = []
  return {
    add: async (issue, page) => void findings.push(toFinding(issue, page)),
    end: () => output.write(`${JSON.stringify(findings, null, 2)}\n`),
  }
}

/** With a caret below the place, and a summary by code on standard error. */
function reportText(output: Output, terminal: Terminal): IssueReport {
  const counts = new Map<Issue['code'], number>()
  return {
    async add(issue, { source, name }) {
      counts.set(issue.code, (counts.get(issue.code) ?? 0) + 1)
      await output.write(`${paint(prettyPrint(issue, source, name), issue.severity, terminal)}\n`)
    },
    async end() {
      if (counts.size > 0) complain(terminal, summary(counts))
    },
  }
}

function toFinding(issue: Issue, { source, name }: ReadPage): Finding {
  const place = issue.position && source !== null ? lineAndColumn(source, issue.position.start) : {}
  return { file: name, ...place, ...issue }
}

/** `3 duplicate-reference, 1 future-date`: the most frequent first. */
function summary(counts: ReadonlyMap<string, number>): string {
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([code, count]) => `${count} ${code}`)
    .join(', ')
}
