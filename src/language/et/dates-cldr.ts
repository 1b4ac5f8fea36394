import type { CalendarNames } from '../types/index.ts'

/** Made by scripts/generate-dates.ts from CLDR 48.0; additions stand in dates.ts. */
export const cldr: CalendarNames = {
  months: [
    ['jaanuar', 'jaan'],
    ['veebruar', 'veebr'],
    ['märts'],
    ['aprill', 'apr'],
    ['mai'],
    ['juuni'],
    ['juuli'],
    ['august', 'aug'],
    ['september', 'sept'],
    ['oktoober', 'okt'],
    ['november', 'nov'],
    ['detsember', 'dets'],
  ],
  weekdays: ['esmaspäev', 'E', 'teisipäev', 'T', 'kolmapäev', 'K', 'neljapäev', 'N', 'reede', 'R', 'laupäev', 'L', 'pühapäev', 'P'],
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
  before: ['enne Kristust', 'eKr'],
  after: ['pärast Kristust', 'pKr'],
}
