import type { DateValue, Position } from '../../model/index.ts'
import { daysOfCsl, edtfOfCsl } from '../csl-dates.ts'
import { daysOf, daysOfEdtf } from '../days.ts'
import type { Rule } from '../rule.ts'

/** `future-date`: only against a day that the caller gives. */
export const futureDates: Rule = ({ article, options, report }) => {
  const { today } = options
  const now = today === undefined ? null : daysOfEdtf(today)
  if (today === undefined || !now) return
  const check = (date: DateValue | null | undefined, path: (string | number)[], position?: Position): void => {
    const days = daysOf(date)
    if (date && days && days.earliest > now.latest)
      report('future-date', { date: date.edtf, today }, { path, position })
  }
  const { biography } = article
  if (biography) {
    check(biography.birthDate, ['biography', 'birthDate'], biography.evidence['birthDate']?.[0]?.position)
    check(biography.deathDate, ['biography', 'deathDate'], biography.evidence['deathDate']?.[0]?.position)
  }
  // a term may well be going to end: only its start is held against the clock
  for (const [index, tenure] of article.offices.entries()) {
    check(tenure.start, ['offices', index, 'start'], tenure.evidence[0]?.position)
  }
  for (const [index, reference] of article.references.entries()) {
    for (const field of ['issued', 'accessed'] as const) {
      const days = daysOfCsl(reference.csl[field])
      if (days && days.earliest > now.latest + 1) {
        const place = { path: ['references', index, 'csl', field], position: reference.position }
        report('future-date', { date: edtfOfCsl(reference.csl[field]), today }, place)
      }
    }
  }
}
