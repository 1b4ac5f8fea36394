import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/index.ts'

const names = fc.constantFrom('a', 'b', ' c d ', '1', '__proto__', 'ref-1', 'x"y', '')
const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    'Smith, John (2001). "Title',
    '" quoted " "" words',
    '[http://example.org/x Title], ',
    "''italics'' ''",
    'Retrieved 5 May 2010 archived ',
    'https://web.archive.org/web/2010/http://x',
    'ISBN 978-3-455-50291-6 doi:10.1/x pp. 1–2 ',
    '{{cite web|url=|title=((|date=5 May|last1=,|first1=et al.|author=a;b;;|vauthors=,,((x}}',
    '{{sfn|A|B|c. 2001|p=((}}{{harvnb||}}{{sfnm|1a1=A|1y=2|9p=3}}',
    '（第3巻）「題」2010年1月1日閲覧',
    '(((((((((([[[[[[«««““„„',
  ),
)
const marks = fc.oneof(
  fc.tuple(names, words).map(([name, text]) => `<ref name="${name}">${text}</ref>`),
  names.map((name) => `<ref name=${name} />`),
  words.map((text) => `<ref group=n>${text}</ref>`),
  words.map((text) => `{{efn|${text}|name=a}}`),
  names.map((name) => `{{r|${name}|b|p=1}}{{rp|2}}`),
  fc
    .array(fc.tuple(names, words), { maxLength: 3 })
    .map((list) => `{{reflist|refs=${list.map(([name, text]) => `<ref name="${name}">${text}</ref>`).join('')}}}`),
  words,
)

describe('any text', () => {
  it('gives references that count what the text cites, each under its own id', () => {
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 12 }), (list) => {
        const { references } = parseArticle(list.join(' '), { format: 'wikitext' })
        const ids = references.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        for (const group of new Set(references.map(({ group }) => group))) {
          const numbers = references.flatMap(({ group: own, number }) =>
            own === group && number !== undefined ? [number] : [],
          )
          expect(numbers.sort((a, b) => a - b)).toEqual(numbers.map((_, i) => i + 1))
        }
        for (const { id, csl, number, uses } of references) {
          expect(csl.id).toBe(id)
          expect(uses > 0).toBe(number !== undefined)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('gives the same for the words of a rendered list', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), (entries) => {
        const lines = entries.map((entry) => `- ↑ ${entry.replaceAll(/[\n\r]/g, ' ')}`)
        const text = `Somebody\nSomebody was a painter.${entries.map((_, i) => `[${i + 1}]`).join('')}\nReferences\n${lines.join('\n')}\n`
        const { references } = parseArticle(text, { format: 'rendered-text' })
        expect(references.length).toBeLessThanOrEqual(entries.length)
      }),
      { numRuns: 200 },
    )
  })

  it.each([
    ['quotes', '"'],
    ['brackets', '('],
    ['semicolons and commas', 'A, b; '],
    ['words for dates', 'retrieved '],
    ['abbreviations of pages', 'p. 1, '],
    ['capitals', 'Aa, Bb '],
    ['addresses', 'https://web.archive.org/web/2010/ '],
    ['italics', "''a'' "],
  ])('takes time in step with its length: %s', (_, unit) => {
    const time = (count: number): number => {
      const source = `<ref>${unit.repeat(count)}</ref>`
      const start = performance.now()
      parseArticle(source, { format: 'wikitext', prose: false })
      return performance.now() - start
    }
    time(2000)
    const once = Math.max(1, Math.min(time(2000), time(2000)))
    expect(Math.min(time(16000), time(16000))).toBeLessThan(once * 60 + 100)
  })
})
