import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type LanguagePack, packs } from '../../src/language/index.ts'
import { home } from '../house/read-imports.ts'

const readme = readFileSync(join(home, 'README.md'), 'utf8')
const own = Object.entries(packs).filter(([code, pack]) => pack.code === code)

/** Row of the table → whether a pack is to stand in it. */
const rows: Record<string, (pack: LanguagePack) => unknown> = {
  infoboxes: ({ infobox }) => infobox.parameters ?? infobox.parametersOf,
  'citation templates': ({ citations }) => citations.templates,
  'names of offices, succession boxes': ({ offices }) => offices.successionTemplates ?? offices.officeWords,
  'categories of births and deaths': ({ categories }) => categories.births,
  'offices from sentences': ({ prose }) => Object.keys(prose).length > 0,
}

it.each(Object.entries(rows))('README.md lists the languages of %s', (row, has) => {
  const listed = new RegExp(`^\\| ${row} \\| (.*) \\|$`, 'm').exec(readme)?.[1]?.split(' ')
  expect(listed).toEqual(
    own
      .filter(([, pack]) => has(pack))
      .map(([code]) => code)
      .sort(),
  )
})

it('README.md counts the languages', () => {
  expect(/words of (\d+) languages/.exec(readme)?.[1]).toBe(String(own.length))
})
