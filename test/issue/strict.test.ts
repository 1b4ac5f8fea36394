import { describe, expect, it } from 'vitest'
import { ArticleError, parseArticle, parseArticleStrict } from '../../src/index.ts'

describe('parseArticleStrict', () => {
  it('gives the Article of a page that warnings are all that is wrong with', () => {
    const page = '{{Infobox person\n| name = Ada Mott\n| birth_date = soon\n'
    const article = parseArticle(page)
    expect(article.issues.map(({ severity }) => severity)).toContain('warning')
    expect(parseArticleStrict(page)).toEqual(article)
  })

  it('throws where something of the page was lost, with what is an error and nothing else', () => {
    const page = `{{Infobox person\n| name = Ada Mott\n| birth_date = soon\n}}\n${'{{a|'.repeat(200)}x${'}}'.repeat(200)}`
    const { issues } = parseArticle(page)
    const errors = issues.filter(({ severity }) => severity === 'error')
    expect(errors.map(({ code }) => code)).toEqual(['unreadable-markup'])
    expect(errors.length).toBeLessThan(issues.length)
    let thrown: unknown
    try {
      parseArticleStrict(page)
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(ArticleError)
    expect(thrown).toMatchObject({ issues: errors, message: expect.stringMatching(/^unreadable-markup: /) })
  })

  it('throws a TypeError for misuse, as parseArticle does', () => {
    expect(() => parseArticleStrict('a', { language: 'tlh' })).toThrow(TypeError)
  })
})
