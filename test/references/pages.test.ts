import { describe, expect, it } from 'vitest'
import { parseArticle, type Reference } from '../../src/index.ts'
import { readPageCases } from '../read-cases.ts'

/** `### language: title`, wikitext, `---`, one line for each reference, then one for each issue. */
const cases = readPageCases(new URL('./pages.txt', import.meta.url))

const codes = new Set(['undefined-reference', 'unused-reference', 'duplicate-reference'])

function lineOf({ id, number, uses, text, csl, others }: Reference): string {
  const works = [csl, ...(others ?? [])].map(
    (item) => (item.custom?.['cites'] as { title?: string } | undefined)?.title,
  )
  const links = works.filter((work) => work !== undefined).map((work) => ` → ${work}`)
  return `${id} ${number ?? '-'} ×${uses}${text === '' ? '' : ` ${text}`}${links.join('')}`
}

describe('the footnotes of a page', () => {
  it.each(cases)('$language: $title', ({ language, source, expected }) => {
    const { references, issues } = parseArticle(source, { language })
    const found = issues.flatMap((issue) => {
      if (!codes.has(issue.code)) return []
      return [`! ${issue.code} ${'ids' in issue ? issue.ids.join(' ') : 'name' in issue ? issue.name : ''}`]
    })
    expect([...references.map(lineOf), ...found]).toEqual(expected)
  })
})
