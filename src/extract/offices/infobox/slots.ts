import type { InfoboxReading, RowReading } from '../../reading.ts'

/** The rows of one office in a box. */
export interface Slot {
  /** The number its parameters carry; null for those without. In a rendered box the number of the block. */
  readonly index: number | null
  /** Canonical name → its row; the last one of a name counts. One without a name is left out, but for `=type`. */
  readonly rows: ReadonlyMap<string, RowReading>
  /** The row that heads a block of a rendered box. */
  readonly heading: RowReading | null
}

/** Fields of the post held now, beside the numbered ones: `huidige functie`, `sinds`. */
const currentNames = new Map([
  ['currentOffice', 'office'],
  ['currentSince', 'termStart'],
])
const CURRENT = -2
const UNNUMBERED = -1

/**
 * Sorts the rows of a box by slot: the one without a number first, then 0, 1, 2 … as the page shows them.
 * A slot with and one without a number are two offices.
 */
export function readSlots(box: InfoboxReading): Slot[] {
  const slots = new Map<number, { rows: Map<string, RowReading>; heading: RowReading | null }>()
  for (const row of box.rows) {
    const { index } = row.parameter
    const current = row.parameter.name === undefined ? undefined : currentNames.get(row.parameter.name)
    const name = current ?? row.parameter.name ?? (isType(row.parameter.key) ? '=type' : undefined)
    if (name === undefined && !row.heading) continue
    const number = current ? CURRENT : (row.ordinal ?? index ?? UNNUMBERED)
    let slot = slots.get(number)
    if (!slot) {
      slot = { rows: new Map(), heading: null }
      slots.set(number, slot)
    }
    if (row.heading) slot.heading ??= row.ordinal === null ? null : row
    else if (name !== undefined) slot.rows.set(name, row)
  }
  const sorted = [...slots].sort(([a], [b]) => a - b)
  return sorted.map(([number, slot]) => ({ index: number < 0 ? null : number, ...slot }))
}

function isType(key: string): boolean {
  return key.length === 4 && key.toLowerCase() === 'type'
}

const peopleNames = ['predecessor', 'successor', 'alongside']
const dateNames = ['termStart', 'termEnd', 'term', 'reign']
const titleNames = [
  'office',
  'title',
  'order',
  'seniority',
  'seniorityAndState',
  'constituencyMP',
  'riding',
  'ambassadorFrom',
]

/**
 * Puts neighbours whose number is one too high back to their office: `office1`, `term_start1`, but `predecessor2`.
 * Only where the slot above has an office, dates and no neighbours, and theirs has neither office nor dates.
 */
export function repairNumbering(slots: readonly Slot[]): Slot[] {
  const repaired: Slot[] = []
  for (const slot of slots) {
    const above = repaired[repaired.length - 1]
    const follows = above && slot.index !== null && above.index === slot.index - 1
    if (follows && isOnlyPeople(slot) && lacksPeople(above))
      repaired[repaired.length - 1] = { ...above, rows: new Map([...slot.rows, ...above.rows]) }
    else repaired.push(slot)
  }
  return repaired
}

function isOnlyPeople({ rows, heading }: Slot): boolean {
  return heading === null && has(rows, peopleNames) && !has(rows, dateNames) && !has(rows, titleNames)
}

function lacksPeople({ rows }: Slot): boolean {
  return has(rows, dateNames) && has(rows, titleNames) && !has(rows, peopleNames)
}

function has(rows: ReadonlyMap<string, RowReading>, names: readonly string[]): boolean {
  return names.some((name) => rows.has(name))
}
