import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseArticle, validateSuccessions } from '../../src/index.ts'

const cases = readFileSync(new URL('./successions.txt', import.meta.url), 'utf8')
  .split(/^=== /m)
  .slice(1)
  .map((block) => {
    const [head = '', ...pages] = block.split(/^--- /m)
    const [name = '', ...lines] = head.trim().split('\n')
    return { name, issues: lines.map((line) => line.replace(/^! /, '')), pages }
  })

describe('offices of several pages', () => {
  it.each(cases)('$name', ({ issues, pages }) => {
    const articles = pages.map((page) => {
      const [title = '', text = ''] = page.split(/\n(.*)/s)
      return parseArticle(text, { title, format: 'wikitext' })
    })
    const found = validateSuccessions(articles)
    expect(found.map(({ message }) => message)).toEqual(issues)
    for (const { path, position } of found) {
      expect(path).toEqual(['offices', 0, expect.stringMatching(/^(?:predecessors|successors)$/)])
      expect(position).toBeDefined()
    }
  })
})
