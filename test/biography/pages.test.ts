import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/index.ts'
import { readPageCases } from '../read-cases.ts'
import { linesOf } from './lines-of.ts'

const cases = readPageCases(new URL('./pages.txt', import.meta.url))

describe('the biography of a page', () => {
  it.each(cases)('$language: $title', ({ language, source, expected }) => {
    const { biography } = parseArticle(source, { language, format: 'wikitext' })
    expect(linesOf(biography)).toEqual(expected)
  })

  it.each(cases)('$language: $title: every fact has its place', ({ language, source }) => {
    const { biography } = parseArticle(source, { language, format: 'wikitext' })
    if (!biography) return
    const { evidence, ...facts } = biography
    for (const [field, value] of Object.entries(facts)) {
      if (value === null || (field === 'name' && evidence['name'] === undefined)) continue
      expect(evidence[field], field).not.toHaveLength(0)
      for (const { position, text } of evidence[field] ?? []) {
        expect(position.start).toBeLessThan(position.end)
        // each line of the proof begins with words that stand in its stretch, markup aside
        const first = /[\p{L}\d]+/u.exec(text)?.[0]
        if (first !== undefined && !source.slice(position.start, position.end).includes('{{'))
          expect(source.slice(position.start, position.end)).toContain(first)
      }
    }
  })
})
