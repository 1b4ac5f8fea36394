import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/index.ts'

interface Case {
  sentence: string
  says: string
  prose: string[]
}

const cases = JSON.parse(readFileSync(new URL('./beside-boxes.json', import.meta.url), 'utf8')) as Case[]

const box = `{{Infobox officeholder
| office = Minority Leader of the [[Elm House]]
| term_start = January 10, 2011
| term_end = July 1, 2017
}}
`

describe('sentences beside a box that states offices', () => {
  for (const { sentence, says, prose } of cases)
    it(says, () => {
      const { offices } = parseArticle(box + sentence, { language: 'en' })
      const [stated, told] = [true, false].map((boxed) =>
        offices
          .filter(({ evidence }) => evidence.some(({ from }) => from === 'infobox') === boxed)
          .map(({ office, start, end }) => `${office} ${start?.edtf ?? ''}/${end?.edtf ?? ''}`),
      )
      expect(stated).toEqual(['Minority Leader of the Elm House 2011-01-10/2017-07-01'])
      expect(told).toEqual(prose)
    })
})
