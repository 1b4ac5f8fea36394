import type { CalendarNames } from '../types/index.ts'

/** Made by scripts/generate-dates.ts from CLDR 48.0; additions stand in dates.ts. */
export const cldr: CalendarNames = {
  months: [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  weekdays: ['monday', 'mon', 'tuesday', 'tue', 'wednesday', 'wed', 'thursday', 'thu', 'friday', 'fri', 'saturday', 'sat', 'sunday', 'sun'],
  islamicMonths: [
    ['muharram'],
    ['safar'],
    ['rabiʻ i'],
    ['rabiʻ ii'],
    ['jumada i'],
    ['jumada ii'],
    ['rajab'],
    ['shaʻban'],
    ['ramadan'],
    ['shawwal'],
    ['dhuʻl-qiʻdah'],
    ['dhuʻl-hijjah'],
  ],
  before: ['before christ', 'bc'],
  after: ['anno domini', 'ad'],
}
