import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../src/index.ts'
import type { Article, Section } from '../../src/model/index.ts'
import { listPages } from '../pages.ts'
import { readCases } from '../read-cases.ts'

const files = readCases(fileURLToPath(new URL('cases', import.meta.url)))

describe('sections', () => {
  for (const { name, input, output } of files.get('sections') ?? [])
    test(name, () => {
      const article = parseArticle(input, { format: 'wikitext' })
      expect(
        [...lines('lead', article.lead, ''), ...article.sections.flatMap((section) => show(section, ''))].join('\n'),
      ).toBe(output)
    })
})

describe('what a page says of itself', () => {
  for (const { name, input, output } of files.get('page') ?? [])
    test(name, () => expect(facts(parseArticle(input, { format: 'wikitext' })).join('\n')).toBe(output))
})

function show(section: Section, indent: string): string[] {
  const head = `${indent}${section.level} ${section.title}`
  return [...lines(head, section, indent), ...section.sections.flatMap((inner) => show(inner, `${indent}  `))]
}

function lines(head: string, section: Section, indent: string): string[] {
  const links = (section.links ?? []).map(({ text, link }) => `${text}>${link}`)
  return [
    `${head} | ${section.text.replaceAll('\n', '⏎')}`.trimEnd(),
    ...(links.length > 0 ? [`${indent}  links ${links.join(' ')}`] : []),
    ...(section.citations.length > 0 ? [`${indent}  cites ${section.citations.join(' ')}`] : []),
  ]
}

function facts(article: Article): string[] {
  const { redirectTo, disambiguation, shortDescription, categories } = article
  return [
    ...(redirectTo ? [`redirect ${redirectTo.title} # ${redirectTo.section ?? ''}`] : []),
    ...(disambiguation ? ['disambiguation'] : []),
    ...(shortDescription === undefined ? [] : [`short ${shortDescription}`]),
    ...categories.map(({ name, sortKey }) => `category ${name}${sortKey === undefined ? '' : ` (${sortKey.trim()})`}`),
  ]
}

const pages = listPages('corpus/wikitext').filter(({ file }) => !file.startsWith('template-'))

describe.runIf(pages.length > 0)('over all real pages', () => {
  const residues = ['{{', '}}', '[[', ']]', '<ref', "'''"]
  /** What stands on the page itself: braces of a formula, a link that is never closed. */
  const literal = new Map([
    ['isaac-newton', 2],
    ['kerala-agricultural-university', 1],
  ])

  test('no markup is left in the words of a section, but what the page shows', () => {
    const found = new Map<string, number>()
    for (const { file, path, language } of pages) {
      const article = parseArticle(readFileSync(path, 'utf8'), { format: 'wikitext', language })
      const texts = [article.lead, ...article.sections].flatMap(words)
      const count = texts.reduce(
        (sum, text) =>
          sum + residues.filter((mark) => text.includes(mark)).reduce((n, mark) => n + text.split(mark).length - 1, 0),
        0,
      )
      if (count > 0) found.set(file.replace('.wiki', ''), count)
    }
    expect([...found].sort()).toEqual([...literal].sort())
  }, 120_000)
})

function words(section: Section): string[] {
  return [section.title, section.text, ...section.sections.flatMap(words)]
}
