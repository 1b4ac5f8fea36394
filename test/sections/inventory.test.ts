import { describe, expect, test } from 'vitest'
import { type Inventory, inventoryOf, type Root } from '../../src/document/index.ts'
import { readSource } from '../../src/source/index.ts'
import { sourceContext } from '../source-context.ts'

const read = (source: string): Root => readSource(source, 'wikitext', sourceContext()).root
const take = (source: string): Inventory => inventoryOf(read(source))

const nameOf = (node: Inventory['boxes'][number]): string => (node.type === 'table' ? 'table' : node.key)

describe('the inventory of a page', () => {
  test('holds boxes with what is inside them, in order', () => {
    const { boxes, ends } = take('{{q1|x={{q2}}|y={{q3|{{q4}}}}}}\n{|\n| {{q5}}\n|}\n<div>{{q6}}</div>')
    expect(boxes.map(nameOf)).toEqual(['q1', 'q2', 'q3', 'q4', 'table', 'q5', 'q6'])
    expect(ends).toEqual([4, 2, 4, 4, 6, 6, 7])
  })

  test('keeps what stands in footnotes and headings apart', () => {
    const { boxes, others } = take('{{q1}}<ref>{{q2}}</ref> [[Rome|{{q3}}]]\n== {{q4}} ==\n')
    expect(boxes.map(nameOf)).toEqual(['q1'])
    expect(others.map(nameOf)).toEqual(['q2', 'q4'])
  })

  test('knows categories wherever they stand', () => {
    const { categories } = take('[[Category:A]]{{q1|[[Category:B]]}}<ref>[[Category:C]]</ref>\n* [[Category:D|d]]')
    expect(categories.map(({ name }) => name)).toEqual(['A', 'B', 'C', 'D'])
  })

  test('tells headings of the page from those in a box', () => {
    const { headings, headingIndexes } = take('lead\n== One ==\n<div>\n== Two ==\n</div>\n')
    expect(headings.length).toBe(2)
    expect(headingIndexes.length).toBe(1)
  })

  test('is taken once', () => {
    const root = read('x')
    expect(inventoryOf(root)).toBe(inventoryOf(root))
  })
})
