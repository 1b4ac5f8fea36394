import type { CalendarNames } from '../types/index.ts'

/** Made by scripts/generate-dates.ts from CLDR 48.0; additions stand in dates.ts. */
export const cldr: CalendarNames = {
  months: [
    ['urtarrila', 'urt'],
    ['otsaila', 'ots'],
    ['martxoa', 'mar'],
    ['apirila', 'api'],
    ['maiatza', 'mai'],
    ['ekaina', 'eka'],
    ['uztaila', 'uzt'],
    ['abuztua', 'abu'],
    ['iraila', 'ira'],
    ['urria', 'urr'],
    ['azaroa', 'aza'],
    ['abendua', 'abe'],
  ],
  weekdays: ['astelehena', 'al', 'asteartea', 'ar', 'asteazkena', 'az', 'osteguna', 'og', 'ostirala', 'or', 'larunbata', 'lr', 'igandea', 'ig'],
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
  before: ['Kristo aurretik', 'Ka'],
  after: ['Kristo ondoren', 'Ko'],
}
