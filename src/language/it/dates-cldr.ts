import type { CalendarNames } from '../types/index.ts'

/** Made by scripts/generate-dates.ts from CLDR 48.0; additions stand in dates.ts. */
export const cldr: CalendarNames = {
  months: [
    ['gennaio', 'gen'],
    ['febbraio', 'feb'],
    ['marzo', 'mar'],
    ['aprile', 'apr'],
    ['maggio', 'mag'],
    ['giugno', 'giu'],
    ['luglio', 'lug'],
    ['agosto', 'ago'],
    ['settembre', 'set'],
    ['ottobre', 'ott'],
    ['novembre', 'nov'],
    ['dicembre', 'dic'],
  ],
  weekdays: ['lunedì', 'lun', 'martedì', 'mar', 'mercoledì', 'mer', 'giovedì', 'gio', 'venerdì', 'ven', 'sabato', 'sab', 'domenica', 'dom'],
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
  before: ['avanti cristo', 'ac'],
  after: ['dopo cristo', 'dc'],
}
