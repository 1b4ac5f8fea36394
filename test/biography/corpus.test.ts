import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/index.ts'
import { sharedPath } from '../shared.ts'

const facts = sharedPath('score/facts.mjs')

/** Labelled articles, and the share of their facts that must be right and found. */
const bars = { gold: 0.97, authored: 0.98, rendered: 0.98 }

describe.skipIf(facts === null)('labelled articles', () => {
  it.each(Object.entries(bars))('%s reach %d', async (folder, bar) => {
    const { compareBiography, add, f1 } = await import(pathToFileURL(facts!).href)
    const root = sharedPath(join('corpus', folder))!
    const sum = {}
    for (const file of readdirSync(root).filter((name) => name.endsWith('.expected.json'))) {
      const name = file.replace('.expected.json', '')
      const want = JSON.parse(readFileSync(join(root, file), 'utf8'))
      const path = [`${name}.wiki`, `${name}.txt`, `../wikitext/${name}.wiki`]
        .map((one) => join(root, one))
        .find(existsSync)
      const got = parseArticle(readFileSync(path!, 'utf8'), { language: want.language })
      add(sum, compareBiography(want.biography ?? {}, got.biography))
    }
    expect(f1(sum).f).toBeGreaterThanOrEqual(bar)
  })
})

const manifest = sharedPath('corpus/MANIFEST.json')

describe.skipIf(manifest === null)('real articles', () => {
  const entries: { file: string; lang: string; title: string; kind: string; infobox: string | null }[] =
    manifest === null ? [] : JSON.parse(readFileSync(manifest, 'utf8'))
  const pages = Object.values(entries).filter(({ file }) => file.startsWith('wikitext/'))

  it.each(pages)('$file', ({ file, lang, title, kind, infobox }) => {
    const source = readFileSync(join(manifest!, '..', file), 'utf8')
    const article = parseArticle(source, { language: lang, title })
    if (infobox !== null) expect(article.infoboxes.map((box) => box.template)).toContain(infobox)
    if (kind === 'other') expect(article.biography).toBeNull()
    else if (lang !== 'ltg') expect(article.biography).not.toBeNull()
    for (const box of article.infoboxes)
      for (const { position } of box.parameters) {
        expect(position.start).toBeGreaterThanOrEqual(box.position.start)
        expect(position.end).toBeLessThanOrEqual(box.position.end)
      }
  })
})
