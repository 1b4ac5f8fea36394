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
    ['muharram'],
    ['safar'],
    ['rabi’ al-awwal'],
    ['rabi’ al-akhir'],
    ['jumada-l-ula'],
    ['jumada-l-akhira'],
    ['rajab'],
    ['sha’ban'],
    ['ramadan'],
    ['shawwal'],
    ['dhu-l-ga’da'],
    ['dhu-l-hijja'],
  ],
  before: ['före kristus', 'fkr'],
  after: ['efter kristus', 'ekr'],
}
