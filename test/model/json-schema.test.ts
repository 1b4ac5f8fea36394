import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { lacksVersion, schemaFile, schemaText } from '../../scripts/generate-schema.ts'

it('a change of the schema comes with a new version', () => {
  expect(lacksVersion(readFileSync(schemaFile, 'utf8'), schemaText())).toBe(false)
})

it('the shipped schema is that of the code (npm run schema makes it anew)', () => {
  expect(readFileSync(schemaFile, 'utf8')).toBe(schemaText())
})
