import type { CalendarNames } from '../types/index.ts'

/** Made by scripts/generate-dates.ts from CLDR 48.0; additions stand in dates.ts. */
export const cldr: CalendarNames = {
  months: [
    ['januari', 'jan'],
    ['februari', 'feb'],
    ['mars'],
    ['april', 'apr'],
    ['maj'],
    ['juni'],
    ['juli'],
    ['augusti', 'aug'],
    ['september', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  weekdays: ['måndag', 'mån', 'tisdag', 'tis', 'onsdag', 'ons', 'torsdag', 'tors', 'fredag', 'fre', 'lördag', 'lör', 'söndag', 'sön'],
  islamicMonths: [
    ['muharram', 'Muharram'],
    ['safar', 'Safar'],
    ['rabi’ al-awwal', 'Rabi’ al-awwal'],
    ['rabi’ al-akhir', 'Rabi’ al-akhir'],
    ['jumada-l-ula', 'Jumada-l-ula'],
    ['jumada-l-akhira', 'Jumada-l-akhira'],
    ['rajab', 'Rajab'],
    ['sha’ban', 'Sha’ban'],
    ['ramadan', 'Ramadan'],
    ['shawwal', 'Shawwal'],
    ['dhu-l-ga’da', 'Dhu-l-ga’da'],
    ['dhu-l-hijja', 'Dhu-l-hijja'],
  ],
  before: ['före Kristus', 'fKr'],
  after: ['efter Kristus', 'eKr'],
}
