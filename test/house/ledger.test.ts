import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { mustFail, openLedger, readKnownFailures } from '../ledger.ts'
import { home } from './read-imports.ts'

describe('the ledger of known failures', () => {
  it('wants a listed case to fail, at once or later', async () => {
    await mustFail(() => expect(1).toBe(2))
    await mustFail(async () => expect(1).toBe(2))
    await expect(mustFail(() => {})).rejects.toThrow('take it off the list')
    await expect(mustFail(async () => {})).rejects.toThrow('take it off the list')
  })

  it('names only suites that open it', () => {
    const tests = readdirSync(join(home, 'test'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => readFileSync(join(home, 'test', file), 'utf8'))
    const suites = tests.flatMap((text) =>
      [...text.matchAll(/openLedger\(\s*(['"`])(.+?)\1/g)].map((match) => match[2]),
    )
    expect(Object.keys(readKnownFailures()).filter((suite) => !suites.includes(suite))).toEqual([])
  })

  it('gives a reason for every entry', () => {
    for (const cases of Object.values(readKnownFailures())) {
      for (const reason of Object.values(cases)) expect(reason).toMatch(/\S/)
    }
  })
})

describe('a suite with a ledger', () => {
  const ledger = openLedger('the ledger itself', { 'the ledger itself': { 'one is two': 'it is not' } })
  ledger.test('one is one', () => expect(1).toBe(1))
  ledger.test('one is two', () => expect(1).toBe(2))
  ledger.close()
})
