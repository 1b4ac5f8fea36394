import { describe, expect, it } from 'vitest'
import { createIssueLog } from '../../src/issue/index.ts'
import { findPack } from '../../src/language/index.ts'
import { isNoDate, isPresent, parseDateText, parseRangesText, reportDate } from '../../src/values/dates/index.ts'

const context = { language: findPack('en')!, dayFirst: true }
const spanOf = (text: string): string => {
  const read = parseDateText(text, context)!
  return text.slice(read.start, read.end)
}

describe('dates inside a longer value', () => {
  it('says where the date stands, so that name and place can be cut off', () => {
    expect(spanOf('Kassym-Zhomart Kemelevich Tokayev 17 5, 1953 Almaty')).toBe('17 5, 1953')
    expect(spanOf('(1953-05-17) 17 May 1953 (age 73)\nAlmaty')).toBe('(1953-05-17) 17 May 1953 (age 73)')
    expect(spanOf('13 August 1926(1926-08-13)\nBirán, Cuba')).toBe('13 August 1926(1926-08-13)')
    expect(spanOf('December 1959, at Yaoundé')).toBe('December 1959')
  })

  it('gives all ranges of a value', () => {
    const read = (text: string): string[] => parseRangesText(text, context).map(({ range }) => range.edtf)
    expect(read('1990–2000\n2005–2010')).toEqual(['1990/2000', '2005/2010'])
    expect(read('(1999–2002; 2005–2007)')).toEqual(['1999/2002', '2005/2007'])
    expect(read('1987–1990, 1995–present')).toEqual(['1987/1990', '1995/..'])
    expect(read('FC A (1990–95), FC B (1995–1998)')).toEqual(['1990/1995', '1995/1998'])
  })

  it('takes a range for no date', () => {
    expect(parseDateText('1999–2002', context)).toBeNull()
    expect(parseDateText('before 1760', context)?.date.edtf).toBe('[..1760]')
  })
})

describe('what is wrong with a date', () => {
  const codes = (text: string): string[] => {
    const { issues, report } = createIssueLog()
    const position = { start: 3, end: 3 + text.length }
    reportDate(parseDateText(text, context), text, position, { ...context, title: null, report })
    for (const issue of issues) expect(issue.position).toEqual(position)
    return issues.map((issue) => issue.code)
  }
  it('is taken down once, with its position', () => {
    expect(codes('31 April 1987')).toEqual(['impossible-date'])
    expect(codes('32 August 2014')).toEqual(['impossible-date'])
    expect(codes('the day of the battle')).toEqual(['unreadable-date'])
    expect(codes('5 6, 1953')).toEqual(['ambiguous-date'])
  })
  it('is nothing where the date is read, or said not to be known', () => {
    for (const text of ['17 May 1953', 'unknown', '?', 'present', '', '—']) expect(codes(text)).toEqual([])
  })
  it('tells what still goes on', () => {
    for (const text of ['present', 'Incumbent', '(incumbent)', 'to present', '– present'])
      expect(isPresent(text, context)).toBe(true)
    for (const text of ['2019', 'present 2019', 'a present', '']) expect(isPresent(text, context)).toBe(false)
    expect(isNoDate('1953', context)).toBe(false)
  })
})
