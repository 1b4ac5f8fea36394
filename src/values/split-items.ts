import { isDigit, type Node, toText } from '../document/index.ts'
import type { LanguagePack } from '../language/index.ts'
import { CLOSING, COMMA, DOT, markOf, NEWLINE, OPENING, OTHER, SEMICOLON, SLASH, SPACE } from './marks.ts'
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
  const lines = splitLines(nodes)
  if (lines.length === 1) return splitLine(lines[0]!, cut, language)
  const items: Item[] = []
  for (const line of lines) for (const item of splitLine(line, cut, language)) items.push(item)
  return items
}

/** The entries of one line. */
export function splitLine(line: Item, cut: Cut, language: LanguagePack): Item[] {
  const places = separatorsOf(line, cut, language)
  if (places.length === 0) return [line]
  // a semicolon is the stronger mark: where one separates, commas are part of the entries
  const chosen = places.some((place) => place.kind === 'semicolon')
    ? places.filter((place) => place.kind === 'semicolon' || place.kind === 'dot')
    : places
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

/** Most lines are one entry. */
const none: Separator[] = []

/** Marks between entries, outside brackets. */
function separatorsOf(line: Item, cut: Cut, language: LanguagePack): readonly Separator[] {
  const words = valueWords(language)
  let found = none
  const add = (kind: Separator['kind'], index: number, start: number, end: number): void => {
    if (found === none) found = []
    found.push({ kind, index, start, end })
  }
  let hasComma = false
  let depth = 0
  for (let index = 0; index < line.length; index++) {
    const node = line[index]!
    if (node.type !== 'text') continue
    const { value } = node
    for (let i = 0; i < value.length; i++) {
      const mark = markOf[value.charCodeAt(i)]!
      if (mark === OTHER) continue
      if (mark === OPENING) depth++
      else if (mark === CLOSING) depth = Math.max(0, depth - 1)
      else if (depth > 0) continue
      else if (mark === SPACE) {
        if (cut === 'lines' || !words.conjunctionStarts.has(value.charCodeAt(i + 1))) continue
        const end = conjunctionEnd(value, i + 1, words.conjunctions)
        if (end > 0 && isAnd(line, index, i, end, found.at(-1), hasComma, cut)) add('and', index, i, end)
      } else if (mark === SEMICOLON) add('semicolon', index, i, i + 1)
      else if (mark === DOT) {
        // > 祖父・[[吉田茂]]: who it is, and the name
        if (!words.kinWords.has(value.slice(found.at(-1)?.index === index ? found.at(-1)!.end : 0, i).trim()))
          add('dot', index, i, i + 1)
      } else if (mark === SLASH) {
        if (value.charCodeAt(i - 1) === 32 && value.charCodeAt(i + 1) === 32) add('dot', index, i, i + 1)
      } else if (
        mark === COMMA
          ? isComma(line, index, i, cut, words.childWords)
          : mark === NEWLINE && cut !== 'lines' && isBetweenLinks(line, index, i)
      ) {
        add('comma', index, i, i + 1)
        hasComma = true
      }
    }
  }
  return found
}

function isComma(line: Item, index: number, at: number, cut: Cut, childWords: ReadonlySet<string>): boolean {
  const node = line[index]!
  if (node.type !== 'text') return false
  // > 1,000 · 4 May, 1903
  if (isDigit(node.value.charCodeAt(at + 1))) return false
  if (cut === 'lines' && !isBetweenLinks(line, index, at)) return false
  const behind = wordsBehind(line, index, at + 1)
  if (isYear(behind)) return false
  if (cut === 'lines') return true
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
  if (!isLink(line[index + 1]) || node.value.slice(at + 1).trim() !== '') return false
  const before = node.value.slice(0, at).trim()
  return before === '' ? isLink(line[index - 1]) : before.endsWith(')')
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

function isYear(words: string): boolean {
  return words.length >= 3 && words.length <= 9 && isDigit(words.charCodeAt(0)) && /^[\d–-]+$/.test(words)
}
