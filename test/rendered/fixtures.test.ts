import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../src/index.ts'
import type { Article } from '../../src/model/index.ts'
import { openLedger } from '../ledger.ts'
import { sharedPath } from '../shared.ts'
import { differences } from '../subset.ts'

const folder = fileURLToPath(new URL('../../fixtures/rendered', import.meta.url))
const fixtures = readdirSync(folder)
  .filter((file) => file.endsWith('.expected.json'))
  .map((file) => file.replace('.expected.json', ''))

type Expected = Record<string, unknown> & {
  references?: { number?: number; group?: string }[]
  issues?: { code: string }[]
}

describe('rendered articles of our own', () => {
  const ledger = openLedger('rendered fixtures')
  for (const name of fixtures) {
    const source = readFileSync(`${folder}/${name}.txt`, 'utf8')
    const want = JSON.parse(readFileSync(`${folder}/${name}.expected.json`, 'utf8')) as Expected
    const got = parseArticle(source)
    for (const key of Object.keys(want).filter((word) => !word.startsWith('_'))) {
      ledger.test(`${name}: ${key}`, () => expect(compare(key, want, got)).toEqual([]))
    }
    test(`${name}: no issue is an error`, () => {
      expect(got.issues.filter((issue) => issue.severity === 'error')).toEqual([])
    })
    test(`${name}: every row of the box stands where it says`, () => {
      for (const { position, key } of got.infoboxes.flatMap((box) => box.parameters))
        expect(source.slice(position.start, position.end).replaceAll('*', '')).toContain(key)
    })
  }
  ledger.close()

  test('there are three', () => expect(fixtures.length).toBeGreaterThanOrEqual(3))
})

/** Issues are a set; references are found by number and group; the rest is compared in order. */
function compare(key: string, want: Expected, got: Article): string[] {
  if (key === 'issues')
    return (want.issues ?? [])
      .filter(({ code }) => !got.issues.some((issue) => issue.code === code))
      .map(({ code }) => `no ${code}`)
  if (key === 'references')
    return (want.references ?? []).flatMap((reference) =>
      differences(
        reference,
        got.references.find(({ number, group }) => number === reference.number && group === reference.group),
        `reference ${reference.group ?? ''} ${reference.number}`,
      ),
    )
  if (key === 'offices' && (want['offices'] as unknown[]).length !== got.offices.length)
    return [`${got.offices.length} offices: ${got.offices.map(({ office }) => office).join('; ')}`]
  return differences(want[key], (got as unknown as Record<string, unknown>)[key], key)
}

describe.runIf(sharedPath('seed'))('the worked example of the contract', () => {
  test('title, box, lead, sections and categories come out whole', () => {
    const source = readFileSync(sharedPath('seed/kassym-jomart-tokayev.txt')!, 'utf8')
    const want = JSON.parse(readFileSync(sharedPath('seed/expected.json')!, 'utf8')) as Expected
    const got = parseArticle(source)
    const keys = ['title', 'sourceFormat', 'infoboxes', 'lead', 'sections', 'categories']
    expect(keys.flatMap((key) => differences(want[key], got[key as keyof Article], key))).toEqual([])
  })
})
