import { daysOfCsl, edtfOfCsl } from '../csl-dates.ts'
import { isBefore } from '../days.ts'
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
      const payload = { reference: id, issued: edtfOfCsl(csl.issued), accessed: edtfOfCsl(csl.accessed) }
      report('accessed-before-issued', payload, { path: ['references', index, 'csl', 'accessed'], position })
    }
    if (reference.backLinks !== undefined && reference.backLinks !== reference.uses) {
      const payload = { reference: id, stated: reference.backLinks, counted: reference.uses }
      report('citation-count-mismatch', payload, { path: ['references', index, 'uses'], position })
    }
  })
}
