import type { Issue } from './issue.ts'

/** Line and column, both from 1, of an offset; columns count UTF-16 units. */
export function lineAndColumn(source: string, offset: number): { line: number; column: number } {
  let line = 1
  let start = 0
  for (let at = source.indexOf('\n'); at >= 0 && at < offset; at = source.indexOf('\n', at + 1)) {
    line++
    start = at + 1
  }
  return { line, column: offset - start + 1 }
}

/** How much of a long line is shown around the place. */
const WINDOW = 100

/**
 * An issue for people: `file:line:column severity code message`, the line it was found in and a caret below the place.
 * Without the source (null) there is the sentence alone.
 */
export function prettyPrint(issue: Issue, source: string | null, file: string): string {
  const head = `${issue.severity} ${issue.code}: ${issue.message}`
  if (!issue.position || source === null) return `${file}: ${head}`
  const { start, end } = issue.position
  const { line, column } = lineAndColumn(source, start)
  const lineStart = start - column + 1
  const lineEnd = source.indexOf('\n', start)
  const from = Math.max(lineStart, start - WINDOW / 2)
  const to = Math.min(lineEnd < 0 ? source.length : lineEnd, from + WINDOW)
  const shown = source.slice(from, to).replace(/[\p{Cc}\p{Cf}]/gu, ' ')
  const width = Math.max(1, Math.min(end, to) - start)
  return `${file}:${line}:${column}: ${head}\n  ${shown}\n  ${' '.repeat(start - from)}${'^'.repeat(width)}`
}
