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
  weekdays: ['esmaspäev', 'e', 'teisipäev', 't', 'kolmapäev', 'k', 'neljapäev', 'n', 'reede', 'r', 'laupäev', 'l', 'pühapäev', 'p'],
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
  before: ['enne kristust', 'ekr'],
  after: ['pärast kristust', 'pkr'],
}
