import { readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { articleSchema, parseArticle, toJsonLd, toJsonSchema } from '../../src/index.ts'
import { listPages } from '../pages.ts'

const accepts = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(toJsonSchema())

const pages = listPages('fixtures/rendered', 'corpus/wikitext', 'corpus/authored', 'corpus/rendered')

describe('every output keeps to the schemas', () => {
  it.each(pages)('$file', ({ path, language }) => {
    const article = parseArticle(readFileSync(path, 'utf8'), { language })
    // what is read back from JSON is what zod, and another validator, take
    const back = JSON.parse(JSON.stringify(article))
    expect(back).toEqual(article)
    expect(articleSchema.safeParse(back).error).toBeUndefined()
    expect(accepts(back) ? [] : accepts.errors).toEqual([])
    expect(() => JSON.stringify(toJsonLd(article))).not.toThrow()
  })
})
