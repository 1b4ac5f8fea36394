import type { CalendarNames } from '../types/index.ts'

/** Made by scripts/generate-dates.ts from CLDR 48.0; additions stand in dates.ts. */
export const cldr: CalendarNames = {
  months: [
    ['januar', 'jan'],
    ['februar', 'feb'],
    ['marec', 'mar'],
    ['april', 'apr'],
    ['maj'],
    ['junij', 'jun'],
    ['julij', 'jul'],
    ['avgust', 'avg'],
    ['september', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  weekdays: ['ponedeljek', 'pon', 'torek', 'tor', 'sreda', 'sre', 'četrtek', 'čet', 'petek', 'pet', 'sobota', 'sob', 'nedelja', 'ned'],
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
  before: ['pred Kristusom', 'pr Kr'],
  after: ['po Kristusu', 'po Kr'],
}
