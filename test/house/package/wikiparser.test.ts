import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { bundleWikiparser } from '../../../scripts/esbuild-wikiparser.ts'
import { type ConfigData, loadParser, type Token } from '../../../src/source/wikitext/grammar/load.ts'
import { sharedPath } from '../../shared.ts'

const require = createRequire(import.meta.url)

const pages = [
  '#REDIRECT [[Ada Mott#Life]]\n{{R from move}}',
  '{{Infobox person\n| name = Ada {{{mark|!}}} Mott<ref name=a>{{cite web|url=https://a.example|title=T}}</ref>\n|1=x}}',
  "== Life ==<!-- c -->\n* [[Paris|the city]]s ''very '''bold''''' [https://b.example words] ISBN 0-306-40615-2\n; term : text\n----",
  '{| class=wikitable\n|+ Title\n! A !! B\n|-\n| 1 || style="x" | 2\n|}\n[[File:A.jpg|thumb|200px|left|A [[caption]]]]',
  '<gallery>\nA.jpg|one\n</gallery><math>x_1</math><nowiki>[[a]]</nowiki>{{#if:{{{a|}}}|b|c}}__NOTOC__ -{zh-hans:a;zh-hant:b}-',
  '{{unclosed|[[link|<b>x</i>\n{|\n|-\n| [https://c.example\n&nbsp;&eacute;&#233; [[Category:1931 births|Mott]] [[de:Ada]]',
]

it('the bundled part of wikiparser-node parses as the whole does', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'wikivita-parser-'))
  const file = join(folder, 'wikiparser.cjs')
  writeFileSync(file, (await bundleWikiparser()).code)
  const { Parser, Token, Shadow, tidy } = require(file)
  rmSync(folder, { recursive: true })

  const installed = loadParser()
  const json: ConfigData = {
    ...require('wikiparser-node/config/default.json'),
    ...require('wikiparser-node/config/enwiki.json'),
  }
  const wholeConfig = installed.getConfig(json)
  const partConfig = Parser.getConfig(structuredClone(json))
  Parser.viewOnly = true
  const corpus = sharedPath('corpus/wikitext')
  const real = corpus
    ? readdirSync(corpus)
        .slice(0, 12)
        .map((name) => readFileSync(join(corpus, name), 'utf8'))
    : []

  for (const page of [...pages, ...real]) {
    const part = Shadow.run(() => {
      const token = new Token(tidy(page), partConfig)
      token.type = 'root'
      return token.parse(11, false)
    })
    expect(outline(part)).toEqual(outline(installed.parse(page, wholeConfig)))
  }
})

/** Type, name, offset and text of every node. */
function outline(token: Token): unknown {
  const { type, name, childNodes } = token as Token & { name?: string }
  const children = (childNodes ?? []) as unknown as Token[]
  return [type, name, token.getAbsoluteIndex(), children.length > 0 ? children.map(outline) : String(token)]
}
