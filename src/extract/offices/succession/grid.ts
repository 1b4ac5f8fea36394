import type { Node, Position } from '../../../document/index.ts'

/** One cell of a succession table. */
export interface Cell {
  /** How many rows it covers. */
  rows: number
  /** The names, or the title. Empty where the cell names nobody. */
  nodes: readonly Node[]
  position: Position
  /** What the neighbours were then: `as = [[Prince-Bishop]]`. */
  as?: readonly Node[]
  /** Still in office. */
  incumbent?: true
}

/** The centre of a row. */
export interface TitleCell extends Cell {
  years: readonly Node[]
  order?: readonly Node[]
  alongside: readonly Node[]
  under: readonly Node[]
  constituency?: readonly Node[]
}

/** One office of the table with the cells beside it, one for each row that it covers: the same cell where that reaches over several. */
export interface GridOffice {
  title: TitleCell
  left: Cell[]
  right: Cell[]
}

const LEFT = 0
const CENTRE = 1
const RIGHT = 2
type Column = 0 | 1 | 2

/**
 * Builds the three columns of a succession table out of cells as they come. A cell that covers more rows is not written
 * again in those below it.
 *
 * > | A   | X | B |      {{s-bef|rows=2|before=A}} {{s-ttl|title=X}} {{s-aft|after=B}}
 * > |     | Y | C |                                {{s-ttl|title=Y}} {{s-aft|after=C}}
 */
export class Grid {
  readonly offices: GridOffice[] = []
  /** What reaches down from the rows above, and how many rows more. */
  private readonly spans: (({ cell: Cell } & { left: number }) | null)[] = [null, null, null]
  private row: (Cell | null)[] = [null, null, null]
  private written = false

  before(cell: Cell): void {
    if (this.written) this.endRow()
    this.place(LEFT, cell)
  }

  title(cell: TitleCell): void {
    if (this.row[CENTRE]) this.endRow()
    this.place(CENTRE, cell)
  }

  after(cell: Cell): void {
    if (this.row[RIGHT] && this.written) this.endRow()
    this.place(RIGHT, cell)
  }

  /** A cell that can stand on either side: left while the office of the row is not there yet. */
  either(cell: Cell): void {
    if (this.written && this.row[CENTRE] && !this.row[RIGHT]) this.after(cell)
    else this.before(cell)
  }

  /** Ends the row and all that reaches down from it. */
  close(): void {
    this.endRow()
    this.spans.fill(null)
    this.row = [null, null, null]
  }

  private place(column: Column, cell: Cell): void {
    this.row[column] = cell
    this.spans[column] = cell.rows > 1 ? { cell, left: cell.rows - 1 } : null
    this.written = true
  }

  private endRow(): void {
    const [left, centre, right] = this.row
    if (this.written && centre) {
      const title = centre as TitleCell
      let office = this.offices[this.offices.length - 1]
      if (office?.title !== title) {
        office = { title, left: [], right: [] }
        this.offices.push(office)
      }
      if (left) office.left.push(left)
      if (right) office.right.push(right)
    }
    this.written = false
    this.row = this.spans.map((span, column) => {
      if (!span) return null
      if (--span.left === 0) this.spans[column] = null
      return span.cell
    })
  }
}
