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
  before: ['avanti Cristo', 'aC'],
  after: ['dopo Cristo', 'dC'],
}
