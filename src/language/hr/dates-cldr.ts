import type { CalendarNames } from '../types/index.ts'

/** Made by scripts/generate-dates.ts from CLDR 48.0; additions stand in dates.ts. */
export const cldr: CalendarNames = {
  months: [
    ['siječnja', 'sij', 'siječanj'],
    ['veljače', 'velj', 'veljača'],
    ['ožujka', 'ožu', 'ožujak'],
    ['travnja', 'tra', 'travanj'],
    ['svibnja', 'svi', 'svibanj'],
    ['lipnja', 'lip', 'lipanj'],
    ['srpnja', 'srp', 'srpanj'],
    ['kolovoza', 'kol', 'kolovoz'],
    ['rujna', 'ruj', 'rujan'],
    ['listopada', 'lis', 'listopad'],
    ['studenoga', 'stu', 'studeni'],
    ['prosinca', 'pro', 'prosinac'],
  ],
  weekdays: ['ponedjeljak', 'pon', 'utorak', 'uto', 'srijeda', 'sri', 'četvrtak', 'čet', 'petak', 'pet', 'subota', 'sub', 'nedjelja', 'ned'],
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
  before: ['prije Krista', 'pr Kr', 'prne'],
  after: ['poslije Krista', 'po Kr', 'AD'],
}
