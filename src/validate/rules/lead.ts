import type { DateValue } from '../../model/index.ts'
import { parseLifeSpan } from '../../values/parse-life-span.ts'
import { type Days, daysOf, isBefore } from '../days.ts'
import type { Rule } from '../rule.ts'

/** Until then one place may count by the Julian calendar and the other by the Gregorian (Greece was last, in 1923). Day number of 1930-01-01. */
const TWO_CALENDARS_UNTIL = -14610
/** What lies between the calendars: 10 to 13 days. */
const CALENDAR_GAP = 14

/** `infobox-disagrees-with-lead`: what the brackets behind the name say of birth and death. */
export const lead: Rule = ({ article, language, report }) => {
  const { biography } = article
  if (!biography) return
  const life = parseLifeSpan(article.lead.text, { language, dayFirst: true })
  if (!life?.isPerson) return
  for (const [fact, found] of [
    ['birthDate', life.birth],
    ['deathDate', life.death],
  ] as const) {
    const stated = biography[fact]
    const proof = biography.evidence[fact]?.[0]
    if (!stated || !found || proof?.from !== 'infobox' || !contradict(stated, found.date)) continue
    const place = { path: ['biography', fact], position: proof.position }
    report('infobox-disagrees-with-lead', { fact, infobox: stated.edtf, lead: found.date.edtf }, place)
  }
}

function contradict(a: DateValue, b: DateValue): boolean {
  const first = daysOf(a)
  const second = daysOf(b)
  if (!first || !second) return false
  const slack = (days: Days): number => (days.earliest < TWO_CALENDARS_UNTIL ? CALENDAR_GAP : 0)
  return isBefore(first, second, slack(second)) || isBefore(second, first, slack(first))
}
