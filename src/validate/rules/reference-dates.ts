import type { CslDate } from '../../model/index.ts'
import { type Days, daysOfEdtf, isBefore } from '../days.ts'
import type { Rule } from '../rule.ts'

/** Time zones and careless clocks: a day more or less is no contradiction. */
const SLACK = 2

/** `accessed-before-issued`, `citation-count-mismatch`. */
export const referenceDates: Rule = ({ article, report }) => {
  article.references.forEach((reference, index) => {
    const { csl, position, id } = reference
    const issued = daysOfCsl(csl.issued)
    const accessed = daysOfCsl(csl.accessed)
    if (isBefore(accessed, issued, SLACK)) {
      const payload = { reference: id, issued: wordsOf(csl.issued), accessed: wordsOf(csl.accessed) }
      report('accessed-before-issued', payload, { path: ['references', index, 'csl', 'accessed'], position })
    }
    if (reference.backLinks !== undefined && reference.backLinks !== reference.uses) {
      const payload = { reference: id, stated: reference.backLinks, counted: reference.uses }
      report('citation-count-mismatch', payload, { path: ['references', index, 'uses'], position })
    }
  })
}

/** The first of the dates; null where it is not sure. */
export function daysOfCsl(date: CslDate | undefined): Days | null {
  const parts = date?.['date-parts']?.[0]
  if (!date || !parts || date.circa || date.season !== undefined) return null
  return daysOfEdtf(edtfOf(parts))
}

function wordsOf(date: CslDate | undefined): string {
  const parts = date?.['date-parts']?.[0]
  return parts ? edtfOf(parts) : ''
}

function edtfOf(parts: readonly (string | number)[]): string {
  const [year = 0, ...rest] = parts.map(Number)
  const digits = String(Math.abs(year)).padStart(4, '0')
  return [`${year < 0 ? '-' : ''}${digits}`, ...rest.map((part) => String(part).padStart(2, '0'))].join('-')
}
