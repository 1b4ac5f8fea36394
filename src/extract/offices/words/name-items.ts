import { toText } from '../../../document/index.ts'
import type { Line } from './lines.ts'
import type { NameItem } from './neighbours.ts'
import type { OfficeTables } from './office-tables.ts'

/** A word, a mark or the whole of a link: what a line of names is made of. */
interface Token {
  text: string
  link: string | null
  /** Links side by side to the same page stay two. */
  linkId: number
  small: boolean
  italic: boolean
  /** White space stands before it. */
  spaced: boolean
}

/** More words than any list of neighbours has. */
const MOST_TOKENS = 600

const separators = new Set([',', ';', '、', '，', '/', '；', '•'])

/**
 * Cuts a line at commas and `and` into names with their notes.
 *
 * > [[Colin Moynihan|The Lord Moynihan]] (acting), [[B]] and Sir [[C]], 1st Earl of D
 *   name, note                                      name      name
 */
export function splitNames(line: Line, tables: OfficeTables): NameItem[] {
  const tokens = tokenize(line).slice(0, MOST_TOKENS)
  const items: NameItem[] = []
  let from = 0
  let depth = 0
  for (let i = 0; i <= tokens.length; i++) {
    const token = tokens[i]
    if (token && token.link === null) {
      if (token.text === '(') depth++
      else if (token.text === ')' && depth > 0) depth--
    }
    if (token && (depth > 0 || token.link !== null || !isCut(tokens, from, i, tables))) continue
    if (i > from) items.push(toItem(tokens.slice(from, i), tables))
    from = i + 1
  }
  return items
}

/** Whether the token at `i` stands between two names. */
function isCut(tokens: readonly Token[], from: number, i: number, tables: OfficeTables): boolean {
  const { text } = tokens[i]!
  const isAnd = tables.andWords.has(text.toLowerCase())
  if (!isAnd && !separators.has(text)) return false
  if (text === ';' || text === '、' || text === '；' || text === '•') return true
  const left = tokens.slice(from, i)
  const right = partAfter(tokens, i + 1, tables)
  if (right.length === 0) return !isAnd
  const linked = hasLink(left) && hasLink(right)
  if (linked) return !startsWithDigit(right)
  if (isAnd && left.length === 0) return true
  return looksFull(left) && looksFull(right) && (isAnd || text === '/' || !hasSmallWord(right))
}

/** The tokens from `from` to the next mark that could end a name. */
function partAfter(tokens: readonly Token[], from: number, tables: OfficeTables): Token[] {
  const part: Token[] = []
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.link === null && (separators.has(token.text) || token.text === '(')) break
    if (token.link === null && tables.andWords.has(token.text.toLowerCase())) break
    part.push(token)
  }
  return part
}

function hasLink(tokens: readonly Token[]): boolean {
  return tokens.some((token) => token.link !== null)
}

function startsWithDigit(tokens: readonly Token[]): boolean {
  const c = tokens[0]?.text.charCodeAt(0) ?? 0
  return c >= 48 && c <= 57
}

/** A name of two words or more, each with a capital but for particles; or a link. */
function looksFull(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.text !== ')' && token.text !== '(')
  if (hasLink(words)) return true
  const capitals = words.filter((token) => isCapital(token.text)).length
  return capitals >= 2 && !startsWithDigit(words)
}

function hasSmallWord(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token) => token.link === null && (token.text === 'of' || token.text === 'the' || token.text === 'for'),
  )
}

function isCapital(word: string): boolean {
  const first = word.charAt(0)
  return first.toLowerCase() !== first
}

function toItem(tokens: readonly Token[], tables: OfficeTables): NameItem {
  const name: Token[] = []
  const notes: string[] = []
  let note: Token[] | null = null
  let depth = 0
  const allSmall = tokens.every((token) => token.small)
  const close = (): void => {
    const words = note ? join(note) : ''
    if (words !== '') notes.push(words)
    note = null
  }
  for (const token of tokens) {
    if (token.link === null && token.text === '(') {
      if (depth++ === 0) {
        close()
        note = []
        continue
      }
    } else if (token.link === null && token.text === ')' && depth > 0 && --depth === 0) {
      close()
      continue
    }
    const starts = depth === 0 && note === null && name.length > 0
    // > [[A]] as [[Prime Minister]]      > [[A]] <small>1990</small>      > [[A]] 1990–1994      > [[A]] until 1994
    if (
      starts &&
      ((token.link === null && tables.asWords.has(token.text.toLowerCase())) ||
        (token.small && !allSmall && token.link === null) ||
        (token.link === null &&
          hasLink(name) &&
          (startsWithDigit([token]) || tables.dateLeads.at([token.text.toLowerCase()], 0) > 0)))
    )
      note = []
    if (note) (note as Token[]).push(token)
    else name.push(token)
  }
  close()
  return {
    name: clean(join(name)),
    link: mainLink(name),
    notes,
    italic: name.every((token) => token.italic),
    small: allSmall,
  }
}

/** The link that covers most of the name. */
function mainLink(tokens: readonly Token[]): string | null {
  let best: string | null = null
  let length = 0
  for (const token of tokens)
    if (token.link !== null && token.text.length > length) {
      best = token.link
      length = token.text.length
    }
  return best
}

function join(tokens: readonly Token[]): string {
  let text = ''
  for (const token of tokens) text += (token.spaced && text !== '' ? ' ' : '') + token.text
  return text.replace(/\s+/g, ' ').trim()
}

const edges = new Set(' ,;:–—-*†‡•·=|')

function clean(name: string): string {
  let start = 0
  let end = name.length
  while (start < end && edges.has(name[start]!)) start++
  while (end > start && edges.has(name[end - 1]!)) end--
  const text = name.slice(start, end)
  // quotes around the whole of it
  return text.length > 2 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1) : text
}

const openings = new Set(['(', '（', '['])
const closings = new Set([')', '）', ']'])

function tokenize(line: Line): Token[] {
  const tokens: Token[] = []
  let spaced = false
  for (const { node, link, small, italic } of line.pieces) {
    const value = node.type === 'text' ? node.value : toText([node])
    const previous = tokens[tokens.length - 1]
    if (link) {
      const linkId = link.position.start
      if (previous && previous.linkId === linkId) previous.text += value
      else {
        const gap = spaced || /^\s/.test(value)
        tokens.push({ text: value, link: link.target, linkId, small, italic, spaced: gap })
      }
      spaced = /\s$/.test(value)
      continue
    }
    let word = ''
    const push = (): void => {
      if (word !== '') tokens.push({ text: word, link: null, linkId: -1, small, italic, spaced })
      if (word !== '') spaced = false
      word = ''
    }
    for (const letter of value) {
      if (letter.trim() === '') {
        push()
        spaced = true
      } else if (separators.has(letter) || openings.has(letter) || closings.has(letter)) {
        push()
        word = openings.has(letter) ? '(' : closings.has(letter) ? ')' : letter
        push()
      } else word += letter
    }
    push()
  }
  for (const token of tokens) if (token.link !== null) token.text = token.text.replace(/\s+/g, ' ').trim()
  return tokens
}
