import { type Node, type Parameter, type TableCell, text, toText } from '../../document/index.ts'
import type { Context } from '../../values/context.ts'
import { splitLines } from '../../values/index.ts'
import { foldLabel, infoboxTable } from './infobox-table.ts'

/** Labels that open a term, and those that stand below one. */
const statusNames = new Set(['term', 'termStart', 'reign'])
const officeNames = new Set([
  'predecessor',
  'successor',
  'alongside',
  'appointer',
  'nominator',
  'constituency',
  'district',
  'majority',
  'termEnd',
])

/**
 * The office blocks of a box that was expanded to a table: a cell with the title, one with the status and the dates, rows
 * of neighbours. They come out as those of a rendered page, numbered from 1.
 *
 * > | colspan=2 | United States Senator<br />from Georgia
 * > | colspan=2 | '''Assumed office'''<br />January 3, 2003<br />Serving with [[Johnny Isakson]]
 * > ! Preceded by || [[Max Cleland]]
 */
export class OfficeCells {
  private block = 0
  private open = false
  private titled = false
  private readonly context: Context
  private readonly labels: ReadonlyMap<string, string>

  constructor(context: Context) {
    this.context = context
    this.labels = infoboxTable(context.language).labels
  }

  /** The rows that a cell across the box stands for; `next` are the cells below it. Empty where it is about no office. */
  readAcross(cell: TableCell, next: readonly (TableCell | null)[]): Parameter[] {
    const [first, ...others] = splitLines(cell.children)
    if (!first) return []
    if (this.isStatus(first)) {
      if (!this.titled) this.block++
      this.titled = false
      this.open = true
      const rows = [this.row(first, [], cell)]
      for (const line of others) {
        const with_ = this.split(line)
        if (with_) rows.push(this.row(with_.label, with_.rest, cell))
        else if (rows.length === 1) for (const child of line) rows[0]!.children.push(child)
      }
      return rows
    }
    const below = next.find((other) => other === null || !this.isIncumbent(other))
    const [status] = below ? splitLines(below.children) : []
    if (this.isIncumbent(cell) || !status || !this.isStatus(status)) return []
    this.block++
    this.titled = true
    const words = toText(cell.children).replaceAll('\n', ' ').trim()
    const { position } = cell
    return [
      {
        type: 'parameter',
        key: { kind: 'label', text: words },
        heading: true,
        ordinal: this.block,
        children: cell.children,
        position,
      },
    ]
  }

  /** The number of the block that a row of label and value stands in; none outside of one. */
  ordinalOf(label: TableCell): { ordinal?: number } {
    const name = this.nameOf(label.children)
    if (name !== undefined && !officeNames.has(name) && !name.startsWith('under:') && !name.startsWith('deputy:'))
      this.open = false
    return this.open ? { ordinal: this.block } : {}
  }

  private row(label: readonly Node[], children: Node[], { position }: TableCell): Parameter {
    const start = label[0]?.position.start ?? position.start
    return {
      type: 'parameter',
      key: { kind: 'label', text: toText(label).trim() },
      ordinal: this.block,
      children,
      position: { start, end: position.end },
    }
  }

  /** `Serving with [[X]]`: words of a label in front of the names. */
  private split(line: readonly Node[]): { label: Node[]; rest: Node[] } | null {
    let count = 0
    while (line[count]?.type === 'text') count++
    const words = toText(line.slice(0, count)).trim()
    const [first] = line
    if (!first || this.labels.get(foldLabel(words)) !== 'alongside') return null
    return { label: [text(words, first.position)], rest: line.slice(count) }
  }

  private isStatus(line: readonly Node[]): boolean {
    return statusNames.has(this.nameOf(line) ?? '')
  }

  private isIncumbent(cell: TableCell): boolean {
    const words = foldLabel(toText(cell.children))
    return (this.context.language.page.rendered?.incumbent ?? ['incumbent']).includes(words)
  }

  private nameOf(nodes: readonly Node[]): string | undefined {
    return this.labels.get(foldLabel(toText(nodes)))
  }
}
