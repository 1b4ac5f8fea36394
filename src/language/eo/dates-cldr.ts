import type { CalendarNames } from '../types/index.ts'

/** Made by scripts/generate-dates.ts from CLDR 48.0; additions stand in dates.ts. */
export const cldr: CalendarNames = {
  months: [
    ['januaro', 'jan'],
    ['februaro', 'feb'],
    ['marto', 'mar'],
    ['aprilo', 'apr'],
    ['majo', 'maj'],
    ['junio', 'jun'],
    ['julio', 'jul'],
    ['aŭgusto', 'aŭg'],
    ['septembro', 'sep'],
    ['oktobro', 'okt'],
    ['novembro', 'nov'],
    ['decembro', 'dec'],
  ],
  weekdays: ['lundo', 'lu', 'mardo', 'ma', 'merkredo', 'me', 'ĵaŭdo', 'ĵa', 'vendredo', 've', 'sabato', 'sa', 'dimanĉo', 'di'],
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
  before: ['antaŭ nia erao', 'ane'],
  after: ['nia erao', 'ne'],
}
