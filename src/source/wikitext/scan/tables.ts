import {
  CellNode,
  Place,
  RowNode,
  type Table,
  type TableCell,
  TableNode,
  type TableRow,
} from '../../../document/index.ts'
import { readNodes } from './read-nodes.ts'
import type { Reader } from './reader.ts'

/** Reads the table that opens at `start`; `inner` is behind its `{|`. One that is not closed ends with its range. */
export function readTable(r: Reader, start: number, inner: number, to: number, depth: number): Table {
  const { source } = r
  let i = lineEnd(r, inner, to)
  const table = new TableNode(r.words(inner, i).trim(), new Place(start, to))
  let row: TableRow | null = null
  const addCell = (cell: TableCell): void => {
    if (!row) {
      row = new RowNode('', new Place(cell.position.start, 0))
      table.children.push(row)
    }
    row.children.push(cell)
    row.position.end = cell.position.end
  }
  const outer = r.tableUnclosed
  r.tableUnclosed = !r.hasTableEnd(i)
  while (i < to) {
    // > |- or | cell or ! header or |+ caption or |}
    // ^
    const at = r.skipGaps(skipNewline(source, i, to), to)
    if (at >= to) {
      i = to
      break
    }
    // a table that has no cell open cannot hold another one
    if (r.tableStartAt(at, to) > 0) break
    const pipe = r.pipeAt(at, to)
    if (pipe > 0) {
      const behind = at + pipe
      const c = behind < to ? source.charCodeAt(behind) : 0
      if (c === 125 /* } */) {
        table.position.end = behind + 1
        r.tableUnclosed = outer
        return table
      }
      if (c === 45 /* - */) {
        let from = behind
        while (from < to && source.charCodeAt(from) === 45) from++
        i = lineEnd(r, from, to)
        row = new RowNode(r.words(from, i).trim(), new Place(at, i))
        table.children.push(row)
        continue
      }
      i =
        c === 43 /* + */
          ? cellsAt(r, behind + 1, at, to, 'caption', depth, addCell)
          : cellsAt(r, behind, at, to, 'data', depth, addCell)
    } else if (source.charCodeAt(at) === 33 /* ! */) {
      i = cellsAt(r, at + 1, at, to, 'header', depth, addCell)
    } else {
      // what stands before the first cell of a row has no cell of its own: templates that make rows, mostly
      const children = readNodes(r, at, to, 'cell', depth + 3, true)
      i = r.stop
      if (children.some((node) => node.type !== 'comment' && (node.type !== 'text' || node.value.trim() !== ''))) {
        addCell(new CellNode('data', '', children, new Place(at, i)))
      }
      // an unclosed table ends where a section begins
      if (i < to && r.tableUnclosed && headingFollows(source, i)) break
      if (i === at) i = Math.min(to, at + 1)
    }
    if (i < to && r.tableUnclosed && headingFollows(source, i)) break
  }
  r.context.report('unclosed-markup', { markup: '{|' }, { position: { start, end: inner } })
  table.position.end = i
  r.tableUnclosed = outer
  return table
}

/** Reads the cells of one line, from behind the first pipe on. */
function cellsAt(
  r: Reader,
  from: number,
  start: number,
  to: number,
  kind: TableCell['kind'],
  depth: number,
  add: (cell: TableCell) => void,
): number {
  const { source } = r
  for (;;) {
    const pipe = attributesEnd(r, from, to, kind)
    const inner = pipe < 0 ? from : pipe + r.pipeAt(pipe, to)
    const children = readNodes(r, inner, to, kind === 'header' ? 'header' : 'cell', depth + 3)
    const end = r.stop
    const attributes = pipe > from ? r.words(from, pipe).trim() : ''
    add(new CellNode(kind, attributes, children, new Place(start, end)))
    if (end >= to) return to
    const c = source.charCodeAt(end)
    if (c === 10 || c === 13) return end
    // > | one || two
    //         ^
    start = end
    from = c === 123 /* { */ ? r.past(r.past(end)) : end + 2
    if (kind === 'caption') kind = 'data'
  }
}

/**
 * The pipe behind a cell's attributes, -1 where it has none. They stand before a single pipe on its first line, if no link does:
 * > | colspan="2" | words
 * >               ^
 */
function attributesEnd(r: Reader, from: number, to: number, kind: TableCell['kind']): number {
  const { source } = r
  for (let i = from; i < to; ) {
    const c = source.charCodeAt(i)
    if (c === 124 || c === 123) {
      const pipe = r.pipeAt(i, to)
      if (pipe > 0) {
        return r.pipeAt(i + pipe, to) > 0 ? -1 : i
      }
    }
    if (c === 10 || c === 13) return -1
    if (c === 33 && kind === 'header' && source.charCodeAt(i + 1) === 33) return -1
    if (c === 91 && source.charCodeAt(i + 1) === 91) return -1
    if (c === 60 || c === 123) {
      i = Math.max(r.past(i), i + 1)
    } else i++
  }
  return -1
}

function lineEnd(r: Reader, from: number, to: number): number {
  let i = from
  while (i < to) {
    const c = r.source.charCodeAt(i)
    if (c === 10 || c === 13) return i
    i = c === 123 || c === 60 ? Math.max(r.past(i), i + 1) : i + 1
  }
  return Math.min(i, to)
}

function skipNewline(source: string, i: number, to: number): number {
  while (i < to && (source.charCodeAt(i) === 10 || source.charCodeAt(i) === 13)) i++
  return i
}

function headingFollows(source: string, newline: number): boolean {
  return source.startsWith('==', source.charCodeAt(newline + 1) === 10 ? newline + 2 : newline + 1)
}
