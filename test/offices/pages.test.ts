import { describe, expect, it } from 'vitest'
import { type Named, type OfficeTenure, parseArticle } from '../../src/index.ts'
import { readPageCases } from '../read-cases.ts'

/** `### language: title`, wikitext, `---`, one line for each tenure and each disagreement. */
const cases = readPageCases(new URL('./pages.txt', import.meta.url))

const nameOf = ({ name, link, note }: Named): string =>
  [name, ...(link === undefined ? [] : [`[${link}]`]), ...(note === undefined ? [] : [`(${note})`])].join(' ')

function lineOf({
  ordinal,
  acting,
  office,
  officeLink,
  start,
  end,
  current,
  predecessors,
  successors,
}: OfficeTenure): string {
  const parts = [
    ordinal,
    acting && 'acting',
    office,
    officeLink && `[${officeLink}]`,
    `${start?.edtf ?? ''}/${end?.edtf ?? ''}`,
  ]
  if (current) parts.push('current')
  if (predecessors.length > 0) parts.push('<', predecessors.map(nameOf).join('; '))
  if (successors.length > 0) parts.push('>', successors.map(nameOf).join('; '))
  return parts.filter((part) => part !== undefined).join(' ')
}

describe('tenures of a page', () => {
  for (const { language, title, source, expected } of cases)
    it(`${language}: ${title}`, () => {
      const { offices, issues } = parseArticle(source, { language, format: 'wikitext', prose: false })
      const disagreements = issues
        .filter(({ code }) => code === 'office-disagreement')
        .map(({ message }) => `! ${message}`)
      expect([...offices.map(lineOf), ...disagreements]).toEqual(expected)
      for (const { evidence } of offices) expect(evidence.length).toBeGreaterThan(0)
    })
})
