import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../src/index.ts'
import type { OfficeTenure } from '../../src/model/index.ts'

interface ExpectedDate {
  edtf: string
}
interface ExpectedOffice {
  office: string
  _alsoOffice?: string[]
  ordinal?: number
  start: ExpectedDate | null
  _alsoStart?: (string | null)[]
  end: ExpectedDate | null
  _alsoEnd?: (string | null)[]
  predecessors: { name: string }[]
  successors: { name: string }[]
  _predecessorsMay?: string[]
  _successorsMay?: string[]
  _stretch?: true
}

const folder = fileURLToPath(new URL('../../fixtures/prose', import.meta.url))

describe('offices that only the sentences of a biography state', () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt')))
    test(file.replace('.txt', '').replaceAll('-', ' '), () => {
      const { offices: want } = JSON.parse(
        readFileSync(`${folder}/${file.replace('.txt', '.expected.json')}`, 'utf8'),
      ) as { offices: ExpectedOffice[] }
      const got = parseArticle(readFileSync(`${folder}/${file}`, 'utf8')).offices
      const left = [...got]
      const missing = want.filter((office) => {
        const index = left.findIndex((tenure) => isSame(office, tenure))
        if (index >= 0) left.splice(index, 1)
        return index < 0 && !office._stretch
      })
      expect({ missing: missing.map(({ office }) => office), extra: left.map(summary) }).toEqual({
        missing: [],
        extra: [],
      })
    })
})

function isSame(want: ExpectedOffice, got: OfficeTenure): boolean {
  const people = (names: { name: string }[], may: string[] = [], have: { name: string }[]): boolean =>
    names.every(({ name }) => have.some((person) => person.name === name)) &&
    have.every(({ name }) => may.includes(name) || names.some((person) => person.name === name))
  return (
    [want.office, ...(want._alsoOffice ?? [])].includes(got.office) &&
    (want.ordinal === undefined || want.ordinal === got.ordinal) &&
    [want.start?.edtf ?? null, ...(want._alsoStart ?? [])].includes(got.start?.edtf ?? null) &&
    [want.end?.edtf ?? null, ...(want._alsoEnd ?? [])].includes(got.end?.edtf ?? null) &&
    people(want.predecessors, want._predecessorsMay, got.predecessors) &&
    people(want.successors, want._successorsMay, got.successors)
  )
}

function summary({ office, start, end, predecessors, successors }: OfficeTenure): string {
  return [
    office,
    start?.edtf,
    end?.edtf,
    ...predecessors.map(({ name }) => `< ${name}`),
    ...successors.map(({ name }) => `> ${name}`),
  ].join(' ')
}
