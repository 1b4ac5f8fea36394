import { type Node, type Parameter as ParameterNode, toPlainText } from '../../document/index.ts'
import type { FieldType } from '../../language/index.ts'
import type { Parameter, Position, Value } from '../../model/index.ts'
import type { Context } from '../../values/context.ts'
import { reportDate } from '../../values/dates/index.ts'
import { parseValue } from '../../values/index.ts'
import type { RowReading } from '../reading.ts'
import { infoboxTable, type NamedParameter } from './infobox-table.ts'
import { lookInside } from './look-inside.ts'

interface RowSource {
  parameter: ParameterNode
  /** The trimmed value without embedded boxes. */
  nodes: readonly Node[]
  named: NamedParameter
}

/** One row; null where the value says nothing: no words, no picture, no value of a template. */
export function readRow({ parameter, nodes, named }: RowSource, context: Context): RowReading | null {
  const words = toPlainText(nodes)
  // > 19 juin 2007<br>({{durée…}}): nothing is left of the second line
  const text = words.text.trimEnd()
  const inside = lookInside(nodes, context)
  if (text === '' && !inside.hasValue) return null
  const table = infoboxTable(context.language)
  const { name, index } = named
  // a row of a rendered page says what it shows
  if (
    parameter.key.kind === 'parameter' &&
    text.length <= table.longestEmptyWord &&
    table.emptyWords.has(text.toLowerCase()) &&
    !(name !== undefined && meaningfulNone.has(name))
  )
    return null

  const wanted = name === undefined ? undefined : table.fieldTypes.get(name)
  const value = parseValue(nodes, text, wanted, context)
  const position = positionOf(parameter, nodes)
  report(wanted, value, text, position, context)

  const { links, citations } = inside
  const row: Partial<Parameter> = { key: parameter.key.kind === 'parameter' ? parameter.key.name : parameter.key.text }
  if (name !== undefined) row.name = name
  if (index !== undefined) row.index = index
  row.text = text
  row.value = value
  if (links.length > 0) row.links = links
  if (citations.length > 0) row.citations = citations
  row.position = position
  const ordinal = parameter.ordinal ?? null
  return parameter.heading
    ? { parameter: row as Parameter, nodes, words, ordinal, heading: true }
    : { parameter: row as Parameter, nodes, words, ordinal }
}

/** Fields in which `none` is a fact. */
const meaningfulNone = new Set(['children', 'childrenCount', 'religion', 'party'])

/** `key = value`, or the value alone where it has no name, without the space around it. */
function positionOf(parameter: ParameterNode, nodes: readonly Node[]): Position {
  const last = nodes[nodes.length - 1]!
  const first = nodes[0]!
  const { start } = parameter.positional ? first.position : parameter.position
  return { start: Math.min(start, first.position.start), end: Math.max(last.position.end, first.position.end) }
}

/** Says where a field wants a type and has other words. */
function report(wanted: FieldType | undefined, value: Value, text: string, position: Position, context: Context): void {
  const { type } = value
  if (wanted === undefined || text === '') return
  if (wanted === 'date') {
    reportDate(type === 'date' ? { date: value.date, start: 0, end: text.length } : null, text, position, context)
  } else if (wanted === 'height' && type !== 'quantity')
    context.report('unreadable-value', { text, expected: 'height' }, { position })
  else if (wanted === 'url' && type !== 'url')
    context.report('unreadable-value', { text, expected: 'address' }, { position })
  else if (wanted === 'coordinates' && type !== 'coordinates')
    context.report('unreadable-value', { text, expected: 'pair of coordinates' }, { position })
  else if (wanted === 'image' && type !== 'image')
    context.report('unreadable-value', { text, expected: 'file name' }, { position })
}
