import type { CalendarNames } from '../types/index.ts'

/** Made by scripts/generate-dates.ts from CLDR 48.0; additions stand in dates.ts. */
export const cldr: CalendarNames = {
  months: [
    ['enero', 'ene'],
    ['febrero', 'feb'],
    ['marzo', 'mar'],
    ['abril', 'abr'],
    ['mayo', 'may'],
    ['junio', 'jun'],
    ['julio', 'jul'],
    ['agosto', 'ago'],
    ['septiembre', 'sept'],
    ['octubre', 'oct'],
    ['noviembre', 'nov'],
    ['diciembre', 'dic'],
  ],
  weekdays: ['lunes', 'lun', 'martes', 'mar', 'miércoles', 'mié', 'jueves', 'jue', 'viernes', 'vie', 'sábado', 'sáb', 'domingo', 'dom'],
  islamicMonths: [
    ['muharram'],
    ['safar'],
    ['rabiʻ I'],
    ['rabiʻ II'],
    ['jumada I'],
    ['jumada II'],
    ['rajab'],
    ['shaʻban'],
    ['ramadán'],
    ['shawwal'],
    ['dhuʻl-qiʻdah'],
    ['dhuʻl-hijjah'],
  ],
  before: ['antes de Cristo', 'a C'],
  after: ['después de Cristo', 'd C'],
}
