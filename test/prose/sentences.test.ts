import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readCases } from '../read-cases.ts'
import { describeTenure, readProse } from './read-prose.ts'

/** Each case is said of one woman, in a section of its own. */
const page = (text: string): string =>
  `Jane Roe\nJane Mary Roe (born 1 May 1950) is a politician. She is the subject of this page.\nCareer\n${text}\nPersonal Life\nShe has two sons and her house is in the country.\n`

for (const [file, cases] of readCases(fileURLToPath(new URL('./cases', import.meta.url))))
  describe(file.replaceAll('-', ' '), () => {
    for (const { name, input, output } of cases)
      test(name, () => {
        const source = page(input)
        const tenures = readProse(source)
        expect(tenures.map(describeTenure).join('\n')).toBe(output)
        for (const { evidence } of tenures)
          for (const { text, position, certainty } of evidence) {
            expect(source.slice(position.start, position.end)).toBe(text)
            expect(certainty).toBe('inferred')
          }
      })
  })
