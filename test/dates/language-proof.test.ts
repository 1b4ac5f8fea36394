import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packs } from '../../src/language/index.ts'
import { proveLanguage } from './prove-language.ts'

const folder = join(import.meta.dirname, '../../fixtures/language')
const own = Object.entries(packs).filter(([code, pack]) => pack.code === code)

describe('every pack is proved by a table that people can read', () => {
  for (const [code, pack] of own)
    it(`fixtures/language/${code}.md is current`, () => {
      const path = join(folder, `${code}.md`)
      const table = proveLanguage(pack)
      if (process.env['UPDATE'] && existsSync(folder)) writeFileSync(path, table)
      expect(existsSync(path), `${path} is missing: UPDATE=1 writes it`).toBe(true)
      expect(table).toBe(readFileSync(path, 'utf8'))
    })

  for (const [code, pack] of own)
    it(`${code}: every form of every month is read as that month`, () => {
      const months = proveLanguage(pack)
        .split('\n')
        .filter((line) => line.startsWith('| month '))
      expect(months.length).toBeGreaterThanOrEqual(12)
      for (const line of months) {
        const month = /^\| month (\d+)/.exec(line)![1]!.padStart(2, '0')
        expect(line).toMatch(new RegExp(`\\| 1953-${month}-17 \\|$`))
      }
    })
})
