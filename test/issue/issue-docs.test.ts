import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { issuePage } from '../../scripts/generate-issue-docs.ts'

it('the documentation page of issues says what the table says (npm run docs makes it anew)', () => {
  expect(readFileSync('docs/issues.md', 'utf8')).toBe(issuePage())
})
