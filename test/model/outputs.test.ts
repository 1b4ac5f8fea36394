import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { articleSchema, parseArticle, toJsonLd, toJsonSchema } from '../../src/index.ts'
import { findPack } from '../../src/language/index.ts'
import { sharedPath } from '../shared.ts'

const accepts = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(toJsonSchema())

/** Every text there is, with the language that the front of its name tells. */
const texts = [
  'fixtures/rendered',
  sharedPath('corpus/wikitext'),
  sharedPath('corpus/authored'),
  sharedPath('corpus/rendered'),
]
  .filter((folder) => folder !== null)
  .flatMap((folder) => readdirSync(folder).map((name) => [name, join(folder, name)] as const))
  .filter(([name]) => name.endsWith('.wiki') || name.endsWith('.txt'))

describe('every output keeps to the schemas', () => {
  it.each(texts)('%s', (name, file) => {
    const code = /^([a-z]{2,3})-/.exec(name)?.[1]
    const article = parseArticle(readFileSync(file, 'utf8'), { language: code && findPack(code) ? code : 'en' })
    // what is read back from JSON is what zod, and another validator, take
    const back = JSON.parse(JSON.stringify(article))
    expect(back).toEqual(article)
    expect(articleSchema.safeParse(back).error).toBeUndefined()
    expect(accepts(back) ? [] : accepts.errors).toEqual([])
    expect(() => JSON.stringify(toJsonLd(article))).not.toThrow()
  })
})
