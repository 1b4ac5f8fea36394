import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseDate, parseDateRange } from '../../src/dates.ts'
import type { DateValue } from '../../src/model/index.ts'
import { sharedPath } from '../shared.ts'

interface PublicCase {
  id: string
  input: string
  kind: string
  lang: string
  expect: { start: string; end?: string; gregorian?: string } | null
}

const path = sharedPath('corpus/dates-public.json')
const cases: PublicCase[] = path === null ? [] : JSON.parse(readFileSync(path, 'utf8'))

describe.skipIf(cases.length === 0)('the public cases', () => {
  for (const { id, input, kind, lang: language, expect: wanted } of cases)
    it(`${id}: ${input}`, () => {
      if (wanted === null) return expect(parseDate(input, { language })).toBeNull()
      if (kind !== 'range' && wanted.end === undefined && wanted.start !== '..') {
        const date = parseDate(input, { language })
        expect(date?.edtf).toBe(wanted.start)
        if (wanted.gregorian !== undefined) expect(date?.gregorian).toBe(wanted.gregorian)
        return
      }
      const range = parseDateRange(input, { language })
      const end = (value: DateValue | null | undefined): string => value?.edtf ?? '..'
      expect([end(range?.start), end(range?.end)]).toEqual([wanted.start, wanted.end])
    })
})
