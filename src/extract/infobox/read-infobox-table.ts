import {
  attribute,
  type Node,
  type Parameter,
  type Table,
  type TableCell,
  type Template,
  toText,
  trimNodes,
} from '../../document/index.ts'
import type { Context } from '../../values/context.ts'
import type { InfoboxReading } from '../reading.ts'
import { OfficeCells } from './office-cells.ts'
import { readInfobox } from './read-infobox.ts'

/**
 * An infobox that was expanded to a table, `{| class="infobox vcard" …`: rows of a label and a value. Null for other tables.
 */
export function readInfoboxTable(table: Table, context: Context): InfoboxReading | null {
  const classes = attribute(table.attributes, 'class')?.toLowerCase().split(' ')
  if (!classes?.includes('infobox')) return null
  const box: Template = { type: 'template', name: null, key: '', children: [], position: table.position }
  collect(table.children, box, new OfficeCells(context))
  if (box.children.length === 0) return null
  // > a navigation box in an infobox's frame: two labels must be known
  const reading = readInfobox(box, context)
  return reading.rows.filter((row) => row.parameter.name !== undefined).length > 1 ? reading : null
}

function collect(rows: readonly Node[], box: Template, offices: OfficeCells): void {
  const filled = rows.flatMap((row) => {
    const cells = row.type === 'tableRow' ? row.children.filter((cell) => trimNodes(cell.children).length > 0) : []
    return cells.length > 0 ? [cells] : []
  })
  for (const [i, cells] of filled.entries()) {
    const [first, second] = cells
    if (first && second) box.children.push({ ...rowOf(first, second), ...offices.ordinalOf(first) })
    else if (first) {
      const inner = first.children.filter((node): node is Table => node.type === 'table')
      if (inner.length > 0) for (const table of inner) collect(table.children, box, offices)
      else if (box.title === undefined && box.children.length === 0) {
        const title = toText(first.children)
        if (title !== '') box.title = title
      } else {
        const below = filled.slice(i + 1, i + 3).map((row) => (row.length === 1 ? row[0]! : null))
        for (const child of offices.readAcross(first, below)) box.children.push(child)
      }
    }
  }
}

function rowOf(label: TableCell, value: TableCell): Parameter {
  return {
    type: 'parameter',
    key: { kind: 'label', text: toText(label.children) },
    children: value.children,
    position: { start: label.position.start, end: value.position.end },
  }
}
