import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkTree } from '../../../src/document/index.ts'
import { canonical } from './canonical.ts'
import { read } from './context.ts'
import { outline } from './outline.ts'

interface Case {
  name: string
  language: string
  source: string
  outline: string
  issues: string
  /** Why the other reader differs. */
  differs: boolean
}

const cases = readFileSync(join(import.meta.dirname, 'cases.txt'), 'utf8')
  .split(/^### /m)
  .slice(1)
  .map((block): Case => {
    const [head = '', written = '', ...rest] = block.trimEnd().split('\n')
    const [, name = '', language = 'en'] = /^(.*?)(?: \((\w+)\))?$/.exec(head) ?? []
    return {
      name,
      language,
      source: JSON.parse(`"${written.replaceAll('"', '\\"')}"`),
      outline: (rest.find((line) => line.startsWith('→ ')) ?? '').slice(2),
      issues: (rest.find((line) => line.startsWith('! ')) ?? '').slice(2),
      differs: rest.some((line) => line.startsWith('~ ')),
    }
  })

describe('wikitext is read into the tree', () => {
  it.each(cases)('$name', ({ source, language, outline: expected, issues: found }) => {
    const { root, issues } = read(source, { language })
    expect(outline(root.children).replaceAll('\n', '\\n')).toBe(expected)
    expect(
      [...new Set(issues.map((issue) => `${issue.code} ${'markup' in issue ? issue.markup : ''}`))].join(', '),
    ).toBe(found)
    expect(checkTree(root, source)).toEqual([])
  })

  it('holds more cases than a page', () => expect(cases.length).toBeGreaterThan(80))
})

describe('wikiparser-node gives the same tree', () => {
  it.each(cases.filter(({ issues, differs }) => issues === '' && !differs))('$name', ({ source, language }) => {
    const scanned = read(source, { language }).root
    const parsed = read(source, { language, engine: 'wikiparser-node' }).root
    expect(canonical(parsed)).toEqual(canonical(scanned))
    expect(checkTree(parsed, source)).toEqual([])
  })
})
