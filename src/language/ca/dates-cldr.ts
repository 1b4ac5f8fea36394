import type { CalendarNames } from '../types/index.ts'

/** Made by scripts/generate-dates.ts from CLDR 48.0; additions stand in dates.ts. */
export const cldr: CalendarNames = {
  months: [
    ['gener', 'gen'],
    ['febrer', 'febr'],
    ['març'],
    ['abril', 'abr'],
    ['maig'],
    ['juny'],
    ['juliol', 'jul'],
    ['agost', 'ag'],
    ['setembre', 'set'],
    ['octubre', 'oct'],
    ['novembre', 'nov'],
    ['desembre', 'des'],
  ],
  weekdays: ['dilluns', 'dl', 'dimarts', 'dt', 'dimecres', 'dc', 'dijous', 'dj', 'divendres', 'dv', 'dissabte', 'ds', 'diumenge', 'dg'],
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
  before: ['abans de crist', 'ac'],
  after: ['després de crist', 'dc'],
}
