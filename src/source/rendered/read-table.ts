import type { Table, TableCell, TableRow } from '../../document/index.ts'
import { isSeparator } from './line-class.ts'
import { type InlineContext, readInline } from './read-inline.ts'
import type { Line } from './read-lines.ts'
import { readCells } from './read-pipe-rows.ts'

/** A pipe table that is no infobox. The row above a separator is one of headers. */
export function readTable(source: string, lines: readonly Line[], context: InlineContext): Table {
  const rows: TableRow[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    if (isSeparator(line.text)) continue
    const below = lines[i + 1]
    const kind = below && isSeparator(below.text) ? 'header' : 'data'
    const children = readCells(line).map(
      (cell): TableCell => ({
        type: 'tableCell',
        kind,
        attributes: '',
        children: readInline(source, cell.start, cell.end, context),
        position: cell,
      }),
    )
    rows.push({ type: 'tableRow', attributes: '', children, position: { start: line.start, end: line.end } })
  }
  const position = { start: lines[0]!.start, end: lines[lines.length - 1]!.end }
  return { type: 'table', attributes: '', children: rows, position }
}
