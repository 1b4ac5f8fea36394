import { type Node, toText, visit } from '../document/index.ts'
import type { FieldType } from '../language/index.ts'
import type { Value } from '../model/index.ts'
import type { Context } from './context.ts'
import { parseDateNodes, parseDateText, parseRangeNodes, parseRangeText } from './dates/index.ts'
import { parseCoordinates } from './parse-coordinates.ts'
import { parseHeight } from './parse-height.ts'
import { parseImage } from './parse-image.ts'
import { type LinkedReading, readLinked } from './parse-named.ts'
import { parseNumber } from './parse-number.ts'
import { parseQuantity } from './parse-quantity.ts'
import { parseUrl } from './parse-url.ts'
import { type Cut, splitItems } from './split-items.ts'
import type { Item } from './split-lines.ts'

/**
 * The typed value of a parameter: what its field wants, where the words can be read so; else what the words are.
 * `words` is the plain text of the nodes.
 */
export function parseValue(
  nodes: readonly Node[],
  words: string,
  wanted: FieldType | undefined,
  context: Context,
): Value {
  return (wanted && parseWanted(nodes, words, wanted, context)) ?? parseAny(nodes, words, cutOf(wanted), context)
}

function parseWanted(nodes: readonly Node[], words: string, wanted: FieldType, context: Context): Value | null {
  switch (wanted) {
    case 'date': {
      const reading = parseDateNodes(nodes, context)
      return reading && { type: 'date', date: reading.date }
    }
    case 'dateRange': {
      const reading = parseRangeNodes(nodes, context)
      if (!reading) return null
      if (!reading.also?.length) return { type: 'dateRange', range: reading.range }
      return { type: 'list', items: [reading.range, ...reading.also].map((range) => ({ type: 'dateRange', range })) }
    }
    case 'number': {
      const number = parseNumber(words)
      return number === null ? null : { type: 'number', number }
    }
    case 'height': {
      const height = parseHeight(nodes)
      return height && { type: 'quantity', number: height.metres, unit: 'm', text: height.text }
    }
    case 'quantity': {
      const quantity = parseQuantity(nodes)
      return quantity && { type: 'quantity', ...quantity }
    }
    case 'coordinates': {
      const coordinates = parseCoordinates(nodes)
      return coordinates && { type: 'coordinates', ...coordinates }
    }
    case 'url': {
      const url = parseUrl(nodes)
      return url?.url ? { type: 'url', url: url.url, ...(url.label !== undefined && { label: url.label }) } : null
    }
    case 'image': {
      const image = parseImage(nodes)
      return image && { type: 'image', ...image }
    }
    case 'text':
    case 'place':
      return { type: 'text', text: words }
    default:
      return null
  }
}

function cutOf(wanted: FieldType | undefined): Cut {
  return wanted === 'people' ? 'people' : wanted === 'list' ? 'commas' : 'lines'
}

/** By what the words are. */
function parseAny(nodes: readonly Node[], words: string, cut: Cut, context: Context): Value {
  const items = words === '' ? [] : splitItems(nodes, cut, context.language)
  if (items.length > 1) return { type: 'list', items: parseItems(items, context) }
  if (words === '') {
    const image = pictured(nodes)
    return image ?? special(nodes) ?? { type: 'text', text: words }
  }
  const item = items[0]
  return (item && (special(item) ?? typed(item, words, context))) ?? { type: 'text', text: words }
}

function parseItems(items: readonly Item[], context: Context): Value[] {
  return items.map((item) => parseItem(item, context))
}

function parseItem(item: Item, context: Context): Value {
  const words = toText(item)
  return special(item) ?? typed(item, words, context) ?? { type: 'text', text: words }
}

/** A value whose nodes tell what it is. */
function special(nodes: readonly Node[]): Value | null {
  const coordinates = parseCoordinates(nodes)
  if (coordinates) return { type: 'coordinates', ...coordinates }
  if (nodes.length !== 1) return null
  const node = nodes[0]!
  if (node.type === 'externalLink') {
    const url = parseUrl(nodes)
    return url?.url ? { type: 'url', url: url.url, ...(url.label !== undefined && { label: url.label }) } : null
  }
  if (node.type === 'template' && node.entry === 'height') {
    const height = parseHeight(nodes)
    return height && { type: 'quantity', number: height.metres, unit: 'm', text: height.text }
  }
  if (node.type === 'template' && node.entry === 'convert') {
    const quantity = parseQuantity(nodes)
    return quantity && { type: 'quantity', ...quantity }
  }
  return null
}

/** A value whose words as a whole are a number, a date, a range, a link. */
function typed(nodes: readonly Node[], words: string, context: Context): Value | null {
  const number = parseNumber(words)
  // > 1953: a bare year is a number, and so is a count
  if (number !== null) return { type: 'number', number }
  const lower = words.length <= 3 ? words.toLowerCase() : ''
  if (lower === 'yes' || lower === 'no') return { type: 'boolean', boolean: lower === 'yes' }
  const linked = readLinked(nodes)
  if (linked) return toLink(linked)
  if (words.length > 60 || !hasDigit(words)) return null
  const range = parseRangeText(words, context)
  if (range && isAll(range, words)) return { type: 'dateRange', range: range.range }
  const date = parseDateText(words, context)
  return date && isAll(date, words) ? { type: 'date', date: date.date } : null
}

function toLink({ name, link, notes }: LinkedReading): Value {
  return notes.length > 0 ? { type: 'link', name, link, note: notes.join('; ') } : { type: 'link', name, link }
}

function pictured(nodes: readonly Node[]): Value | null {
  let found = false
  visit(nodes, (node) => {
    if (node.type === 'file') found = true
    return node.type === 'reference' ? false : undefined
  })
  const image = found ? parseImage(nodes) : null
  return image && { type: 'image', ...image }
}

function isAll(reading: { start: number; end: number }, words: string): boolean {
  return words.slice(0, reading.start).trim() === '' && words.slice(reading.end).trim() === ''
}

function hasDigit(words: string): boolean {
  for (let i = 0; i < words.length; i++) {
    const c = words.charCodeAt(i)
    if (c >= 48 && c <= 57) return true
  }
  return false
}
