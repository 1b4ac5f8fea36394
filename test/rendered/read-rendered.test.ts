import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkTree } from '../../src/document/index.ts'
import { readRendered } from '../../src/source/rendered/read-rendered.ts'
import { readCases } from '../read-cases.ts'
import { sourceContext } from '../source-context.ts'
import { outline } from './outline.ts'

const read = (source: string) => readRendered(source, sourceContext())

for (const [file, cases] of readCases(fileURLToPath(new URL('cases', import.meta.url)))) {
  describe(file, () => {
    for (const { name, input, output } of cases) {
      test(name, () => {
        const root = read(input)
        expect(outline(root)).toBe(output)
        expect(checkTree(root, input)).toEqual([])
      })
    }
  })
}

const pieces = fc.constantFrom(
  'Jane Example',
  'Career',
  'Born',
  'In office',
  '17 May 1953',
  '|',
  '| a | b |',
  '|---|---|',
  '- ',
  '↑ ',
  '^ a b ',
  '1.0 1.1 ',
  '[1]',
  '[a]',
  '[note 1]',
  '[',
  ']',
  'https://example.org/a.',
  'Retrieved',
  'References',
  'Notes',
  'Contents',
  '1.1 ',
  '## ',
  '**',
  '\\',
  '\n',
  '\r\n',
  '\n\n',
  '\0',
  '\ufeff',
  ' ',
  '\t',
  'word',
  'She was here.',
  'Categories: ',
  '1953 births',
  '²',
  ': 12',
  '(',
  ')',
)

describe('any text', () => {
  test('gives a sound tree', () => {
    const texts = fc.array(fc.oneof(pieces, fc.string()), { maxLength: 60 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(texts, (source) => checkTree(read(source), source).length === 0),
      { numRuns: 1500 },
    )
  })

  test('is the same with CR LF, where positions move and words do not', () => {
    const source = 'Jane Example\n| Born | 1953 |\nA.[1]\n\nCareer\nShe was here.\nReferences\n- ↑ One.\n- 1953 births'
    const root = read(source.replaceAll('\n', '\r\n'))
    expect(outline(root)).toBe(outline(read(source)))
    expect(outline(read(`\ufeff${source}`))).toBe(outline(read(source)))
  })

  test('is read in linear time', () => {
    const lines = [
      '[',
      '[a',
      '| ',
      '- ',
      '**',
      '↑ ',
      'https://',
      '(',
      'Born ',
      'Career\n',
      '[1',
      '\\',
      '^ a ',
      'x [',
      '1. ',
      '- x\n',
      '| a |\n',
      'In office\n',
      'Ab\n',
      '[x](',
    ]
    for (const line of lines) {
      const time = (count: number): number => {
        const source = `Jane Example\n${line.repeat(count)}`
        const start = performance.now()
        read(source)
        return performance.now() - start
      }
      time(1000)
      expect([line, time(20_000) < 2000]).toEqual([line, true])
    }
  })
})
