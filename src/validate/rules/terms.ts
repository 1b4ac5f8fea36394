import type { OfficeTenure, Position } from '../../model/index.ts'
import { daysOf, isBefore } from '../days.ts'
import { foldWords } from '../fold-words.ts'
import type { Rule } from '../rule.ts'

/** A term may run on for a while after a death: estates, elections, careless editors. */
const AFTER_DEATH = 366
/** Terms of one office touch at their ends; only more than this is an overlap. */
const TOUCH = 31

/** `term-ends-before-start`, `term-outside-life`. */
export const termDates: Rule = ({ article: { offices, biography }, report }) => {
  const birth = daysOf(biography?.birthDate)
  const death = daysOf(biography?.deathDate)
  offices.forEach((tenure, index) => {
    const { office, start, end } = tenure
    const from = daysOf(start)
    const to = daysOf(end)
    const place = (field: 'start' | 'end') => ({ path: ['offices', index, field], position: positionOf(tenure) })
    if (start && end && isBefore(to, from)) {
      report('term-ends-before-start', { office, start: start.edtf, end: end.edtf }, place('end'))
      return
    }
    const life = {
      ...(biography?.birthDate && { birth: biography.birthDate.edtf }),
      ...(biography?.deathDate && { death: biography.deathDate.edtf }),
    }
    if (start && (isBefore(from, birth) || isBefore(death, from))) {
      report('term-outside-life', { office, date: start.edtf, ...life }, place('start'))
    } else if (end && (isBefore(to, birth) || isBefore(death, to, AFTER_DEATH))) {
      report('term-outside-life', { office, date: end.edtf, ...life }, place('end'))
    }
  })
}

/** `terms-overlap`, `successor-mismatch`: the terms of one office against each other, each with the one before it. */
export const termsOfOneOffice: Rule = ({ article: { offices }, report }) => {
  const last = new Map<string, number>()
  offices.forEach((tenure, index) => {
    const key = tenure.officeLink ?? foldWords(tenure.office)
    const earlier = last.get(key)
    last.set(key, index)
    const before = earlier === undefined ? undefined : offices[earlier]
    if (!before?.end || !tenure.start) return
    const ended = daysOf(before.end)
    const started = daysOf(tenure.start)
    if (!ended || !started) return
    const place = { path: ['offices', index], position: positionOf(tenure) }
    if (started.latest + TOUCH < ended.earliest && isBefore(daysOf(before.start), started)) {
      report('terms-overlap', { office: tenure.office, first: rangeOf(before), second: rangeOf(tenure) }, place)
    }
    const meets = started.earliest <= ended.latest + 1 && ended.earliest <= started.latest + 1
    const after = before.successors.map((person) => person.name)
    const prior = tenure.predecessors.map((person) => person.name)
    if (
      meets &&
      after.length > 0 &&
      prior.length > 0 &&
      !after.some((name) => prior.some((other) => sameName(name, other)))
    ) {
      report(
        'successor-mismatch',
        { office: tenure.office, date: tenure.start.edtf, names: [...after, ...prior] },
        place,
      )
    }
  })
}

function rangeOf({ start, end }: OfficeTenure): string {
  return `${start?.edtf ?? ''}/${end?.edtf ?? '..'}`
}

function positionOf({ evidence: [first] }: OfficeTenure): Position | undefined {
  return first?.position
}

function sameName(a: string, b: string): boolean {
  const x = foldWords(a)
  const y = foldWords(b)
  return x === y || x.endsWith(` ${y}`) || y.endsWith(` ${x}`)
}
