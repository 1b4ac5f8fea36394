import type { Named } from '../../../model/index.ts'
import type { RowReading } from '../../reading.ts'
import { type Line, lineText, toLines } from '../words/lines.ts'
import { cleanOfficeName, type OfficeName, readOfficeName } from '../words/office-name.ts'
import type { OfficeTables } from '../words/office-tables.ts'
import { toWords } from '../words/phrases.ts'
import { readOrdinal } from '../words/split-number.ts'
import { composeSee, composeTitle } from './compose-title.ts'
import type { Slot } from './slots.ts'

/** What the office of a slot is called. */
export interface SlotName {
  name: OfficeName
  /** The rows it was read from. */
  rows: RowReading[]
  /** A parameter that holds nothing but offices. */
  fromOffice?: true
  /** The slot itself has no title: it goes on with the office above. */
  inherited?: true
  /** Name of the parameter of the constituency, where the title was put together from it. */
  constituency?: string
}

/** Kinds of boxes in which `title` is a post; in others it may be a chess title or a degree. */
const titleKinds = new Set([
  'officeholder',
  'person',
  'royalty',
  'noble',
  'christian leader',
  'clergy',
  'religious biography',
  'latter day saint biography',
  'academic',
  'military person',
  'police officer',
  'saint',
])

/** The office of a slot: by its title, or put together from its parameters; null where it has none. */
export function readSlotName(slot: Slot, kind: string, tables: OfficeTables): SlotName | null {
  const { rows, heading } = slot
  const office = rows.get('office')
  const order = rows.get('order')
  const title = titleKinds.has(kind) ? rows.get('title') : undefined
  if (heading) return named([heading], toLines(heading.nodes), undefined, tables)
  if (office) return named([office], toLines(office.nodes), order, tables, true)
  const composed =
    composeTitle(rows, tables) ?? (title || kind !== 'christian leader' ? null : composeSee(rows, tables))
  if (composed) {
    const name: OfficeName = {
      ...cleanOfficeName(composed.office, tables),
      ...(composed.ordinal !== undefined && { ordinal: composed.ordinal }),
      alongside: [],
    }
    if (order) addOrder(name, order, tables)
    return {
      name,
      rows: order ? [order, ...composed.rows] : composed.rows,
      ...(composed.constituency !== undefined && { constituency: composed.constituency }),
    }
  }
  if (title) return named([title], toLines(title.nodes), order, tables)
  return order && !isOnlyOrdinal(order, tables) ? named([order], toLines(order.nodes), undefined, tables) : null
}

function named(
  rows: RowReading[],
  lines: readonly Line[],
  order: RowReading | undefined,
  tables: OfficeTables,
  fromOffice?: true,
): SlotName | null {
  const name = readOfficeName(lines, tables)
  if (!name) return null
  if (order) addOrder(name, order, tables)
  return { name, rows: order ? [order, ...rows] : rows, ...(fromOffice && { fromOffice }) }
}

/** `order = 6th`, `order = Acting`, `order = 6th Acting`. */
function addOrder(name: OfficeName, order: RowReading, tables: OfficeTables): void {
  const text = order.words.text.replaceAll('\n', ' ')
  const words = toWords(text)
  if (tables.actingNotes.within(words)) name.acting = true
  const ordinal = readOrdinal(text, tables) ?? cleanOfficeName(text, tables).ordinal
  if (ordinal !== undefined) name.ordinal = ordinal
}

function isOnlyOrdinal(order: RowReading, tables: OfficeTables): boolean {
  const text = order.words.text
  return readOrdinal(text, tables) !== null || tables.actingNotes.are(toWords(text)) || !/\p{L}{3}/u.test(text)
}

/** The constituency of a slot, whole: `Falmouth and Camborne` is one. */
export function readConstituency(rows: ReadonlyMap<string, RowReading>, title: SlotName): Named | null {
  const row = rows.get(title.constituency ?? 'constituency') ?? rows.get('constituencyMP')
  const [line, ...others] = row ? toLines(row.nodes) : []
  if (!line || others.length > 0) return null
  const text = lineText(line)
  const open = text.indexOf(' (')
  const name = (open > 0 ? text.slice(0, open) : text).trim()
  const links = new Set(line.pieces.flatMap((piece) => (piece.link ? [piece.link.target] : [])))
  const [link] = links
  return name === '' ? null : { name, ...(link !== undefined && links.size === 1 && { link }) }
}
