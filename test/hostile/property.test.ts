import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Article, articleSchema, type Position, parseArticle } from '../../src/index.ts'
import { dates, inherited, nested, pieces, wrapped } from './texts.ts'

/** Pieces of pages in any order: mostly nonsense, at times a page. */
const token = fc.oneof(
  fc.constantFrom(...pieces),
  fc.constantFrom(...dates),
  fc.constantFrom(...inherited),
  fc.constantFrom(...nested).map(([open]) => open),
  fc.constantFrom(...nested).map(([, close]) => close),
  fc.constantFrom(...wrapped).map(([start, piece]) => start + piece),
  fc.constantFrom(...wrapped).map(([, piece, end]) => piece + end),
  fc.constantFrom(...wrapped).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 5 }),
)
const page = fc.array(token, { maxLength: 25 }).map((tokens) => tokens.join(''))

/** Another one for each run of the tests, told where one fails; set it to run that again. */
const seed = Number(process.env['FC_SEED'] ?? Date.now() % 0x7fffffff)

describe(`any mixture of markup gives an Article (seed ${seed})`, () => {
  it.each(['auto', 'wikitext', 'rendered-text'] as const)('%s', (format) => {
    fc.assert(
      fc.property(page, fc.constantFrom('en', 'de', 'ru', 'ja', 'ar'), (source, language) => {
        const article = parseArticle(source, { format, language })
        expect(articleSchema.safeParse(article).error).toBeUndefined()
        expect(JSON.parse(JSON.stringify(article))).toEqual(article)
        expect(parseArticle(source, { format, language })).toEqual(article)
        for (const position of positionsOf(article)) expect(within(position, source)).toBe(true)
      }),
      { numRuns: 200, seed },
    )
  })
})

function within({ start, end }: Position, source: string): boolean {
  return start >= 0 && start <= end && end <= source.length
}

/** Every position of an Article, wherever it stands. */
function positionsOf(article: Article): Position[] {
  const found: Position[] = []
  const stack: unknown[] = [article]
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    if (typeof top !== 'object' || top === null) continue
    if ('position' in top) found.push(top.position as Position)
    for (const value of Object.values(top)) if (value !== undefined) stack.push(value)
  }
  return found
}
