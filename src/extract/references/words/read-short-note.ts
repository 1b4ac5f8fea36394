import type { CslItem } from '../../../model/index.ts'
import { toPageRange } from '../csl/take-pages.ts'
import type { SourceReading } from '../reading.ts'
import type { Source } from '../source.ts'
import { trimMarks } from './cut.ts'
import type { SourcePatterns } from './patterns.ts'

/** `Smith 2001, p. 5`, `Woodworth, p. 46`: a short note that leads to a work elsewhere. Null for other words. */
export function readShortNote(text: string, patterns: SourcePatterns, { dates }: SourceReading): Source | null {
  if (text.length > 160) return null
  const words = trimMarks(text)
  const page = patterns.pages.exec(words)
  const front = readFront(words)
  if (!front || front.names.length === 0) return null
  const { names, year } = front
  // what is behind may be a page and nothing else
  const rest = words.slice(front.end)
  const at = page ? page.index - front.end : -1
  const behind = trimMarks(page && at >= 0 ? rest.slice(0, at) + rest.slice(at + page[0].length) : rest)
  if (behind !== '' && !/^[0-9–, ()-]{1,30}$/.test(behind)) return null
  if (year === '' && (!page || at < 0 || names.length > 2)) return null
  const csl: CslItem = { id: '', type: 'document', author: names.map((family) => ({ family })) }
  if (year !== '') {
    const issued = dates.readStrict(year.slice(0, 4))
    if (!issued) return null
    csl.issued = issued
    if (year.length > 4) csl['year-suffix'] = year.slice(4)
  }
  const pages = page?.[1] ?? (/^[0-9]/.test(behind) ? behind : '')
  if (pages !== '') csl.custom = { locator: { label: 'page', value: toPageRange(pages) } }
  return { csl, cites: names.join('') + year }
}

/** Names up to the year, or up to the first word that is no part of a name. */
function readFront(words: string): { names: string[]; year: string; end: number } | null {
  const names: string[] = []
  let open = ''
  let end = 0
  const close = (): void => {
    if (open !== '') names.push(open)
    open = ''
  }
  for (let at = 0; at < words.length; ) {
    let stop = at
    while (stop < words.length && words[stop] !== ' ') stop++
    const token = words.slice(at, stop)
    const word = token.replace(/[(),:.;]{1,8}$|^\(/g, '')
    if (/^(?:1[0-9]|20)[0-9]{2}[a-z]?$/.test(word)) {
      close()
      return { names, year: word, end: stop }
    }
    if (joins.has(word)) close()
    else if (particles.has(word)) open += `${open === '' ? '' : ' '}${word}`
    else if (/^\p{Lu}[\p{L}'’-]{1,30}$/u.test(word) && !notNames.has(word.toLowerCase())) {
      open += `${open === '' ? '' : ' '}${word}`
      if (token.endsWith(',')) close()
    } else break
    if (names.length > 4 || open.length > 40) return null
    end = stop
    at = stop + 1
  }
  close()
  return names.every((name) => !name.includes(' ') || particles.has(name.split(' ', 1)[0]!))
    ? { names, year: '', end }
    : null
}

const joins = new Set(['&', 'and', 'und', 'et', 'y', 'e', 'и', 'och', 'i', 'en'])
const particles = new Set([
  'de',
  'von',
  'van',
  'der',
  'den',
  'la',
  'le',
  'du',
  'di',
  'da',
  'del',
  'della',
  'af',
  'av',
  'ten',
  'ter',
  'zu',
])

const notNames = new Set([
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
  'spring',
  'summer',
  'autumn',
  'winter',
  'the',
  'in',
  'since',
  'ibid',
  'see',
  'from',
  'after',
  'before',
  'until',
  'op',
  'as of',
  'vol',
  'volume',
  'page',
  'on',
  'born',
  'died',
  'elected',
])
