import { inventoryOf, type Root, type Table, type Template } from '../../../document/index.ts'
import type { SuccessionRole } from '../../../language/index.ts'
import type { Tenure, TenureContext } from '../tenure.ts'
import type { OfficeTables } from '../words/office-tables.ts'
import { type Cell, Grid, type TitleCell } from './grid.ts'
import { type Header, tenuresOf } from './office-tenures.ts'
import { readRows } from './row-template.ts'
import { isSuccessionTable, readSuccessionTable } from './succession-table.ts'
import { allOf, numberOf, readFields, type TemplateFields } from './template-fields.ts'

/** The tenures that succession boxes of a page state, wherever they stand: in tables, collapsed boxes, arguments. */
export function readSuccessionTenures(root: Root, known: TenureContext): Tenure[] {
  const reader = new SuccessionReader(known)
  const { boxes, ends } = inventoryOf(root)
  for (let i = 0; i < boxes.length; ) i = reader.take(boxes[i]!) ? ends[i]! : i + 1
  reader.close()
  return reader.tenures
}

class SuccessionReader {
  readonly tenures: Tenure[] = []
  private grid = new Grid()
  private header: Header = 'none'
  private readonly known: TenureContext
  private readonly tables: OfficeTables

  constructor(known: TenureContext) {
    this.known = known
    this.tables = known.tables
  }

  /** Looks at one template or table; whether what is inside it is done with. */
  take(node: Template | Table): boolean {
    if (node.type === 'table') {
      if (!isSuccessionTable(node, this.tables)) return false
      this.close()
      for (const tenure of readSuccessionTable(node, this.known)) this.tenures.push(tenure)
      return true
    }
    const role = roleOf(node, this.tables)
    if (role === undefined) return node.key.startsWith('cite ')
    this.template(node, role)
    return true
  }

  /** Ends the table at hand: what it states becomes tenures. */
  close(): void {
    this.grid.close()
    for (const office of this.grid.offices)
      for (const tenure of tenuresOf(office, this.header, this.known)) this.tenures.push(tenure)
    this.grid = new Grid()
  }

  private template(node: Template, role: SuccessionRole): void {
    const { grid } = this
    switch (role) {
      case 'start':
      case 'end':
        this.startBlock('none')
        return
      case 'officeHeader':
        this.startBlock('offices')
        return
      case 'mixedHeader':
        this.startBlock('mixed')
        return
      case 'otherHeader':
        this.startBlock('others')
        return
      case 'row':
      case 'incumbentRow':
        this.close()
        for (const office of readRows(node, this.tables, role === 'incumbentRow'))
          for (const tenure of tenuresOf(office, this.header, this.known)) this.tenures.push(tenure)
        return
      case 'ignored':
        return
    }
    const fields = readFields(node, this.tables)
    const cell: Cell = { rows: numberOf(fields, 'rows'), nodes: [], position: node.position }
    switch (role) {
      case 'before':
        grid.before({ ...cell, nodes: allOf(fields, 'before'), ...asOf(fields) })
        return
      case 'after':
        grid.after({ ...cell, nodes: allOf(fields, 'after'), ...asOf(fields) })
        return
      case 'title':
        for (const title of titleCells(fields, cell)) grid.title(title)
        return
      case 'gridRow':
        if (fields.has('before'))
          grid.before({ ...cell, rows: numberOf(fields, 'rowsBefore'), nodes: allOf(fields, 'before') })
        for (const title of titleCells(fields, { ...cell, rows: numberOf(fields, 'rowsTitle') })) grid.title(title)
        if (fields.has('after'))
          grid.after({ ...cell, rows: numberOf(fields, 'rowsAfter'), nodes: allOf(fields, 'after') })
        return
      case 'incumbent':
        grid.after({ ...cell, ...(node.children.every((child) => !child.positional) && { incumbent: true }) })
        return
      case 'vacant':
        // who held it last, or will hold it next, is no neighbour: the side is all that counts
        if (fields.has('after') && !fields.has('before')) grid.after(cell)
        else if (fields.has('before') && !fields.has('after')) grid.before(cell)
        else grid.either(cell)
        return
      default:
        grid.either(cell)
    }
  }

  private startBlock(header: Header): void {
    this.close()
    this.header = header
  }
}

function roleOf(template: Template, tables: OfficeTables): SuccessionRole | undefined {
  return tables.roles.get(template.key) ?? (tables.titles.has(template.key) ? 'row' : undefined)
}

function asOf(fields: TemplateFields): Pick<Cell, 'as'> {
  const as = [...allOf(fields, 'as'), ...allOf(fields, 'noteBefore'), ...allOf(fields, 'noteAfter')]
  return as.length > 0 ? { as } : {}
}

/** One cell for each title; the years without a number belong to the first. */
function titleCells(fields: TemplateFields, cell: Cell): TitleCell[] {
  const titles = [...(fields.get('title') ?? [])].sort(([a], [b]) => a - b)
  const years = fields.get('years')
  const shared = {
    ...cell,
    alongside: allOf(fields, 'alongside'),
    under: allOf(fields, 'under'),
    ...(fields.has('order') && { order: allOf(fields, 'order') }),
    ...(fields.has('constituency') && { constituency: allOf(fields, 'constituency') }),
  }
  return titles.map(([number, nodes]) => ({
    ...shared,
    nodes,
    years: years?.get(number) ?? (titles.length > 1 ? years?.get(number + 1) : undefined) ?? years?.get(0) ?? [],
  }))
}
