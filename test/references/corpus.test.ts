import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { type Node, visit } from '../../src/document/index.ts'
import { citationTable, findCitation } from '../../src/extract/references/csl/citation-table.ts'
import { readCitation } from '../../src/extract/references/csl/read-citation.ts'
import { extractReferences } from '../../src/extract/references/extract-references.ts'
import { sourceReading } from '../../src/extract/references/reading.ts'
import type { Reference } from '../../src/model/index.ts'
import { readSource } from '../../src/source/index.ts'
import { listPages, type Page } from '../pages.ts'
import { sourceContext } from '../source-context.ts'

const schema = JSON.parse(readFileSync(new URL('./csl-data.json', import.meta.url), 'utf8')) as object
const isCsl = new Ajv({ strict: false }).compile(schema)

/** Every page there is: the sources of the tests, and the corpus where it is at hand. */
const files = listPages('corpus/wikitext', 'corpus/authored', 'corpus/rendered', 'seed')
const own = ['citations', 'local', 'words'].map((name) => ({
  file: name,
  path: new URL(`./cases/${name}.txt`, import.meta.url).pathname,
  language: 'en',
}))

function read({ path, language }: Page) {
  const context = { ...sourceContext(language), dayFirst: true }
  const { root } = readSource(readFileSync(path, 'utf8'), 'auto', context)
  return { root, context }
}

/** What does not hold of the footnotes of a page. */
function breaches(references: readonly Reference[], nodes: readonly Node[]): string[] {
  const found: string[] = []
  const byId = new Map(references.map((reference) => [reference.id, reference]))
  if (byId.size !== references.length) found.push('two references have one id')
  const uses = new Map<string, number>()
  visit(nodes, (node) => {
    if (node.type !== 'reference' || node.id === undefined) return
    if (!byId.has(node.id)) found.push(`${node.id} is no reference`)
    if (!node.listed && node.follow === undefined) uses.set(node.id, (uses.get(node.id) ?? 0) + 1)
  })
  const numbers = new Map<string, number[]>()
  for (const { id, uses: stated, number, group = '', csl } of references) {
    if (csl.id !== id) found.push(`the item of ${id} has the id ${csl.id}`)
    if (stated !== (uses.get(id) ?? 0)) found.push(`${id} is cited ${uses.get(id)} times, not ${stated}`)
    if (number !== undefined) numbers.set(group, [...(numbers.get(group) ?? []), number])
  }
  for (const [group, list] of numbers) {
    const sorted = [...list].sort((a, b) => a - b)
    if (sorted.some((number, i) => number !== i + 1)) found.push(`numbers of group “${group}”: ${sorted.join(' ')}`)
  }
  return found
}

describe('the sources of real pages', () => {
  it('are valid CSL-JSON, one for each use of a citation template', () => {
    let templates = 0
    const invalid: string[] = []
    for (const page of [...files, ...own]) {
      const { file } = page
      const { root, context } = read(page)
      const reading = sourceReading(context)
      const table = citationTable(context.language)
      visit(root.children, (node) => {
        if (node.type !== 'template' || node.name === null) return
        const citation = findCitation(table, node.key)
        if (!citation) return
        templates++
        const { csl } = readCitation(node, citation, reading)
        if (!isCsl([{ ...csl, id: 'x' }])) invalid.push(`${file}: ${JSON.stringify(csl)}`)
      })
      for (const { csl, others = [] } of extractReferences(root, context))
        for (const item of [csl, ...others]) if (!isCsl([item])) invalid.push(`${file}: ${JSON.stringify(item)}`)
    }
    console.log(`${templates} uses of citation templates in ${files.length} pages`)
    expect(invalid).toEqual([])
    expect(templates).toBeGreaterThan(50)
  }, 120_000)

  it.each(files)('are numbered and counted as the page cites them: $file', (page) => {
    const { root, context } = read(page)
    const references = extractReferences(root, context)
    expect(breaches(references, root.children)).toEqual([])
  })
})
