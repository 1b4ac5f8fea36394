import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { detectFormat } from '../../src/source/detect-format.ts'
import { sharedPath } from '../shared.ts'

const wikitext = {
  'no text': '',
  'blank lines': '\n\n  \n',
  'one line': 'one line',
  'a sentence': 'A sentence with an end.',
  'wikitext without templates': "'''Ann''' was a painter.\n\n== Life ==\nShe painted.",
  'a list of links': '* [[A]]\n* [[B]]',
  'a redirect': '#REDIRECT [[X]]',
  'a table of wikitext': '{|\n|-\n| a || b\n|}',
  'wikitext that quotes a mark': "'''Ann''' said “so[1]” of it.\n\n== Life ==\n* [[A]]",
  'plain paragraphs': 'Ann was a painter who lived by the sea.\n\nShe painted ships.',
  'open brackets': '[[',
  'open braces': '{{',
}

const rendered = {
  'a title and words': 'Ann Example\nAnn Example was a painter.\nLife\nShe painted.',
  marks: 'Ann Example\n\nShe was a painter.[1]',
  'a box': 'Ann\n| Born | 1953 |\n|---|---|\n| Died | 1999 |',
  'text about wikitext':
    'Wikitext\nLinks are written [[so]] and templates {{so}}.[1] More.[2][3]\nReferences\n- ↑ a\n- ↑ b\n- ↑ c',
  'editorial brackets': 'Ann Example\nShe said [sic] that [the] sea {was} far.\nLife\nShe painted.',
  Markdown: '# Ann Example\n\nAnn was a **painter**.[1]\n\n## Life\n\nShe painted.',
  'CR LF': 'Ann\r\n| Born | 1953 |\r\n|---|---|\r\nShe painted.[1]\r\n',
}

describe('the format of a text is told', () => {
  for (const [name, source] of Object.entries(wikitext))
    test(`${name}: wikitext`, () => expect(detectFormat(source)).toBe('wikitext'))
  for (const [name, source] of Object.entries(rendered))
    test(`${name}: rendered`, () => expect(detectFormat(source)).toBe('rendered-text'))
})

for (const folder of ['corpus/wikitext', 'corpus/authored', 'corpus/rendered', 'seed']) {
  test.runIf(sharedPath(folder))(`of every page in ${folder}`, () => {
    const files = readdirSync(sharedPath(folder)!).filter((file) => /\.(?:wiki|txt)$/.test(file))
    const wrong = files.filter(
      (file) =>
        detectFormat(readFileSync(sharedPath(`${folder}/${file}`)!, 'utf8')) !==
        (file.endsWith('.wiki') ? 'wikitext' : 'rendered-text'),
    )
    expect(wrong).toEqual([])
  })
}
