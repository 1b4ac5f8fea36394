import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/index.ts'

const pieces = [
  '{{s-start}}', '{{s-off}}', '{{s-ach}}', '{{s-bef|before=[[A B]]|rows=2}}', '{{s-ttl|title=Mayor of [[X]]|years=1990–1994|rows=2}}',
  '{{s-aft|after=[[C D]], E F}}', '{{s-non}}', '{{s-vac|last=[[G H]]}}', '{{s-inc}}', '{{s-end}}', '{{succession box|title=|years=|before=',
  '{{Infobox officeholder|office=', '|office2=2nd Acting Mayor', '|term_start2=1990', '|predecessor2=', '[[A B]] and [[C D]]<br>', ' (acting)', '}}', '|-',
  '{| class="succession"', '|}', '| Preceded by [[A]] || Mayor<br>1990 || Succeeded by B', "''", '<small>', ',', '1990–', ' as ', '第', '3. ',
] // biome-ignore format: a list of scraps

describe('offices of any text', () => {
  it('never throws, and every evidence has its place', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { maxLength: 40 }),
        fc.constantFrom('en', 'de', 'ja', 'ru'),
        (scraps, language) => {
          const source = scraps.join('\n')
          for (const { office, evidence } of parseArticle(source, { language, format: 'wikitext' }).offices) {
            expect(office).not.toBe('')
            for (const { position } of evidence) {
              expect(position.start).toBeLessThanOrEqual(position.end)
              expect(position.end).toBeLessThanOrEqual(source.length)
            }
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  it('takes no longer for ten times the rows than twenty times as long', () => {
    const row = '{{s-bef|before=[[A B]]}}{{s-ttl|title=Mayor of X|years=1990–1994}}{{s-aft|after=C D, E F and G H}}\n'
    const time = (source: string): number => {
      const from = performance.now()
      parseArticle(source, { format: 'wikitext', prose: false })
      return performance.now() - from
    }
    time(row.repeat(200))
    const small = Math.min(...[1, 2, 3].map(() => time(row.repeat(300))))
    expect(time(row.repeat(3000))).toBeLessThan(20 * small + 200)
  })

  it('reads a value of many commas in no time', () => {
    const source = `{{Infobox officeholder|office=Mayor|term_start=1990|predecessor=${'Ab Cd, ef '.repeat(20_000)}}}`
    const from = performance.now()
    parseArticle(source, { format: 'wikitext', prose: false })
    expect(performance.now() - from).toBeLessThan(3000)
  })
})
