import type { CalendarNames } from '../types/index.ts'

/** Made by scripts/generate-dates.ts from CLDR 48.0; additions stand in dates.ts. */
export const cldr: CalendarNames = {
  months: [
    ['Januaro', 'Jan'],
    ['Februaro', 'Feb'],
    ['Marto', 'Mar'],
    ['Aprilo', 'Apr'],
    ['Majo', 'Maj'],
    ['Junio', 'Jun'],
    ['Julio', 'Jul'],
    ['Aŭgusto', 'Aŭg'],
    ['Septembro', 'Sep'],
    ['Oktobro', 'Okt'],
    ['Novembro', 'Nov'],
    ['Decembro', 'Dec'],
  ],
  weekdays: ['lundo', 'lu', 'mardo', 'ma', 'merkredo', 'me', 'ĵaŭdo', 'ĵa', 'vendredo', 've', 'sabato', 'sa', 'dimanĉo', 'di'],
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
  before: ['antaŭ nia erao', 'ane'],
  after: ['nia erao', 'ne'],
}
