import type { DateValue } from '../../model/index.ts'
import { slotOf } from '../../values/category-pattern.ts'
import { type DateContext, parseDateText } from '../../values/dates/index.ts'
import { daysOf, isBefore } from '../days.ts'
import type { Rule } from '../rule.ts'

/** Where the infobox gives an old-style date and the category the new-style year, or the other way round. */
const CALENDARS = 15

/** `infobox-disagrees-with-category`: `1953 births`, `2020 deaths`, `Living people`, in the page's language. */
export const categories: Rule = ({ article, language, report }) => {
  const { biography } = article
  if (!biography) return
  const { births = [], deaths = [], living = [] } = language.categories
  const context: DateContext = { language, dayFirst: true }
  article.categories.forEach(({ name }, index) => {
    const check = (fact: 'birthDate' | 'deathDate', patterns: readonly string[]): void => {
      const stated = biography[fact]
      const read = stated && readCategory(name, patterns, context)
      if (stated && read && contradict(stated, read)) disagree(fact, stated.edtf)
    }
    const disagree = (fact: 'birthDate' | 'deathDate', infobox: string): void => {
      const position = biography.evidence[fact]?.[0]?.position
      const path = ['categories', index, 'name']
      report('infobox-disagrees-with-category', { fact, infobox, category: name }, { path, position })
    }
    check('birthDate', births)
    check('deathDate', deaths)
    if (biography.deathDate && living.includes(name)) disagree('deathDate', biography.deathDate.edtf)
  })
}

/** `Naissance en mai 1953` by `Naissance en …` → May 1953. */
function readCategory(name: string, patterns: readonly string[], context: DateContext): DateValue | null {
  for (const pattern of patterns) {
    const words = slotOf(name, pattern)?.trim()
    if (words === undefined) continue
    const reading = parseDateText(words, context)
    // the date is all there is: `Naissance en 1953 à Paris` is not looked at
    if (reading && reading.start === 0 && reading.end === words.length) return reading.date
  }
  return null
}

function contradict(a: DateValue, b: DateValue): boolean {
  const first = daysOf(a)
  const second = daysOf(b)
  return isBefore(first, second, CALENDARS) || isBefore(second, first, CALENDARS)
}
