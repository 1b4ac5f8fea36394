import { toText } from '../../../document/index.ts'
import type { RowReading } from '../../reading.ts'
import type { OfficeTables } from '../words/office-tables.ts'
import { splitNumber } from '../words/split-number.ts'

/** An office that no parameter names. */
export interface ComposedOffice {
  office: string
  ordinal?: number
  /** The rows it was put together from. */
  rows: RowReading[]
  /** Name of the parameter that holds the constituency. */
  constituency?: string
}

/**
 * Puts an office together from parameters, as the template does: `ambassador_from` and `country`, `jr/sr` and `state`,
 * `state_senate` and `district`, `constituency_MP`.
 */
export function composeTitle(rows: ReadonlyMap<string, RowReading>, tables: OfficeTables): ComposedOffice | null {
  for (const pattern of tables.composedTitles) {
    if (!pattern.slots.every((slot) => rows.has(slot))) continue
    let office = ''
    pattern.parts.forEach((part, i) => {
      if (i % 2 === 0) office += office.endsWith('district') && part.startsWith(' district') ? part.slice(9) : part
      else office += slotText(part, rows.get(part), tables)
    })
    const number = splitNumber(office, tables)
    return {
      office: number ? number.rest : office.trim(),
      ...(number && number.ordinal !== null && { ordinal: number.ordinal }),
      rows: pattern.slots.flatMap((slot) => rows.get(slot) ?? []),
      ...(pattern.constituency !== undefined && { constituency: pattern.constituency }),
    }
  }
  return null
}

/** The words of one parameter; `X{{!}}Y` shows Y. */
function slotText(name: string, row: RowReading | undefined, tables: OfficeTables): string {
  const shown = toText(row?.nodes ?? []).replaceAll('\n', ' ')
  const words = shown.slice(shown.lastIndexOf('|') + 1).trim()
  return name === 'seniority' ? (tables.seniorities.get(words.toLowerCase()) ?? words) : words
}
