import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Issue, parseArticle, validateArticle } from '../../src/index.ts'
import { listPages } from '../pages.ts'

interface Case {
  name: string
  codes: string[]
  language: string
  today?: string
  text: string
}

/** What reading always says of pages such as these. */
const habitual = new Set<Issue['code']>(['no-infobox', 'level-inferred', 'unknown-template'])

const cases = readFileSync('test/validate/contradictions.txt', 'utf8')
  .split(/^=== /m)
  .slice(1)
  .map((block): Case => {
    const [head = '', ...text] = block.split('\n---\n')
    const [name = '', ...fields] = head.split('\n')
    const field = (key: string): string | undefined =>
      fields
        .find((line) => line.startsWith(`${key}:`))
        ?.slice(key.length + 1)
        .trim()
    const today = field('today')
    return {
      name,
      codes: field('codes')?.split(/[ ,]+/).filter(Boolean) ?? [],
      language: field('language') ?? 'en',
      ...(today && { today }),
      text: text.join('\n---\n'),
    }
  })

describe('a planted contradiction is named by its code, and nothing else is', () => {
  it.each(cases.map((one) => [one.name, one] as const))('%s', (_name, { codes, language, today, text }) => {
    const article = parseArticle(text, { language })
    const found = validateArticle(article, today ? { today } : {}).map((issue) => issue.code)
    expect([...new Set(found.filter((code) => !habitual.has(code)))].sort()).toEqual([...codes].sort())
  })

  it('there are at least forty of them, in both forms', () => {
    expect(cases.filter(({ codes }) => codes.length > 0).length).toBeGreaterThanOrEqual(40)
    expect(cases.filter(({ name }) => name.startsWith('rendered')).length).toBeGreaterThanOrEqual(8)
  })
})

describe('good pages raise no error', () => {
  it.each(listPages('fixtures/rendered', 'corpus/authored', 'corpus/rendered'))('$file', ({ path, language }) => {
    const issues = validateArticle(parseArticle(readFileSync(path, 'utf8'), { language }))
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([])
  })
})
