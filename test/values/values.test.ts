import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Node, toText } from '../../src/document/index.ts'
import type { LanguagePack } from '../../src/language/index.ts'
import { resolveTemplates } from '../../src/source/templates/resolve-templates.ts'
import { readWikitext } from '../../src/source/wikitext/read-wikitext.ts'
import {
  type Cut,
  parseCoordinates,
  parseHeight,
  parseImage,
  parseNumber,
  parsePlace,
  parseQuantity,
  parseUrl,
  splitItems,
} from '../../src/values/index.ts'
import { sourceContext } from '../source-context.ts'

type Parser = (nodes: Node[], language: LanguagePack) => (string | number | false | null | undefined)[] | null

const items =
  (cut: Cut): Parser =>
  (nodes, language) => [
    splitItems(nodes, cut, language)
      .map((item) => toText(item))
      .join(' + '),
  ]

const parsers: Record<string, Parser> = {
  number: (nodes) => [parseNumber(toText(nodes))],
  height: (nodes) => [parseHeight(nodes)?.metres],
  quantity: (nodes) => {
    const quantity = parseQuantity(nodes)
    return quantity && [quantity.number, quantity.unit]
  },
  coordinates: (nodes) => {
    const place = parseCoordinates(nodes)
    return place && [place.latitude, place.longitude]
  },
  url: (nodes) => {
    const url = parseUrl(nodes)
    return url && [url.url, url.label && `“${url.label}”`]
  },
  image: (nodes) => {
    const image = parseImage(nodes)
    return image && [image.file, image.caption && `“${image.caption}”`, image.alt && `alt ${image.alt}`]
  },
  place: (nodes, language) => {
    const place = parsePlace(nodes, { language })
    return place && [place.parts.join(' / '), place.now && `now ${place.now}`]
  },
  items: items('commas'),
  people: items('people'),
  lines: items('lines'),
}

const cases = readFileSync(new URL('./values.txt', import.meta.url), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, parser, language, source, result] = /^(\w+) (\w\w): (.*?) → (.*)$/.exec(line) ?? []
    return parser && language && source && result ? [{ parser, language, source, result }] : []
  })

describe('a value is read from its nodes', () => {
  it.each(cases)('$parser, $language: $source', ({ parser, language, source, result }) => {
    const context = sourceContext(language)
    const root = readWikitext(source.replaceAll('⏎', '\n'), context)
    resolveTemplates(root, context)
    const read = parsers[parser]!(root.children, context.language)
    const words = (read ?? []).filter((part) => part !== null && part !== undefined && part !== false && part !== '')
    expect(words.length === 0 ? 'none' : words.join(' ')).toBe(result)
  })
})
