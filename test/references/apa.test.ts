import { readFileSync } from 'node:fs'
import { Cite } from '@citation-js/core'
import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/index.ts'
import '@citation-js/plugin-csl'

/** A source as it stands in a note, and below it how APA wants it. */
const samples = readFileSync(new URL('./apa.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n\n')
  .map((pair) => {
    const [note = '', entry = ''] = pair.split('\n→ ')
    return { note, entry }
  })

describe('a CSL item in the hands of a citation processor', () => {
  it.each(samples)('becomes $entry', ({ note, entry }) => {
    const [reference] = parseArticle(`Text.<ref>${note}</ref>`).references
    const cite = new Cite([reference?.csl], { generateGraph: false })
    expect(cite.format('bibliography', { format: 'text', template: 'apa', lang: 'en-US' }).trim()).toBe(entry)
  })
})
