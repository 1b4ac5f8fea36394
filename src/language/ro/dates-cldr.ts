import type { CalendarNames } from '../types/index.ts'

/** Made by scripts/generate-dates.ts from CLDR 48.0; additions stand in dates.ts. */
export const cldr: CalendarNames = {
  months: [
    ['ianuarie', 'ian'],
    ['februarie', 'feb'],
    ['martie', 'mar'],
    ['aprilie', 'apr'],
    ['mai'],
    ['iunie', 'iun'],
    ['iulie', 'iul'],
    ['august', 'aug'],
    ['septembrie', 'sept'],
    ['octombrie', 'oct'],
    ['noiembrie', 'nov'],
    ['decembrie', 'dec'],
  ],
  weekdays: ['luni', 'lun', 'marți', 'mar', 'miercuri', 'mie', 'joi', 'vineri', 'vin', 'sâmbătă', 'sâm', 'duminică', 'dum'],
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
  before: ['înainte de Hristos', 'îHr'],
  after: ['după Hristos', 'dHr'],
}
