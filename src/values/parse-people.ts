import { argument, type Node, type Template, toText } from '../document/index.ts'
import type { DateValue, Named, Party, Spouse } from '../model/index.ts'
import type { Context } from './context.ts'
import { parseDateNodes, parseRangeText } from './dates/index.ts'
import { isOwnSection, type NamedReading, readNamed, tidy, toNamed } from './parse-named.ts'
import { parseYears } from './parse-years.ts'
import { type Cut, splitItems } from './split-items.ts'
import { valueWords } from './value-words.ts'

/** People, schools, works … one for each entry of the value. */
export function parseNames(nodes: readonly Node[], cut: Cut, context: Context): Named[] {
  const names: Named[] = []
  for (const item of splitItems(nodes, cut, context.language)) {
    const reading = readNamed(item)
    if (reading === null || isEmptyWord(reading.name, context) || isOwnSection(item)) continue
    if (!/[\p{L}\p{N}]/u.test(reading.name)) continue
    reading.name = withoutConjunction(reading.name, context)
    names.push(toNamed(withoutKin(reading, context)))
  }
  return names
}

/** Marriages: `{{marriage|…}}` and hand-written `Name (m. 1968; div. 1991)`. */
export function parseSpouses(nodes: readonly Node[], context: Context): Spouse[] {
  return splitItems(nodes, 'people', context.language).flatMap((item) => {
    const template = item.find((node): node is Template => node.type === 'template' && isMarriage(node))
    if (template) return marriageOf(template, item, context)
    const reading = readNamed(item)
    if (reading === null || isEmptyWord(reading.name, context)) return []
    const years = parseYears(reading.notes, context)
    const { start, end, ending } = years
    return [
      {
        ...toNamed({ ...reading, name: withoutCount(reading.name), notes: years.rest }),
        ...(start && { start }),
        ...(end && { end }),
        ...(ending && { ending }),
      },
    ]
  })
}

/** Parties with the years of membership. */
export function parseParties(nodes: readonly Node[], context: Context): Party[] {
  return splitItems(openChains(nodes), 'commas', context.language).flatMap((item) => {
    const reading = readNamed(item)
    if (reading === null || isEmptyWord(reading.name, context)) return []
    const { start, end, rest, read } = parseYears(reading.notes, context, true)
    if (!read) return [trailingYears(reading, rest, context)]
    return [{ ...toNamed({ ...reading, notes: rest }), ...(start && { start }), ...(end && { end }) }]
  })
}

/**
 * Takes the brackets off parties in front of an arrow, which are no remark:
 *
 *     （[[A]]→[[B]]→）[[C]]
 *     ^            ^
 */
function openChains(nodes: readonly Node[]): readonly Node[] {
  if (!nodes.some((node) => node.type === 'text' && node.value.includes('→'))) return nodes
  const cuts = new Map<number, Set<number>>()
  const opened: [number, number][] = []
  for (const [index, node] of nodes.entries()) {
    if (node.type !== 'text') continue
    const { value } = node
    for (let i = 0; i < value.length; i++) {
      const c = value[i]!
      if (c === '（' || c === '(') opened.push([index, i])
      else if (c === '）' || c === ')') {
        const open = opened.pop()
        if (open && value[i - 1] === '→')
          for (const [at, place] of [open, [index, i] as const]) {
            const places = cuts.get(at) ?? new Set()
            cuts.set(at, places.add(place))
          }
      }
    }
  }
  if (cuts.size === 0) return nodes
  return nodes.map((node, index) => {
    const places = cuts.get(index)
    if (node.type !== 'text' || !places) return node
    return {
      ...node,
      value: node.value
        .split('')
        .filter((_, i) => !places.has(i))
        .join(''),
    }
  })
}

/** `КПРС з 1930`, `A 1930–1950`: years behind the name without brackets. One year alone could be part of it. */
function trailingYears(reading: NamedReading, notes: string[], context: Context): Party {
  const { name } = reading
  const found = /\d{4}/.test(name) ? parseRangeText(name, context) : null
  const before = found && found.end === name.length ? tidy(name.slice(0, found.start)) : ''
  if (!found || before === '') return toNamed({ ...reading, notes })
  const { start, end } = found.range
  return { ...toNamed({ ...reading, name: before, notes }), ...(start && { start }), ...(end && { end }) }
}

/** `1. [[Ann Alder]]`, `2) Eva Birch`: the entries of a list may be counted. */
function withoutCount(name: string): string {
  const count = /^\d{1,2}[.)] ?(?=\p{Lu})/u.exec(name)
  return count ? name.slice(count[0].length) : name
}

/** `祖父・吉田茂`, `父：[[李金龍]]`: what somebody is to the person is a note. */
function withoutKin(reading: NamedReading, { language }: Context): NamedReading {
  const { kinWords } = valueWords(language)
  if (kinWords.size === 0) return reading
  const { name } = reading
  const mark = name.search(/[・：:]/u)
  const kin = mark > 0 ? name.slice(0, mark).trim() : ''
  const rest = name.slice(mark + 1).trim()
  if (rest === '' || !kinWords.has(kin)) return reading
  return { ...reading, name: rest, notes: [kin, ...reading.notes] }
}

/** `e [[traduttrice]]`: the last of a list whose others stand elsewhere. */
function withoutConjunction(name: string, { language }: Context): string {
  const { conjunctions, conjunctionStarts } = valueWords(language)
  if (!conjunctionStarts.has(name.charCodeAt(0))) return name
  for (const word of conjunctions)
    if (name.startsWith(word) && name.charCodeAt(word.length) === 32 && name.length > word.length + 1)
      return name.slice(word.length + 1)
  return name
}

/** The template shows the names of a marriage as the catalogue knows it: its first value is a person, the second a date. */
function isMarriage(node: Template): boolean {
  return node.shown !== undefined && node.entry === 'marriage'
}

function marriageOf(template: Template, item: readonly Node[], context: Context): Spouse[] {
  const inside = argument(template, '1', 'spouse')
  // > [[Name]] {{marriage||1968|1991}}
  const beside = item.filter((node) => node !== template)
  const reading = readNamed(toText(inside) === '' ? beside : inside)
  if (reading === null) return []
  const start = dateIn(argument(template, '2', 'start'), context)
  const end = dateIn(argument(template, '3', 'end'), context)
  const reason = tidy(
    toText(
      argument(template, 'reason', '4', 'fin', 'motif', 'motivo', 'grund', 'reden', 'причина', ...(end ? ['end'] : [])),
    ),
  ).toLowerCase()
  const { endings } = valueWords(context.language)
  const ending =
    reason === '' ? undefined : (endings.get(reason.endsWith('.') ? reason.slice(0, -1) : reason) ?? reason)
  return [{ ...toNamed(reading), ...(start && { start }), ...(end && { end }), ...(ending && { ending }) }]
}

function dateIn(nodes: readonly Node[], context: Context): DateValue | undefined {
  return nodes.length > 0 ? parseDateNodes(nodes, context)?.date : undefined
}

/** `none`, `?`, `N/A`, `see below`: words that stand for no value. */
export function isEmptyWord(words: string, { language }: Pick<Context, 'language'>): boolean {
  const { emptyWords, longestEmptyWord } = valueWords(language)
  const trimmed = words.trim()
  return trimmed.length <= longestEmptyWord && emptyWords.has(trimmed.toLowerCase())
}
