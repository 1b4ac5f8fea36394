import { describe, expect, it } from 'vitest'
import { parseArticle, parseDate, parseDateRange, toJsonLd, validateArticle } from '../../src/index.ts'
import { parseLine } from '../../src/stream/parse-record.ts'
import { dates, inherited, nested, pieces, wrapped } from './texts.ts'

const SHORT = 16_000
/** What is over sooner proves nothing: timers and collectors make up the most of it. */
const FLOOR = 50

const name = (text: unknown): string => JSON.stringify(text)
const repeat = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length))

/** Texts of a length, by name. */
const texts: [string, (length: number) => string][] = [
  ...pieces.map((piece): [string, (length: number) => string] => [
    `${name(piece)} without end`,
    (length) => repeat(piece, length),
  ]),
  ...nested.map(([open, close]): [string, (length: number) => string] => [
    `${name(open)} … ${name(close)}, nested`,
    (length) => {
      const depth = Math.ceil(length / (open.length + close.length))
      return `${open.repeat(depth)}x${close.repeat(depth)}`
    },
  ]),
  ...wrapped.map(([start, piece, end]): [string, (length: number) => string] => [
    `${name(piece)} without end in ${name(start)} … ${name(end)}`,
    (length) => start + repeat(piece, length) + end,
  ]),
]

describe('no text breaks the pipeline, nor takes it more than linear time', () => {
  it.each(texts)('%s', (_, make) => {
    for (const format of ['wikitext', 'rendered-text'] as const)
      holds(make, (source) => {
        const article = parseArticle(source, { format })
        validateArticle(article)
        toJsonLd(article)
      })
  })

  it.each(dates.map((piece) => [name(piece), piece]))('a date of %s without end', (_, piece) => {
    holds(
      (length) => repeat(piece, length),
      (source) => {
        parseDate(source)
        parseDateRange(source)
      },
    )
  })
})

describe('a megabyte in the lists of one page', () => {
  it.each([
    ['citation marks', '[1]', 'rendered-text'],
    ['addresses', 'http://a.b/c ', 'rendered-text'],
    ['cells', '\n| a | b |', 'rendered-text'],
    ['references', '<ref>a</ref>', 'wikitext'],
    ['links', '[[a]]', 'wikitext'],
  ] as const)('%s', (_, piece, format) => {
    expect(parseArticle(repeat(piece, 1_000_000), { format }).sourceFormat).toBe(format)
  })

  it.each([
    ['authors', '{{cite book|author=', 'A, B; ', '}}'],
    [
      'predecessors',
      '{{Infobox officeholder\n| office = President\n| term_start = 1990\n| predecessor = ',
      '[[A]], ',
      '\n}}',
    ],
    ['categories', 'Categories: ', 'A | ', ''],
    ['rows', '{{Infobox person\n', '| a = b\n', '}}'],
  ] as const)('%s', (_, start, piece, end) => {
    expect(() => parseArticle(start + repeat(piece, 1_000_000) + end)).not.toThrow()
  })
})

describe('names that every object has', () => {
  it.each(inherited)('%s is a name like any other', (word) => {
    const source = `{{Infobox officeholder\n| name = A\n| ${word} = b\n| office = ${word}\n| term_start = 1990\n| predecessor = ${word}\n| birth_date = ${word}\n}}
'''A''' was ${word} from 1990 to 1994.<ref name="${word}" group="${word}">{{cite book|title=${word}|${word}=c|last=${word}|author-link=${word}}}</ref>{{${word}|a}}{{sfn|${word}|1990}}
== ${word} ==
[[${word}]] <${word}>a</${word}>
[[Category:${word}]]
`
    const article = parseArticle(source)
    expect(article.infoboxes[0]?.parameters.find((one) => one.key === word)?.text).toBe('b')
    expect(article.references[0]).toMatchObject({ name: word, group: word })
    expect(article.categories).toEqual([{ name: word.replace(/^_+|_+$/g, '').replace(/^./, (c) => c.toUpperCase()) }])
    expect(article.sections[0]?.title).toBe(word)
    expect(() => toJsonLd(article)).not.toThrow()
    expect(() => validateArticle(article)).not.toThrow()
    expect(({} as Record<string, unknown>)['text']).toBeUndefined()
    for (const format of ['auto', 'rendered-text'] as const)
      expect(() => parseArticle(`${word}\n\n| ${word} | a |\n\n${word}\n\n- ^ ${word}\n`, { format })).not.toThrow()
  })

  it.each(inherited)('%s is no language, and no key of a record', (word) => {
    expect(() => parseArticle('a', { language: word })).toThrow(TypeError)
    const [record] = [parseLine(`{"text":"a","id":"1","${word}":{"text":1,"title":2,"language":3}}`)]
    expect(JSON.parse(record!)).toMatchObject({ id: '1', title: null, language: 'en' })
    expect(JSON.parse(parseLine(`{"text":"a","language":"${word}"}`)!)).toHaveProperty('error')
  })
})

/** Four times the text takes less than six times the time, or no time at all. */
function holds(make: (length: number) => string, run: (source: string) => void): void {
  const long = make(4 * SHORT)
  if (time(long, run) < FLOOR) return
  // a busy machine may be slow at any time, so the fastest of some runs counts
  const short = make(SHORT)
  let [least, most] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let turn = 0; turn < 8; turn++) {
    least = Math.min(least, time(short, run))
    most = Math.min(most, time(long, run))
    if (most < FLOOR || most < 6 * least) return
  }
  expect(most / least).toBeLessThan(6)
}

function time(source: string, run: (source: string) => void): number {
  const start = process.cpuUsage()
  run(source)
  return process.cpuUsage(start).user / 1000
}
