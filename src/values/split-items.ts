import { type Node, toText } from '../document/index.ts'
import type { LanguagePack } from '../language/index.ts'
import { cutLine, type Item, splitLines } from './split-lines.ts'
import { valueWords } from './value-words.ts'

/**
 * How far a field is cut.
 * `lines`: a comma may be part of a name (`Trinity College, Cambridge`), so commas count between two links only.
 * `commas`: every comma outside brackets separates, and so does the last `and`.
 * `people`: as `commas`, but `Jr.`, `Duke of …` behind a comma are part of a name.
 */
export type Cut = 'lines' | 'commas' | 'people'

/** The entries of a value that holds a list. */
export function splitItems(nodes: readonly Node[], cut: Cut, language: LanguagePack): Item[] {
  return splitLines(nodes).flatMap((line) => splitLine(line, cut, language))
}

/** The entries of one line. */
export function splitLine(line: Item, cut: Cut, language: LanguagePack): Item[] {
  // a semicolon is the stronger mark: where one separates, commas are part of the entries
  const places = separatorsOf(line, cut, language)
  const strongest = places.some((place) => place.kind === 'semicolon') ? 'semicolon' : null
  const chosen = strongest ? places.filter((place) => place.kind === strongest || place.kind === 'dot') : places
  if (chosen.length === 0) return [line]
  // both go from left to right
  let next = 0
  return cutLine(line, (_node, index) => {
    const first = next
    while (chosen[next]?.index === index) next++
    return chosen.slice(first, next)
  })
}

interface Separator {
  kind: 'semicolon' | 'comma' | 'dot' | 'and'
  index: number
  start: number
  end: number
}

/** Marks between entries, outside brackets. */
function separatorsOf(line: Item, cut: Cut, language: LanguagePack): Separator[] {
  const { conjunctions, childWords } = valueWords(language)
  const found: Separator[] = []
  let hasComma = false
  let depth = 0
  line.forEach((node, index) => {
    if (node.type !== 'text') return
    const { value } = node
    for (let i = 0; i < value.length; i++) {
      const c = value[i]!
      if (opening.includes(c)) depth++
      else if (closing.includes(c)) depth = Math.max(0, depth - 1)
      else if (depth > 0) continue
      else if (semicolons.includes(c)) found.push({ kind: 'semicolon', index, start: i, end: i + 1 })
      else if (dots.includes(c) || (c === '/' && value[i - 1] === ' ' && value[i + 1] === ' '))
        found.push({ kind: 'dot', index, start: i, end: i + 1 })
      else if (commas.includes(c)) {
        if (isComma(line, index, i, cut, childWords)) {
          found.push({ kind: 'comma', index, start: i, end: i + 1 })
          hasComma = true
        }
      } else if (c === '\n' && cut !== 'lines' && isBetweenLinks(line, index, i)) {
        found.push({ kind: 'comma', index, start: i, end: i + 1 })
        hasComma = true
      } else if (c === ' ' && cut !== 'lines') {
        const end = conjunctionEnd(value, i + 1, conjunctions)
        if (end > 0 && isAnd(line, index, i, end, found.at(-1), hasComma, cut))
          found.push({ kind: 'and', index, start: i, end })
      }
    }
  })
  return found
}

const opening = '([{（「『«“'
const closing = ')]}）」』»”'
const semicolons = ';；'
const commas = ',،、，'
const dots = '·•・→'

function isComma(line: Item, index: number, at: number, cut: Cut, childWords: ReadonlySet<string>): boolean {
  const node = line[index]!
  if (node.type !== 'text') return false
  // > 1,000 · 4 May, 1903
  if (isDigit(node.value[at + 1])) return false
  const behind = wordsBehind(line, index, at + 1)
  if (isYear(behind)) return false
  if (cut === 'lines') return isBetweenLinks(line, index, at)
  if (cut === 'people') {
    if (node.value[at] === '、') return true
    // > дочь Александра, сын Кирилл
    if (childWords.has(firstWord(behind))) return true
    return isBetweenLinks(line, index, at) || !isPartOfName(behind, line, index, at)
  }
  return true
}

function firstWord(words: string): string {
  const end = words.indexOf(' ')
  return end < 0 ? words : words.slice(0, end)
}

/** `, Jr.`, `, 2nd Earl of Pembroke`, `, Elector of Hanover`, `, Queen in Prussia`, `, PhD`. */
function isPartOfName(behind: string, line: Item, index: number, at: number): boolean {
  if (behind === '') return true
  const words = behind.split(' ')
  const first = words[0]!
  if (suffixes.has(first.toLowerCase().replaceAll('.', ''))) return true
  if (words.some((word) => particles.has(word))) return true
  // > [[George Stephanopoulos]], father
  const next = nextLink(line, index)
  return (
    first === first.toLowerCase() && first !== first.toUpperCase() && !isBetweenLinks(line, index, at) && next === null
  )
}

const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'v', 'phd', 'md', 'esq', 'mp', 'obe', 'cbe', 'kbe'])
const particles = new Set(['of', 'in', 'de', 'von', 'du', 'der', 'di'])

/** The words between a mark and the next one, over the nodes of the line. */
function wordsBehind(line: Item, index: number, from: number): string {
  let words = ''
  for (let i = index; i < line.length && words.length < 60; i++) {
    const node = line[i]!
    if (node.type !== 'text') {
      words += toText([node])
      continue
    }
    const value = i === index ? node.value.slice(from) : node.value
    const end = value.search(/[,;(（、，•·]/)
    words += end < 0 ? value : value.slice(0, end)
    if (end >= 0) break
  }
  return words.trim()
}

/** Whether a mark stands behind a link (or its brackets) and in front of one. */
function isBetweenLinks(line: Item, index: number, at: number): boolean {
  const node = line[index]!
  if (node.type !== 'text') return false
  const before = node.value.slice(0, at).trim()
  const after = node.value.slice(at + 1).trim()
  const isAfterLink = before === '' ? isLink(line[index - 1]) : before.endsWith(')')
  const isBeforeLink = after === '' && isLink(line[index + 1])
  return isAfterLink && isBeforeLink
}

function nextLink(line: Item, index: number): Node | null {
  const next = line[index + 1]
  return next && isLink(next) ? next : null
}

function isLink(node: Node | undefined): boolean {
  return (
    node !== undefined &&
    (node.type === 'link' ||
      (node.type === 'template' && node.unknown !== true) ||
      (node.type === 'element' && node.name === 'small'))
  )
}

/** Where a conjunction that stands at `from` ends, with the space behind it; 0 where none does. */
function conjunctionEnd(value: string, from: number, conjunctions: readonly string[]): number {
  for (const word of conjunctions) {
    const end = from + word.length
    if (value.startsWith(word, from) && (value[end] === ' ' || (end === value.length && value.length > word.length)))
      return end
  }
  return 0
}

/**
 * The last `and`: between links, behind an Oxford comma, or where no word in front of it hangs in the air:
 *
 *     record and film producer
 *            ^ joins two words of one entry
 */
function isAnd(
  line: Item,
  index: number,
  at: number,
  end: number,
  last: Separator | undefined,
  hasComma: boolean,
  cut: Cut,
): boolean {
  const node = line[index]!
  if (node.type !== 'text') return false
  const before = node.value.slice(last?.index === index ? last.end : 0, at).trim()
  const after = node.value.slice(end).trim()
  // > , and …
  if (before === '' && last?.index === index) return true
  if (before === '' && after === '') return isLink(line[index - 1]) && isLink(line[index + 1])
  // > Luísa Guimarães e Melo · Bo och Sven · John Smith and Mary Jones
  if (cut === 'people')
    return !startsLower(after) && (isOneWord(before) || !isOneWord(after) || before === '' || after === '')
  return hasComma && !before.includes(' ') === !after.includes(' ')
}

function startsLower(words: string): boolean {
  const first = words[0]
  return first !== undefined && first === first.toLowerCase() && first !== first.toUpperCase()
}

/** Whether one word, or none, stands in front of a remark or the end; looks no further than the second. */
function isOneWord(words: string): boolean {
  const space = words.indexOf(' ')
  return space < 0 || words.slice(0, space).includes('(') || words.slice(space).trimStart().startsWith('(')
}

function isDigit(c: string | undefined): boolean {
  return c !== undefined && c >= '0' && c <= '9'
}

function isYear(words: string): boolean {
  return words.length >= 3 && words.length <= 9 && isDigit(words[0]) && /^[\d–-]+$/.test(words)
}
