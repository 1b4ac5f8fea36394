import { describe, expect, it } from 'vitest'
import { findPack } from '../../src/language/index.ts'
import { findDates } from '../../src/values/dates/index.ts'
import { readDateCases } from './read-date-cases.ts'

describe('dates in sentences', () => {
  for (const { language, input, expected } of readDateCases('sentences'))
    it(`${language}: ${input}`, () => {
      const found = findDates(input, { language: findPack(language)!, dayFirst: true })
      const said = found.map(({ kind, date, range }) => {
        const ends = range && `${range.start?.edtf ?? '..'}/${range.end?.edtf ?? '..'}`
        return `${kind}:${date?.edtf ?? ends}`
      })
      expect(said.join(', ')).toBe(expected)
    })

  it('gives the stretch of each, in order', () => {
    const text = 'He came on 17 May 1953 (aged 20) and left in 1960.'
    const found = findDates(text, { language: findPack('en')!, dayFirst: true })
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['17 May 1953 (aged 20)', '1960'])
  })

  it('begins where it is told', () => {
    const text = 'in 1953 and in 1960'
    expect(findDates(text, { language: findPack('en')!, dayFirst: true }, 8)).toHaveLength(1)
  })
})
