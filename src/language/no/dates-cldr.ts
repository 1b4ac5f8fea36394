import type { CalendarNames } from '../types/index.ts'

/** Made by scripts/generate-dates.ts from CLDR 48.0; additions stand in dates.ts. */
export const cldr: CalendarNames = {
  months: [
    ['januar', 'jan'],
    ['februar', 'feb'],
    ['mars', 'mar'],
    ['april', 'apr'],
    ['mai'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['august', 'aug'],
    ['september', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['desember', 'des'],
  ],
  weekdays: ['mandag', 'man', 'tirsdag', 'tir', 'onsdag', 'ons', 'torsdag', 'tor', 'fredag', 'fre', 'lørdag', 'lør', 'søndag', 'søn'],
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
    ['dhuʻl-qiʻdah'],
    ['dhuʻl-hijjah'],
  ],
  before: ['før Kristus', 'fKr'],
  after: ['etter Kristus', 'eKr'],
}
