import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkTree, toText, visit } from '../../src/document/index.ts'
import { findPack, packs } from '../../src/language/index.ts'
import { resolveTemplates } from '../../src/source/templates/resolve-templates.ts'
import { templateTable } from '../../src/source/templates/template-table.ts'
import { readWikitext } from '../../src/source/wikitext/read-wikitext.ts'
import { sourceContext } from '../source-context.ts'

const cases = readFileSync(new URL('./templates.txt', import.meta.url), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, language, source, shown = ''] = /^(\w\w): (.*?) → ?(.*)$/.exec(line) ?? []
    if (language === undefined || source === undefined) return []
    const [text = '', notes = ''] = shown.split(' ! ')
    return [{ language, source, text: text.trim(), notes }]
  })

describe('a template gives way to what it means', () => {
  it.each(cases)('$language: $source', ({ language, source, text, notes }) => {
    const wikitext = source.replaceAll('⏎', '\n')
    const context = sourceContext(language)
    const root = readWikitext(wikitext, context)
    resolveTemplates(root, context)
    expect(toText(root.children).replaceAll('\n', '⏎')).toBe(text)
    expect(checkTree(root, wikitext)).toEqual([])
    const found: string[] = []
    visit(root.children, (node) => {
      if (node.type === 'reference') found.push(`${node.group ?? ''}/${node.name ?? ''}`)
    })
    expect(found.join('; ')).toBe(notes)
  })
})

describe('the template names of a language', () => {
  it.each(Object.keys(packs))('%s are folded and say one thing each', (code) => {
    const { names = {} } = findPack(code)!.templates
    const entries = new Map<string, string>()
    const doubles: string[] = []
    for (const [entry, list] of Object.entries(names))
      for (const name of list) {
        if (name !== name.toLowerCase() || name.includes('_')) doubles.push(`${name} is not folded`)
        const other = entries.get(name)
        if (other !== undefined && other !== entry) doubles.push(`${name}: ${other}, ${entry}`)
        entries.set(name, entry)
      }
    expect(doubles).toEqual([])
    expect(templateTable(findPack(code)!).entries.size).toBeGreaterThan(500)
  })
})
