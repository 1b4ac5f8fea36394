import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/index.ts'
import { readCases } from '../read-cases.ts'

/** `# language: title`, what stands in the note, `---`, the CSL item of each source it names, with the archived copy as `_archive`. */
const files = readCases(new URL('./cases', import.meta.url).pathname)

/** The sources of the one note of a page. */
function sourcesOf(note: string, language: string): unknown[] {
  const [reference] = parseArticle(`Text.<ref>${note.startsWith('*') ? '\n' : ''}${note}</ref>\n`, {
    language,
  }).references
  if (!reference) return []
  const { csl, others = [], archive } = reference
  return [csl, ...others].map(({ id: _, ...item }, i) => (i === 0 && archive ? { ...item, _archive: archive } : item))
}

describe.each([...files])('%s', (_, cases) => {
  it.each(cases)('$name', ({ name, input, output }) => {
    const want = output.split('\n').map((line) => JSON.parse(line) as unknown)
    expect(sourcesOf(input, name.slice(0, 2))).toEqual(want)
  })
})

/** An entry of a rendered list, and below it its CSL item. */
const entries = readFileSync(new URL('./rendered.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n\n')
  .map((pair) => {
    const [entry = '', item = '{}'] = pair.split('\n→ ')
    return { entry, item: JSON.parse(item) as object }
  })

describe('an entry of a rendered reference list', () => {
  it.each(entries)('$entry', ({ entry, item }) => {
    const text = `Jane Example\nJane Example was a painter.[1]\nReferences\n- ↑ ${entry}\n`
    const { references } = parseArticle(text, { format: 'rendered-text' })
    expect(references).toHaveLength(1)
    const { csl, archive } = references[0]!
    const { id, ...rest } = csl
    expect(id).toBe('ref-1')
    expect(archive ? { ...rest, _archive: archive } : rest).toEqual(item)
  })
})
