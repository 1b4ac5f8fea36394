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
    ['Muharram'],
    ['Safar'],
    ['Rabiʻ I'],
    ['Rabiʻ II'],
    ['Jumada I'],
    ['Jumada II'],
    ['Rajab'],
    ['Shaʻban'],
    ['Ramadan'],
    ['Shawwal'],
    ['Dhuʻl-Qiʻdah'],
    ['Dhuʻl-Hijjah'],
  ],
  before: ['abans de Crist', 'aC'],
  after: ['després de Crist', 'dC'],
}
