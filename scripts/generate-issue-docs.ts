import { writeFileSync } from 'node:fs'
import { type IssueCode, issueCodes, issueTable } from '../src/issue/index.ts'

/** The documentation page of issues, made from the table in `src/issue/codes.ts`. */
export function issuePage(): string {
  const rooms = [
    ['reading', 'From reading', 'In `article.issues`: what is wrong with the page itself.'],
    [
      'validation',
      'From validation',
      'From `validateArticle` and `validateSuccessions`: facts that contradict each other.',
    ],
  ] as const
  const parts = rooms.map(([from, title, about]) => {
    const entries = issueCodes.filter((code) => issueTable[code].from === from).map(entry)
    return `## ${title}\n\n${about}\n\n${entries.join('\n\n')}`
  })
  return `# Issues

Every issue has a \`code\` (the contract), a \`severity\`, a \`message\` for people, where there is one a \`path\` into the article and
a \`position\` in the source (UTF-16 offsets, end exclusive), and what its code carries. This page is made from the table in
\`src/issue/codes.ts\` by \`npm run docs\`.

${parts.join('\n\n')}
`
}

function entry(code: IssueCode): string {
  const { severity, meaning, example, message } = issueTable[code]
  const keys = Object.keys(example).map((key) => `\`${key}\``)
  const sentence = (message as (payload: unknown) => string)(example)
  const carries = keys.length > 0 ? ` Carries ${keys.join(', ')}.` : ''
  return `### \`${code}\`\n\nSeverity: ${severity}. ${meaning}${carries}\n\n> ${sentence}`
}

if (process.argv[1]?.endsWith('generate-issue-docs.ts')) writeFileSync('docs/issues.md', issuePage())
