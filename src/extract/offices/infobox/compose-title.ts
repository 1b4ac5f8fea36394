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
    if (!hasAll(rows, pattern.wanted)) continue
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

function hasAll(rows: ReadonlyMap<string, RowReading>, names: readonly string[]): boolean {
  for (let i = 0; i < names.length; i++) if (!rows.has(names[i]!)) return false
  return true
}

/** `archbishop_of = Y`, or `type = Bishop` with `see = Y` or `diocese = [[Diocese of Y]]`. */
export function composeSee(rows: ReadonlyMap<string, RowReading>, tables: OfficeTables): ComposedOffice | null {
  const type = rows.get('=type')
  for (const name of ['see', 'archdiocese', 'diocese']) {
    const row = rows.get(name)
    if (!row) continue
    const see = slotText(name, row, tables)
    const key = row.parameter.key.replaceAll('_', ' ').trim()
    const rank = key.endsWith(' of') ? key.slice(0, -3) : type ? slotText('type', type, tables) : ''
    if (!tables.seeRanks.has(rank.toLowerCase()) || see === '') continue
    // > Roman Catholic Diocese of Y
    const of = see.lastIndexOf(' of ')
    const place = of < 0 ? see : see.slice(of + 4)
    return {
      office: `${rank.charAt(0).toUpperCase()}${rank.slice(1)} of ${place}`,
      rows: type && rank !== key ? [type, row] : [row],
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
