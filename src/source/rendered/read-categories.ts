import type { Category } from '../../document/index.ts'
import type { Lexicon } from './lexicon.ts'
import { isTableRow, listMark } from './line-class.ts'
import type { Page } from './page.ts'
import { foldPhrase } from './phrases.ts'
import { readEntry } from './read-entry.ts'
import type { Line } from './read-lines.ts'

/** Reads the categories that end the page and takes their lines; `above` tells what the list stands below. */
export function readCategories(page: Page, above: (line: number) => 'references' | 'links' | 'other'): Category[] {
  const { lines, lexicon } = page
  const categories: Category[] = []
  let last = lines.length - 1
  while (last >= 0 && page.isNoise(last)) last--
  // labelled lines: `Categories: 1953 births | Living people`
  let end = last
  while (end >= 0 && (page.isNoise(end) || labelLength(lines[end]!.text, lexicon) > 0)) end--
  const labelled = firstLabel(page, last)
  if (labelled <= last) {
    for (let i = labelled; i <= last; i++) {
      if (page.isNoise(i)) continue
      for (const category of splitLine(lines[i]!, labelLength(lines[i]!.text, lexicon))) categories.push(category)
      page.take(i)
    }
    return categories
  }
  for (const i of listed(page, last, above)) {
    for (const category of splitLine(lines[i]!, 0)) categories.push(category)
    page.take(i)
  }
  return categories
}

/** Index of the line `Categories:` from which on all lines are categories; beyond the page where there is none. */
function firstLabel(page: Page, last: number): number {
  let found = page.lines.length
  for (let i = last; i >= 0 && last - i < 400; i--) {
    if (page.isNoise(i)) continue
    const { text } = page.lines[i]!
    if (labelLength(text, page.lexicon) > 0) found = i
    else if (listMark(text) === 0 && !(text.length < 80 && found > i + 1 && !/[.!?:]$/.test(text))) break
    else if (readEntry(page.lines[i]!, page.lexicon)) break
  }
  return found
}

function labelLength(text: string, lexicon: Lexicon): number {
  const mark = listMark(text)
  const lower = text.slice(mark, mark + 40).toLowerCase()
  for (const label of lexicon.categoryLabels) {
    if (!lower.startsWith(label)) continue
    if (label.endsWith(':') || text.length === mark + label.length) return mark + label.length
  }
  return 0
}

/** Lines of the list that ends the page which are categories. */
function listed(page: Page, last: number, above: (line: number) => 'references' | 'links' | 'other'): number[] {
  const { lines, lexicon } = page
  const items: number[] = []
  let i = last
  for (; i >= 0; i--) {
    if (page.isNoise(i)) continue
    const line = lines[i]!
    if (listMark(line.text) === 0 || !isName(line.text) || readEntry(line, lexicon)) break
    items.push(i)
  }
  if (items.length === 0) return []
  items.reverse()
  const typical = items.map(
    (item) => isTypical(itemText(lines[item]!), lexicon) || isSure(itemText(lines[item]!), lexicon),
  )
  const sure = items.findIndex((item) => isSure(itemText(lines[item]!), lexicon))
  const place = i >= 0 ? above(items[0]!) : 'other'
  // behind the entries of a reference list nothing else can stand
  if (place === 'references' && i >= 0 && readEntry(lines[i]!, lexicon)) return items
  if (sure >= 0) {
    let from = sure
    while (from > 0 && typical[from - 1]) from--
    return items.slice(from)
  }
  const from = typical.indexOf(true)
  if (from < 0 || place === 'other') return []
  const rest = typical.slice(from)
  return rest.filter(Boolean).length * 2 >= rest.length ? items.slice(from) : []
}

function itemText(line: Line): string {
  return foldPhrase(line.text.slice(listMark(line.text)))
}

/** A category is a short name: no sentence, no address, no footnote. */
function isName(text: string): boolean {
  if (text.length > 140 || isTableRow(text) || text.includes('://') || text.includes('↑')) return false
  return !/[.!?;:"”»]$/.test(text) || /\b\p{L}\.$/u.test(text)
}

/** `1953 births`, `Living people`: no list of links has such lines. */
function isSure(text: string, lexicon: Lexicon): boolean {
  const pattern = text.replace(/[0-9]/g, '0')
  return lexicon.sureCategories.some((sure) => pattern === sure || (/[ ']$/.test(sure) && pattern.startsWith(sure)))
}

function isTypical(text: string, lexicon: Lexicon): boolean {
  const pattern = text.replace(/[0-9]/g, '0')
  for (const length of lexicon.categoryStartLengths)
    if (lexicon.categoryStarts.has(pattern.slice(0, length))) return true
  const name = text.replace(/ \([^()]*\)$/, '')
  for (const length of lexicon.categoryEndLengths)
    if (length <= name.length && lexicon.categoryEnds.has(name.slice(name.length - length))) return true
  return false
}

/** One line may hold several: `1953 births | Living people`, `… · …`. */
function splitLine(line: Line, skip: number): Category[] {
  const found: Category[] = []
  const { text } = line
  const from = skip > 0 ? skip : listMark(text)
  for (let at = from; at < text.length; ) {
    let end = at
    while (end < text.length && !(isDivider(text, end) && (skip > 0 || text.charCodeAt(end) !== 0x2022))) end++
    const name = text.slice(at, end)
    const trimmed = name.trim()
    const start = line.start + at + name.length - name.trimStart().length
    if (trimmed !== '')
      found.push({
        type: 'category',
        name: trimmed.replace(/\s+/g, ' '),
        position: { start, end: start + trimmed.length },
      })
    at = end + 1
  }
  return found
}

function isDivider(text: string, at: number): boolean {
  const c = text.charCodeAt(at)
  return (c === 124 || c === 0xb7 || c === 0x2022) && text.charCodeAt(at - 1) === 32
}
