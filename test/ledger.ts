import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/**
 * `test/known-failures.json`: `{ "<suite>": { "<case>": "<why it fails>" } }`. What is not right yet is written down there,
 * and the list cannot rot: a listed case that passes fails the run, and so does an entry that names no case.
 */
export type KnownFailures = Record<string, Record<string, string>>

/** The list as it is on disk. */
export function readKnownFailures(): KnownFailures {
  return JSON.parse(readFileSync(new URL('known-failures.json', import.meta.url), 'utf8'))
}

/** The cases of one suite. */
export interface Ledger {
  /** As vitest's `test`; a listed case must fail. */
  test(name: string, check: () => void | Promise<void>): void
  /** After the last case: adds the test that every entry names one. */
  close(): void
}

/**
 * Opens the ledger of a suite:
 *
 *     const ledger = openLedger('rendered articles')
 *     for (const file of files) ledger.test(file, () => expect(parse(file)).toEqual(expected(file)))
 *     ledger.close()
 */
export function openLedger(suite: string, knownFailures: KnownFailures = readKnownFailures()): Ledger {
  const listed = new Map(Object.entries(Object.hasOwn(knownFailures, suite) ? knownFailures[suite]! : {}))
  const names = new Set<string>()
  return {
    test(name, check) {
      if (names.has(name)) throw new Error(`The suite ${suite} has two cases ${name}`)
      names.add(name)
      const reason = listed.get(name)
      if (reason === undefined) test(name, check)
      else test(`${name} (known to fail: ${reason})`, () => mustFail(check))
    },
    close() {
      test('every known failure names a case', () => {
        expect([...listed.keys()].filter((name) => !names.has(name))).toEqual([])
      })
    },
  }
}

/** Passes where the check fails. */
export async function mustFail(check: () => void | Promise<void>): Promise<void> {
  try {
    await check()
  } catch {
    return
  }
  throw new Error('This case is listed in test/known-failures.json, but passes: take it off the list')
}
