import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkTree, toText, visit } from '../../../src/document/index.ts'
import { read } from './context.ts'

/**
 * MediaWiki's own parser tests are in no package, and too many to keep here. Where WIKIVITA_PARSER_TESTS names a folder of
 * them (`tests/parser` of MediaWiki, `test/core` of wikiparser-node), all their wikitext goes through both readers.
 */
const folder = process.env['WIKIVITA_PARSER_TESTS']
const files = folder && existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.txt')) : []

const readInputs = (file: string): string[] =>
  readFileSync(join(folder ?? '', file), 'utf8')
    .split(/^!! *(?:wikitext|input)[^\n]*\n/m)
    .slice(1)
    .map((block) => block.split(/^!!/m)[0] ?? '')

describe.runIf(files.length > 0)("MediaWiki's own tests go through with their words kept", () => {
  it.each(files)('%s', (file) => {
    for (const source of readInputs(file)) {
      for (const engine of ['auto', 'wikiparser-node'] as const) {
        const { root } = read(source, { engine })
        expect(checkTree(root, source)).toEqual([])
        for (const word of plainWords(source)) expect(everything(root.children), `${engine}: ${source}`).toContain(word)
      }
    }
  })
})

/** Lines of nothing but letters and spaces say the same in any markup. */
function plainWords(source: string): string[] {
  // of several captions of a picture only the last one counts
  const outsidePictures = source.replace(/\[\[File:[^\]]*\]\]/g, '')
  return outsidePictures.split('\n').filter((line) => /^[A-Za-z]+(?: [A-Za-z]+)*$/.test(line))
}

/** All that a tree holds: words, and the fields of nodes that show none. */
function everything(nodes: Parameters<typeof toText>[0]): string {
  const parts: string[] = [toText(nodes)]
  visit(nodes, (node) => {
    const { children: _, ...fields } = node as { children?: unknown }
    parts.push(JSON.stringify(fields).replaceAll('\\n', ' '))
  })
  return parts.join('\n')
}
