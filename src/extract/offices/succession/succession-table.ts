import { attribute, type Node, type Table, type TableCell, text, toPlainText, toText } from '../../../document/index.ts'
import type { Tenure, TenureContext } from '../tenure.ts'
import type { CellLabel, OfficeTables } from '../words/office-tables.ts'
import { HYPHEN, isEdge, toWords } from '../words/phrases.ts'
import { type Cell, Grid } from './grid.ts'
import { type Header, tenuresOf } from './office-tenures.ts'

/** Whether a table is a succession box already expanded: a row with a labelled cell beside an office. */
export function isSuccessionTable(table: Table, tables: OfficeTables): boolean {
  return table.children.some((row) => row.children.length > 1 && row.children.some((cell) => isNeighbour(cell, tables)))
}

/** `Preceded by` and a name. The first letter is looked at first, then the first word: most tables are none. */
function isNeighbour(cell: TableCell, tables: OfficeTables): boolean {
  if (!tables.cellLabelLetters.has(firstLetter(cell.children))) return false
  if (!tables.cellLabelStarts.has(firstWord(cell.children))) return false
  const label = labelOf(cell, tables)
  return label !== null && (label.kind === 'before' || label.kind === 'after') && label.rest
}

/** No label begins further behind than that. */
const LABEL = 40

/** The first letter of the words of a cell, as a small one; 0 for none. Marks that no word begins with are passed over. */
function firstLetter(nodes: readonly Node[]): number {
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]!
    if (node.type === 'text') {
      const { value } = node
      for (let at = 0; at < value.length && at < LABEL; at++) {
        const c = value.charCodeAt(at)
        if (c >= 0x61 && c <= 0x7a) return c
        if (c > 0x20 && c !== HYPHEN && c !== 0x2019 && c !== 0x2bc && !isEdge(c))
          return c < 128 ? (c >= 65 && c <= 90 ? c + 32 : c) : value[at]!.toLowerCase().charCodeAt(0)
      }
    } else if (node.type === 'element' || node.type === 'link') {
      const letter = firstLetter(node.children)
      if (letter !== 0) return letter
    }
  }
  return 0
}

function firstWord(nodes: readonly Node[]): string {
  for (const node of nodes) {
    if (node.type === 'text') {
      const [word] = toWords(node.value.slice(0, LABEL).replaceAll('\n', ' '))
      if (word !== undefined) return word
    } else if (node.type === 'element' || node.type === 'link') {
      const word = firstWord(node.children)
      if (word !== '') return word
    }
  }
  return ''
}

/**
 * Reads the rows of an expanded box by the words in their cells.
 *
 * > | Preceded by<br>[[Max Cleland]] || [[United States Senator]]<br>2003 – present || Incumbent |
 */
export function readSuccessionTable(table: Table, known: TenureContext): Tenure[] {
  const tenures: Tenure[] = []
  let grid = new Grid()
  let header: Header = 'none'
  const close = (): void => {
    grid.close()
    for (const office of grid.offices) for (const tenure of tenuresOf(office, header, known)) tenures.push(tenure)
    grid = new Grid()
  }
  for (const row of table.children) {
    const cells = row.children.filter((cell) => cell.kind !== 'caption' && toText(cell.children).trim() !== '')
    const [only] = cells
    if (!only) continue
    if (cells.length === 1 && (only.kind === 'header' || span(only, 'colspan') > 1)) {
      close()
      header = known.tables.notOffices.within(toWords(toText(only.children))) ? 'others' : 'offices'
      continue
    }
    for (const cell of cells) place(grid, cell, known.tables)
  }
  close()
  return tenures
}

function place(grid: Grid, cell: TableCell, tables: OfficeTables): void {
  const label = labelOf(cell, tables)
  const base: Cell = { rows: span(cell, 'rowspan'), nodes: [], position: cell.position }
  switch (label?.kind) {
    case undefined:
      grid.title({ ...base, nodes: cell.children, years: [], alongside: [], under: [] })
      return
    case 'before':
      grid.before({ ...base, nodes: label!.nodes })
      return
    case 'after':
      grid.after({ ...base, nodes: label!.nodes })
      return
    case 'incumbent':
      grid.after({ ...base, incumbent: true })
      return
    default:
      grid.either(base)
  }
}

interface Label {
  kind: CellLabel
  /** Something stands behind the label. */
  rest: boolean
  nodes: readonly Node[]
}

/** The words in front of the names of a cell, and the cell without them. */
function labelOf(cell: TableCell, tables: OfficeTables): Label | null {
  const plain = toPlainText(cell.children)
  const words = toWords(plain.text.replaceAll('\n', ' '))
  for (const [kind, phrases] of tables.cellLabels) {
    const count = phrases.at(words, 0)
    if (count > 0) return { kind, rest: words.length > count, nodes: withoutWords(cell.children, count) }
  }
  return null
}

/** The nodes without their first `count` words, which may stand in any wrapper. */
function withoutWords(nodes: readonly Node[], count: number): Node[] {
  let left = count
  const strip = (list: readonly Node[]): Node[] =>
    list.flatMap((node): Node[] => {
      if (left === 0) return [node]
      if (node.type === 'text') {
        const words = node.value.split(/(\s+)/)
        let used = 0
        for (const word of words) {
          if (left === 0) break
          used += word.length
          if (toWords(word).length > 0) left--
        }
        const rest = node.value.slice(used)
        const { end } = node.position
        return rest.trim() === '' ? [] : [text(rest, { start: end - rest.length, end })]
      }
      if (node.type === 'link' || node.type === 'element') return [{ ...node, children: strip(node.children) }]
      return [node]
    })
  return strip(nodes)
}

function span(cell: TableCell, name: 'rowspan' | 'colspan'): number {
  const number = Number.parseInt(attribute(cell.attributes, name) ?? '1', 10)
  return number >= 1 && number <= 50 ? number : 1
}
