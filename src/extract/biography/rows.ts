import type { Evidence, Position } from '../../model/index.ts'
import type { InfoboxReading, RowReading } from '../reading.ts'

const none: readonly RowReading[] = []

/** The rows of one box on the person and of the boxes inside it, by canonical name. */
export class Rows {
  readonly kind: string
  /** The title of a rendered box: it is the name. */
  readonly title: string | null
  readonly position: Position
  private readonly byName = new Map<string, RowReading[]>()

  constructor(reading: InfoboxReading) {
    this.kind = reading.infobox.kind
    this.title = reading.infobox.template === null ? reading.infobox.title : null
    this.position = reading.infobox.position
    this.add(reading)
  }

  /** Rows of any of the names, in the order of the names. */
  all(...names: readonly string[]): readonly RowReading[] {
    let found: readonly RowReading[] = none
    for (const name of names) {
      const rows = this.byName.get(name)
      if (rows !== undefined) found = found.length === 0 ? rows : [...found, ...rows]
    }
    return found
  }

  /** The first row of the first name that has one. */
  first(...names: readonly string[]): RowReading | undefined {
    for (const name of names) {
      const row = this.byName.get(name)?.[0]
      if (row) return row
    }
    return undefined
  }

  text(...names: readonly string[]): string {
    return this.first(...names)?.parameter.text ?? ''
  }

  private add(reading: InfoboxReading): void {
    for (const row of reading.rows) {
      const { name } = row.parameter
      if (name === undefined) continue
      const rows = this.byName.get(name)
      if (rows) rows.push(row)
      else this.byName.set(name, [row])
    }
    for (const module of reading.modules) if (module.aboutPerson) this.add(module)
  }
}

/** Proof that rows of an infobox state a fact. */
export function proof(rows: readonly RowReading[], certainty: Evidence['certainty'] = 'stated'): Evidence[] {
  return rows.map(({ parameter }) => ({
    from: 'infobox',
    certainty,
    text: parameter.text,
    position: parameter.position,
  }))
}
