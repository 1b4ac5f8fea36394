import { toText } from '../../../document/index.ts'
import { type Line, lineText } from './lines.ts'
import type { OfficeTables } from './office-tables.ts'
import { toWords } from './phrases.ts'
import { splitInnerNumber, splitNumber } from './split-number.ts'

/** What a title says besides the name of the office. */
export interface OfficeName {
  office: string
  officeLink?: string
  ordinal?: number
  acting?: true
  /** `with [[X]]` in a line of its own. */
  alongside: Line[]
}

/**
 * Reads the name of an office off the lines of a title.
 *
 * > 44th [[President of the United States]]     one name, one number
 * > Member of the [[Illinois Senate]]           a line that begins with a small word
 * > from the 13th District                      goes on with the one above
 * > <small>Lord Temporal</small>                small type is a remark
 */
export function readOfficeName(lines: readonly Line[], tables: OfficeTables): OfficeName | null {
  const kept: Line[] = []
  const alongside: Line[] = []
  const result: OfficeName = { office: '', alongside: [] }
  let text = ''
  for (const line of lines) {
    const words = lineText(line)
    const folded = toWords(words)
    const small = line.pieces.every((piece) => piece.small || toText([piece.node]) === '')
    if (folded.length === 0) continue
    if (tables.actingNotes.are(folded)) {
      result.acting = true
      continue
    }
    const joins = tables.joiningWords.at(folded, 0) > 0 || isOneLink(kept[kept.length - 1], line)
    const together = tables.withWords.at(folded, 0)
    if (kept.length > 0 && together > 0) {
      alongside.push(withoutBracket(withoutWords(line, together), words))
      continue
    }
    if (kept.length > 0 && ((small && !joins) || tables.remarkWords.at(folded, 0) > 0)) continue
    text = text === '' ? words : `${withoutMark(text)}${joint(text, words, joins, tables)}${words}`
    kept.push(line)
  }
  const name = cleanOfficeName(text, tables)
  if (name.office === '') return null
  result.office = name.office
  if (name.ordinal !== undefined) result.ordinal = name.ordinal
  if (name.acting) result.acting = true
  result.alongside = alongside
  addLink(result, kept, text, tables)
  return result
}

/** Cuts ordinal and `acting` off a name: `2nd Acting President of X` → `President of X`. */
export function cleanOfficeName(
  text: string,
  tables: OfficeTables,
): { office: string; ordinal?: number; acting?: true; link?: string } {
  const bar = text.lastIndexOf('|')
  let office = text.slice(bar + 1)
  let ordinal: number | undefined
  let acting = false
  for (let again = true, rounds = 0; again && rounds < 8; rounds++) {
    again = false
    office = trimEdges(office)
    const number = splitNumber(office, tables)
    if (number) {
      if (number.ordinal !== null) ordinal = number.ordinal
      office = number.rest
      again = true
    }
    const words = toWords(firstWords(office))
    const count = tables.actingWords.at(words, 0)
    if (count > 0 && words.length > count) {
      acting = true
      office = dropWords(office, count)
      again = true
    }
    const prefix = tables.actingPrefixes.find((word) => office.startsWith(word) && office.length > word.length)
    if (prefix !== undefined) {
      acting = true
      office = office.slice(prefix.length)
      again = true
    }
    // > President of X (acting)      > President of X, acting
    const open = office.endsWith(')') || office.endsWith('）') ? lastOpening(office) : -1
    const comma = open < 0 ? Math.max(office.lastIndexOf(','), office.lastIndexOf(' –')) : -1
    const from = Math.max(open, comma)
    const note = from > 0 ? toWords(office.slice(from + 1)) : none
    // > King of England (more...)
    const elsewhere = open > 0 && tables.pointers.are(note)
    if (elsewhere || (from > 0 && tables.actingNotes.are(note))) {
      if (!elsewhere) acting = true
      office = office.slice(0, from)
      again = true
    }
  }
  const inner = splitInnerNumber(office, tables)
  if (inner) {
    if (inner.ordinal !== null) ordinal = inner.ordinal
    office = inner.rest
  }
  return {
    office: withoutDouble(office),
    ...(ordinal !== undefined && { ordinal }),
    ...(acting && { acting: true as const }),
    ...(bar > 0 && { link: text.slice(0, bar).trim() }),
  }
}

const none: string[] = []

/** A flag with the name of its country, and the name again: 中華民國中華民國總統 */
function withoutDouble(office: string): string {
  if (office.charCodeAt(0) < 0x3000) return office
  for (let length = 2; length <= 8 && length * 2 < office.length; length++)
    if (office.startsWith(office.slice(0, length), length)) return office.slice(length).trimStart()
  return office
}

function addLink(result: OfficeName, lines: readonly Line[], text: string, tables: OfficeTables): void {
  const texts = new Map<string, string>()
  for (const line of lines)
    for (const { node, link } of line.pieces) {
      if (!link) continue
      const before = texts.get(link.target)
      texts.set(link.target, before === undefined ? toText([node]) : `${before} ${toText([node])}`)
    }
  // the link of the office is one that holds all of its name, bar number and `acting`
  for (const [target, words] of texts)
    if (cleanOfficeName(words.replace(/\s+/g, ' '), tables).office === result.office) result.officeLink = target
  if (texts.size === 0 && text.includes('|')) {
    const { link } = cleanOfficeName(text, tables)
    if (link) result.officeLink = link
  }
}

/** > [[University of Cambridge|University<br>of Cambridge]]: a break in a link is layout */
function isOneLink(above: Line | undefined, line: Line): boolean {
  const link = above?.pieces[above.pieces.length - 1]?.link
  return link != null && line.pieces[0]?.link === link
}

/** > [[Holy Roman Emperor]];<br>[[King of Italy]] */
function withoutMark(text: string): string {
  return /[,;]$/.test(text) ? text.slice(0, -1) : text
}

/** What goes between two lines of one title. */
function joint(before: string, line: string, joins: boolean, tables: OfficeTables): string {
  const words = toWords(before)
  const last = words[words.length - 1]
  if (joins || (last !== undefined && (tables.joiningWords.are([last]) || tables.smallWords.has(last)))) return ' '
  const first = line.charAt(0)
  return first === '(' || (first.toLowerCase() === first && first.toUpperCase() !== first) ? ' ' : ', '
}

/** The line without its first `count` words. */
export function withoutWords(line: Line, count: number): Line {
  const pieces = [...line.pieces]
  let left = count
  while (left > 0) {
    const first = pieces[0]
    if (first === undefined || first.node.type !== 'text') break
    const { value, position } = first.node
    const found = value.trim() === '' ? 0 : Math.min(left, toWords(value).length)
    const rest = dropWords(value.trimStart(), found)
    left -= found
    if (rest.trim() === '' || found === 0) pieces.shift()
    else {
      const start = position.end - rest.length
      pieces[0] = { ...first, node: { type: 'text', value: rest, position: { start, end: position.end } } }
    }
  }
  return { pieces }
}

/** > (alongside [[Joanna of Castile|Joanna]] until 1555) */
function withoutBracket(line: Line, words: string): Line {
  const last = line.pieces[line.pieces.length - 1]
  if (!words.startsWith('(') || last?.node.type !== 'text' || !last.node.value.endsWith(')')) return line
  const { value, position } = last.node
  const node = {
    type: 'text' as const,
    value: value.slice(0, -1),
    position: { start: position.start, end: position.end - 1 },
  }
  return { pieces: [...line.pieces.slice(0, -1), { ...last, node }] }
}

function dropWords(text: string, count: number): string {
  let at = 0
  for (let i = 0; i < count; i++) {
    const space = text.indexOf(' ', at)
    if (space < 0) return ''
    at = space + 1
  }
  return text.slice(at)
}

/** No more words than a phrase can have. */
function firstWords(text: string): string {
  let at = -1
  for (let i = 0; i < 6; i++) {
    at = text.indexOf(' ', at + 1)
    if (at < 0) return text
  }
  return text.slice(0, at)
}

function lastOpening(text: string): number {
  return Math.max(text.lastIndexOf('('), text.lastIndexOf('（'))
}

const edges = new Set(' ,;:–—-*•·"“”')

function trimEdges(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && edges.has(text[start]!)) start++
  while (end > start && edges.has(text[end - 1]!)) end--
  return start === 0 && end === text.length ? text : text.slice(start, end)
}
