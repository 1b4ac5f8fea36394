import { describe, expect, it } from 'vitest'
import { parseDate, parseDateRange } from '../../src/dates.ts'
import { type DateCase, readDateCases } from './read-date-cases.ts'

function read({ language, input, expected }: DateCase): string {
  if (expected.includes('/')) {
    const range = parseDateRange(input, { language })
    return range ? `${range.start?.edtf ?? '..'}/${range.end?.edtf ?? '..'}` : 'null'
  }
  const date = parseDate(input, { language })
  if (!date) return 'null'
  return expected.includes('=') ? `${date.edtf}=${date.gregorian}` : date.edtf
}

for (const name of ['english', 'languages']) {
  describe(`dates in words: ${name}`, () => {
    for (const one of readDateCases(name))
      it(`${one.language}: ${one.input} is ${one.expected}`, () => {
        expect(read(one)).toBe(one.expected)
      })
  })
}

describe('what a value says beside its EDTF', () => {
  it('says that day and month could be the other way round, and reads them as the option says', () => {
    expect(parseDate('5 6, 1953')).toMatchObject({ edtf: '1953-06-05', ambiguous: true })
    expect(parseDate('5 6, 1953', { dayFirst: false })).toMatchObject({ edtf: '1953-05-06', ambiguous: true })
    expect(parseDate('24 11, 1847')).not.toHaveProperty('ambiguous')
    expect(parseDate('05/06/1953', { language: 'fr' })).not.toHaveProperty('ambiguous')
  })

  it('names the calendar only where the words do', () => {
    expect(parseDate('17 May 1453')).not.toHaveProperty('calendar')
    expect(parseDate('10 February 1719/20')).toMatchObject({ calendar: 'julian', gregorian: '1720-02-21' })
    expect(parseDate('12 Rajab 1340 AH')).toMatchObject({ calendar: 'islamic', gregorian: '1922-03-11' })
    expect(parseDate('4 January 1643 [O.S. 25 December 1642]')).toMatchObject({ calendar: 'gregorian' })
  })

  it('keeps the words it was read from, without the age and the hidden copy', () => {
    expect(parseDate('born 17 May 1953 (age 73) in Almaty')?.text).toBe('17 May 1953')
    expect(parseDate('(1953-05-17)17 May 1953 (age 73)')?.text).toBe('17 May 1953')
    expect(parseDate('3 June 2020(2020-06-03) (aged 67)')?.text).toBe('3 June 2020')
    expect(parseDateRange('Office: 1999–2002, later')?.text).toBe('1999–2002')
    expect(parseDateRange('1999 – 4 May 2002')).toMatchObject({ start: { text: '1999' }, end: { text: '4 May 2002' } })
  })

  it('says that a range goes on where the words do', () => {
    expect(parseDateRange('since 2019')).toMatchObject({ edtf: '2019/..', end: null, ongoing: true })
    expect(parseDateRange('2019–')).not.toHaveProperty('ongoing')
    expect(parseDateRange('1948 – ?')).toMatchObject({ edtf: '1948/', end: null })
  })

  it('does not repair a range that ends before it starts', () => {
    expect(parseDateRange('5 May 2002 – 3 May 1999')).toMatchObject({ edtf: '2002-05-05/1999-05-03' })
  })

  it('takes options as the contract says', () => {
    expect(() => parseDate('1953', { language: 'xx' })).toThrow(TypeError)
    expect(() => parseDateRange('1953', { language: 'constructor' })).toThrow(TypeError)
    expect(parseDate('17 de maio de 1953', { language: 'pt-BR' })?.edtf).toBe('1953-05-17')
  })
})
