import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Article, type Evidence, parseArticle } from '../../src/index.ts'
import { listPages } from '../pages.ts'

const pages = listPages('fixtures/rendered', 'corpus/wikitext', 'corpus/authored', 'corpus/rendered')

describe('every fact stands where it says', () => {
  it.each(pages)('$file', ({ path, language }) => {
    const source = readFileSync(path, 'utf8')
    const article = parseArticle(source, { language })
    const astray = evidenceOf(article).filter(({ text, position }) => {
      const place = source.slice(position.start, position.end)
      return place === '' || !sharesWord(text, place)
    })
    expect(
      astray.map(({ from, text, position }) => ({ from, text, place: source.slice(position.start, position.end) })),
    ).toEqual([])
  })
})

/** Whether some word of a text stands in its place in the source. A template may stand there for words of its own: `{{GBR}}`. */
function sharesWord(text: string, place: string): boolean {
  const words = fold(text).match(/\d+|[\p{L}\p{M}]+/gu)
  if (!words || place.includes('{{')) return true
  const folded = fold(place)
  return words.some((word) => folded.includes(word))
}

/** > [[Russia]]n */
function fold(text: string): string {
  return text
    .replace(/[[\]']/g, '')
    .normalize('NFKC')
    .toLowerCase()
}

/** All evidence of an Article, wherever it stands. */
function evidenceOf(article: Article): Evidence[] {
  const found: Evidence[] = []
  const stack: unknown[] = [article.offices, article.biography]
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    if (typeof top !== 'object' || top === null) continue
    if ('certainty' in top) found.push(top as Evidence)
    else for (const value of Object.values(top)) if (value !== undefined) stack.push(value)
  }
  return found
}
