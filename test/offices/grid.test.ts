import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Node, text, toText } from '../../src/document/index.ts'
import { type Cell, Grid } from '../../src/extract/offices/succession/grid.ts'

const position = { start: 0, end: 0 }
const cell = (name: string, rows: number): Cell => ({
  rows,
  nodes: name ? [text(name, position) as Node] : [],
  position,
})
const office = { years: [], alongside: [], under: [] }

function build(cells: string): Grid {
  const grid = new Grid()
  for (const written of cells.split(';')) {
    const [kind, name = '', rows = '1'] = written.trim().split(' ')
    const made = cell(name, Number(rows))
    if (kind === 'bef') grid.before(made)
    else if (kind === 'ttl') grid.title({ ...made, ...office })
    else if (kind === 'aft') grid.after(made)
    else grid.either(made)
  }
  grid.close()
  return grid
}

const names = (cells: readonly Cell[]): string =>
  cells
    .map((one) => toText(one.nodes))
    .filter((name) => name !== '')
    .join(', ')

const cases = readFileSync(new URL('./grid.txt', import.meta.url), 'utf8')
  .split('\n\n')
  .map((block) => block.trim().split('\n'))

describe('a succession table is read as a grid', () => {
  for (const [title = '', cells = '', ...offices] of cases) {
    it(title.slice(2), () => {
      const found = build(cells).offices.map(({ left, title, right }) =>
        [names(left), names([title]), names(right)].join(' > ').trim(),
      )
      expect(found).toEqual(offices.map((line) => line.slice(2)))
    })
  }

  it('keeps every office once, whatever the cells', () => {
    const written = fc.tuple(fc.constantFrom('bef', 'ttl', 'aft', 'new'), fc.integer({ min: 1, max: 4 }))
    fc.assert(
      fc.property(fc.array(written, { minLength: 1, maxLength: 30 }), (cells) => {
        const grid = build(cells.map(([kind, rows], i) => `${kind} ${kind}${i} ${rows}`).join(';'))
        const titles = cells.flatMap(([kind], i) => (kind === 'ttl' ? [`ttl${i}`] : []))
        expect(grid.offices.map(({ title }) => toText(title.nodes))).toEqual(titles)
      }),
    )
  })
})
