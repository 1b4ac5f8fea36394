import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Node, type Template, text, toPlainText, toText } from '../../src/document/index.ts'

/** A run of nodes: words stand for themselves, `<…>` is a template that shows nothing. */
function nodesOf(source: string): Node[] {
  const nodes: Node[] = []
  for (const match of source.matchAll(/<[^>]*>|[^<]+/g)) {
    const position = { start: match.index, end: match.index + match[0].length }
    nodes.push(
      match[0].startsWith('<')
        ? ({ type: 'template', name: 'x', key: 'x', children: [], position } satisfies Template)
        : text(match[0], position),
    )
  }
  return nodes
}

describe('what a template without words leaves behind', () => {
  const cases: [string, string][] = [
    ['Ann (<a>) was', 'Ann was'],
    ['Ann (<a>), a painter', 'Ann, a painter'],
    ['Ann (<a>; born 1953)', 'Ann (born 1953)'],
    ['Ann (<a>; <b>; born 1953)', 'Ann (born 1953)'],
    ['Ann (born 1953; <a>) was', 'Ann (born 1953) was'],
    ['Ann (born 1953, <a>, in Rome)', 'Ann (born 1953, in Rome)'],
    ['at the end of the <a>).', 'at the end of the).'],
    ['f() and ( ) stay', 'f() and ( ) stay'],
    ['Ann <a> was', 'Ann was'],
    ['<a>, Rome', ', Rome'],
    ['Ann,<a>, then Bob', 'Ann, then Bob'],
    ['Анна,<a>, затем Борис', 'Анна, затем Борис'],
  ]
  for (const [source, words] of cases) test(source, () => expect(toText(nodesOf(source))).toBe(words))
})

test('any number of brackets around it', () => {
  const source = `Ann ${'('.repeat(50_000)}<a>${')'.repeat(50_000)} was`
  expect(toText(nodesOf(source))).toBe('Ann was')
})

describe('words know where they stood', () => {
  test('also behind what was mended', () => {
    const source = 'Ann (<a>; born 1953; <b>) and  Bob'
    const plain = toPlainText(nodesOf(source))
    for (const word of ['Ann', 'born 1953', 'and', 'Bob']) {
      const at = plain.text.indexOf(word)
      const { start, end } = plain.positionOf(at, at + word.length)
      expect(source.slice(start, end)).toBe(word)
    }
  })

  test('in any text', () => {
    const parts = fc.array(fc.constantFrom('Ann', ' ', '(', ')', ';', ',', '<a>', '<bb>', '\n', 'x1', '  '), {
      maxLength: 40,
    })
    fc.assert(
      fc.property(parts, (list) => {
        const source = list.join('')
        const plain = toPlainText(nodesOf(source))
        for (const { 0: word, index } of plain.text.matchAll(/[\w]+/g)) {
          const { start, end } = plain.positionOf(index, index + word.length)
          // brackets that lose their words go with them: Ann(<a>)Ann
          if (source.slice(start, end).replace(/<.*?>|[^\w]/g, '') !== word) return false
        }
        return true
      }),
      { numRuns: 1000 },
    )
  })
})
