import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cleanOfficeName } from '../../src/extract/offices/words/office-name.ts'
import { officeTables } from '../../src/extract/offices/words/office-tables.ts'
import { findPack } from '../../src/language/index.ts'

type Case = [written: string, office: string, rest: { ordinal?: number; acting?: true; link?: string }]
const cases = JSON.parse(readFileSync(new URL('./names.json', import.meta.url), 'utf8')) as Record<string, Case[]>

describe('the name of an office holds neither number nor acting', () => {
  for (const [language, list] of Object.entries(cases))
    for (const [written, office, rest] of list)
      it(`${language}: ${written}`, () => {
        const pack = findPack(language)
        if (!pack) throw new Error(`no pack for ${language}`)
        expect(cleanOfficeName(written, officeTables(pack))).toEqual({ office, ...rest })
      })
})
