import { parse as parseEdtf } from 'edtf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDate, parseDateRange } from '../../src/dates.ts'
import { findPack, packs } from '../../src/language/index.ts'
import { dateRangeSchema, dateValueSchema } from '../../src/model/index.ts'
import { findDates } from '../../src/values/dates/index.ts'
import { readDateCases } from './read-date-cases.ts'

const codes = Object.keys(packs)
const cases = [...readDateCases('english'), ...readDateCases('languages')]

/** The library reads no qualifier beside `X`, which ISO 8601-2 has (`18XX~`): it is cut off before it looks. */
function isEdtf(text: string): boolean {
  try {
    parseEdtf(
      text
        .split('/')
        .map((end) => (end.includes('X') ? end.replace(/[~?%]$/, '') : end))
        .join('/'),
      { level: 3, seasonIntervals: true, seasonUncertainty: true },
    )
    return true
  } catch {
    return false
  }
}

/** Words of dates in any order, so that most texts are nearly dates. */
const piece = fc.oneof(
  fc.constantFrom(...cases.flatMap(({ input }) => input.split(/(\s+)/)).filter((word) => word.trim() !== '')),
  fc.constantFrom(...codes.flatMap((code) => packs[code]!.dates.cldr.months.flat())),
  fc.integer({ min: 0, max: 2300 }).map(String),
  fc.constantFrom(
    '–',
    '-',
    '/',
    '.',
    ',',
    ' ',
    '(',
    ')',
    '[',
    ']',
    '?',
    '~',
    'BC',
    'c.',
    'or',
    'until',
    '\n',
    '年',
    '月',
    '日',
    '{{',
    '}}',
    '|',
  ),
)
const almostDate = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '', '\u00a0')), { maxLength: 12 })
  .map((pieces) => pieces.map(([word, gap]) => word + gap).join(''))
const language = fc.constantFrom(...codes)
const any = fc.oneof(almostDate, fc.string({ unit: 'binary', maxLength: 60 }))

describe('any text', () => {
  it('gives a value of the schema, in EDTF, or null; and throws nothing', () => {
    fc.assert(
      fc.property(any, language, fc.boolean(), (text, code, dayFirst) => {
        const date = parseDate(text, { language: code, dayFirst })
        const range = parseDateRange(text, { language: code, dayFirst })
        if (date) {
          dateValueSchema.parse(date)
          expect(isEdtf(date.edtf), date.edtf).toBe(true)
          if (date.gregorian) expect(isEdtf(date.gregorian)).toBe(true)
        }
        if (range) {
          dateRangeSchema.parse(range)
          expect(isEdtf(range.edtf), range.edtf).toBe(true)
        }
      }),
      { numRuns: 3000 },
    )
  })

  it('gives findings in order, which do not overlap', () => {
    fc.assert(
      fc.property(any, language, (text, code) => {
        let end = 0
        for (const finding of findDates(text, { language: findPack(code)!, dayFirst: true })) {
          expect(finding.start).toBeGreaterThanOrEqual(end)
          expect(finding.end).toBeGreaterThan(finding.start)
          expect(finding.end).toBeLessThanOrEqual(text.length)
          end = finding.end
        }
      }),
      { numRuns: 1500 },
    )
  })
})

describe('what is printed', () => {
  it('is read as the same value: ISO dates', () => {
    const day = fc.date({ min: new Date('1000-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, language, (date, code) => {
        const iso = date.toISOString().slice(0, 10)
        expect(parseDate(iso, { language: code })?.edtf).toBe(iso)
        expect(parseDate(iso.slice(0, 7), { language: code })?.edtf).toBe(iso.slice(0, 7))
      }),
    )
  })

  it('is read as the same value: every language shows a day in its own form', () => {
    const day = fc.date({ min: new Date('1000-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, language, (date, code) => {
        const iso = date.toISOString().slice(0, 10)
        const [y, m, d] = iso.split('-').map(Number)
        // {{birth date}} is known on all wikis, and shows the day as they do
        expect(parseDate(`{{birth date|${y}|${m}|${d}}}`, { language: code })?.edtf).toBe(iso)
      }),
      { numRuns: 500 },
    )
  })

  it('is the same where and whenever it is read', () => {
    const read = (): string =>
      JSON.stringify(
        cases.map(({ input, language: code }) => [
          parseDate(input, { language: code }),
          parseDateRange(input, { language: code }),
        ]),
      )
    const zone = process.env['TZ']
    const here = read()
    try {
      for (const other of ['Asia/Almaty', 'America/St_Johns', 'Pacific/Apia', 'UTC']) {
        process.env['TZ'] = other
        expect(read()).toBe(here)
      }
    } finally {
      if (zone === undefined) delete process.env['TZ']
      else process.env['TZ'] = zone
    }
  })
})

describe('hostile text', () => {
  const seeds = [
    '1',
    '17 5, 1953 ',
    '-',
    '–',
    ' ',
    '(',
    '[O.S. ',
    'between ',
    'before c. ',
    '1953 or ',
    'May–',
    '1953–',
    '十',
    '(age ',
  ]
  for (const seed of seeds)
    it(`costs no more than its length: ${seed}`, () => {
      const context = { language: findPack('en')!, dayFirst: true }
      const cost = (length: number): number => {
        const text = seed.repeat(Math.ceil(length / seed.length))
        const start = process.cpuUsage().user
        parseDate(text)
        parseDateRange(text)
        findDates(text, context)
        return (process.cpuUsage().user - start) / 1000
      }
      cost(20_000)
      const small = Math.max(cost(60_000), 8)
      // eight times as long: quadratic would be 64 times as slow
      expect(cost(480_000)).toBeLessThan(small * 32)
    }, 60_000)
})
