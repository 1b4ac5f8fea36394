import type { CalendarNames } from '../types/index.ts'

/** Made by scripts/generate-dates.ts from CLDR 48.0; additions stand in dates.ts. */
export const cldr: CalendarNames = {
  months: [
    ['januar', 'jan'],
    ['februar', 'feb'],
    ['marts', 'mar'],
    ['april', 'apr'],
    ['maj'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['august', 'aug'],
    ['september', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  weekdays: ['mandag', 'man', 'tirsdag', 'tirs', 'onsdag', 'ons', 'torsdag', 'tors', 'fredag', 'fre', 'lørdag', 'lør', 'søndag', 'søn'],
  islamicMonths: [
    ['muharram'],
    ['safar'],
    ['rabiʻ I'],
    ['rabiʻ II'],
    ['jumada I'],
    ['jumada II'],
    ['rajab'],
    ['shaʻban'],
    ['ramadan'],
    ['shawwal'],
    ['dhuʻl-Qiʻdah'],
    ['dhuʻl-Hijjah'],
  ],
  before: ['før Kristus', 'fKr'],
  after: ['efter Kristus', 'eKr'],
}
