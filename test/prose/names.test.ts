import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { describeTenure, readProse } from './read-prose.ts'

interface Case {
  name: string
  title: string
  lead: string
  offices: string[]
}

const cases = JSON.parse(readFileSync(new URL('./names.json', import.meta.url), 'utf8')) as Case[]

for (const { name, title, lead, offices } of cases)
  test(name, () => {
    expect(readProse(`${title}\n${lead}\nCareer\nThere is no more to say.\n`).map(describeTenure)).toEqual(offices)
  })
