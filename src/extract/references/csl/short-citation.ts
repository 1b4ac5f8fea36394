import type { Template } from '../../../document/index.ts'
import type { CslItem, CslName } from '../../../model/index.ts'
import type { SourceReading } from '../reading.ts'
import { Source } from '../source.ts'
import { Item } from './item.ts'
import { toPageRange } from './take-pages.ts'
import { wordsOf } from './words-of.ts'

/** One work that a short citation names. */
interface ShortWork {
  names: string[]
  year: string
  page: string
  label: 'p.' | 'pp.' | ''
}

/** `{{sfn|Smith|Jones|2001|p=5}}`, `{{harvnb|…}}`, `{{sfnm|1a1=Smith|1y=2001|1p=5|2a1=…}}` → the sources it names. */
export function readShortCitation(template: Template, reading: SourceReading): Source[] {
  const works = reading.table.shortLists.has(template.key) ? severalWorks(template) : [oneWork(template, reading)]
  return works.filter((work) => work.names.length > 0 || work.year !== '').map((work) => sourceOf(work, reading))
}

/** The words that the page shows for it: `Smith & Jones 2001, p. 5`. */
export function shortCitationWords(sources: readonly Source[]): string {
  return sources.map(({ csl }) => shortWords(csl)).join('; ')
}

function shortWords(csl: CslItem): string {
  const names = (csl.author ?? []).map((name) => name.family ?? name.literal ?? '')
  const joined =
    names.length > 3
      ? `${names[0]} et al.`
      : names.length > 1
        ? `${names.slice(0, -1).join(', ')} & ${names[names.length - 1]}`
        : (names[0] ?? '')
  const year = csl.issued?.['date-parts']?.[0]?.[0] ?? csl.issued?.literal ?? ''
  const locator = csl.custom?.['locator'] as { label?: string; value: string } | undefined
  const page = locator
    ? `, ${locator.label === 'page' ? (/[–,-]/.test(locator.value) ? 'pp. ' : 'p. ') : ''}${locator.value}`
    : ''
  return `${[joined, `${year}${csl['year-suffix'] ?? ''}`].filter((part) => part !== '').join(' ')}${page}`
}

function oneWork(template: Template, { table }: SourceReading): ShortWork {
  const words: string[] = []
  const work: ShortWork = { names: words, year: '', page: '', label: '' }
  for (const parameter of template.children) {
    if (parameter.key.kind !== 'parameter') continue
    const { name } = parameter.key
    if (parameter.positional || isNumber(name)) {
      const value = wordsOf(parameter.children)
      // > {{harvs|nb|last=El-Bizri|year=2005}}: how it is written
      if (value !== '' && value !== 'nb' && value !== 'txt') words.push(value)
      continue
    }
    const label = table.shortPages.get(name)
    if (label !== undefined && work.page === '') {
      work.page = wordsOf(parameter.children)
      work.label = label
    } else if (name === 'last' || name === 'last1') words.push(wordsOf(parameter.children))
    else if (name === 'year') words.push(wordsOf(parameter.children))
  }
  const last = words[words.length - 1]
  if (last !== undefined && (isYear(last) || words.length > 1)) {
    // > {{Cita|Rossi|p. 5}}: the last is a place, not a year
    if (isYear(last)) work.year = words.pop()!
    else if (/\d/.test(last) && work.page === '') work.page = words.pop()!
  }
  return work
}

/** `1a1=Smith|1a2=Jones|1y=2001|1p=5`, or by position: `Smith|2001|Jones|2002`. */
function severalWorks(template: Template): ShortWork[] {
  const works: ShortWork[] = []
  const at = (i: number): ShortWork => (works[i] ??= { names: [], year: '', page: '', label: '' })
  let open: ShortWork | null = null
  let count = 0
  for (const parameter of template.children) {
    if (parameter.key.kind !== 'parameter') continue
    const value = wordsOf(parameter.children)
    if (value === '') continue
    const { name } = parameter.key
    if (parameter.positional) {
      open ??= at(count)
      if (isYear(value)) {
        open.year = value
        open = null
        count++
      } else open.names.push(value)
      continue
    }
    const match = /^(\d)(a|y|p|pp|loc|at|page|pages|last)(\d?)$/.exec(name)
    if (!match) continue
    const work = at(Number(match[1]) - 1)
    if (match[2] === 'a' || match[2] === 'last') work.names.push(value)
    else if (match[2] === 'y') work.year = value
    else if (work.page === '') {
      work.page = value
      work.label =
        match[2] === 'p' || match[2] === 'page' ? 'p.' : match[2] === 'pp' || match[2] === 'pages' ? 'pp.' : ''
    }
  }
  return works.filter((work) => work !== undefined)
}

function sourceOf({ names, year, page, label }: ShortWork, { dates }: SourceReading): Source {
  const csl: CslItem = new Item('document')
  const cites = names.join('') + year
  // > {{sfn|Benke 2011, Merayakan Indonesia}}
  const inOne = year === '' && names.length === 1 ? /^(.{2,60}?) ([0-9]{4}[a-z]?)(?:,|$)/.exec(names[0]!) : null
  const people = inOne ? [inOne[1]!] : names
  const when = inOne ? inOne[2]! : year
  if (people.length > 0) csl.author = people.map(nameOf)
  const suffix = /[0-9][a-z]$/.test(when) ? when.slice(-1) : ''
  const issued = when === '' ? null : dates.read(suffix === '' ? when : when.slice(0, -1))
  if (issued) csl.issued = issued
  if (suffix !== '') csl['year-suffix'] = suffix
  if (page !== '')
    csl.custom = { locator: label === '' ? { value: page } : { label: 'page', value: toPageRange(page) } }
  return new Source(csl, undefined, undefined, cites)
}

/** Families may have small words in front: `van der Berg`; other names of several words are organisations. */
function nameOf(name: string): CslName {
  return /^\p{Lu}\S* /u.test(name) ? { literal: name } : { family: name }
}

function isYear(words: string): boolean {
  return /^(?:c\. ?)?\d{3,4}[a-z]?$|^\d{4}[–-]\d{2,4}[a-z]?$|^n\.? ?d\.?$/.test(words)
}

function isNumber(name: string): boolean {
  const c = name.charCodeAt(0)
  return name.length === 1 && c >= 49 && c <= 57
}
