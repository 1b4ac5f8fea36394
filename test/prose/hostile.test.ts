import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readProse } from './read-prose.ts'

const head = 'Jane Roe\nJane Roe (born 1 May 1950) is a politician.\nCareer\n'
const words = [
  'She',
  'Roe',
  'was',
  'appointed',
  'Minister',
  'of',
  'Finance',
  'in',
  '1990',
  ',',
  'and',
  'succeeding',
  'John',
  'Doe',
  '(',
  ')',
  '.',
  'until',
  'as',
  'who',
  'the',
  'a post',
  'held',
  '"',
  '1999–2002',
  'President',
  'X',
]

describe('any text', () => {
  test('of the words of the grammar is read without an exception, and every position is in the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (parts) => {
        const source = head + parts.join(' ')
        for (const { evidence } of readProse(source))
          for (const { position } of evidence)
            expect(position.start < position.end && position.end <= source.length).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  const hostile: [string, string][] = [
    ['capitalised words', 'Aaa '],
    ['titles', 'President '],
    ['offices', 'Minister of Finance, Industry and Trade and '],
    ['half sentences', 'She was appointed as the first and '],
    ['digits', '1990 (1991–1992; '],
    ['verbs', 'was succeeded by '],
    ['initials', 'J. B. '],
    ['brackets', '( [ '],
    ['commas', ', who, '],
  ]
  for (const [name, unit] of hostile)
    test(`of megabytes of ${name} takes a time in proportion`, () => {
      const time = (size: number): number => {
        const source = head + unit.repeat(Math.ceil(size / unit.length))
        const before = process.cpuUsage()
        readProse(source)
        return process.cpuUsage(before).user / 1000
      }
      time(20_000)
      const small = Math.max(time(60_000), 8)
      expect(time(480_000) / small).toBeLessThan(32)
    })
})
