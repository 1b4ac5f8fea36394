import type { CslDate } from '../model/index.ts'
import { type Days, daysOfEdtf } from './days.ts'

/** The days of the first of its dates; null where it is not sure. */
export function daysOfCsl(date: CslDate | undefined): Days | null {
  if (!date || date.circa || date.season !== undefined) return null
  const edtf = edtfOfCsl(date)
  return edtf === '' ? null : daysOfEdtf(edtf)
}

/** The first of its dates as EDTF; `''` where it has none in numbers. */
export function edtfOfCsl(date: CslDate | undefined): string {
  const parts = date?.['date-parts']?.[0]
  if (!parts) return ''
  const [year = 0, ...rest] = parts.map(Number)
  const digits = String(Math.abs(year)).padStart(4, '0')
  return [`${year < 0 ? '-' : ''}${digits}`, ...rest.map((part) => String(part).padStart(2, '0'))].join('-')
}
