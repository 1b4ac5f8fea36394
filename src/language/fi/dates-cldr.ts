import type { CalendarNames } from '../types/index.ts'

/** Made by scripts/generate-dates.ts from CLDR 48.0; additions stand in dates.ts. */
export const cldr: CalendarNames = {
  months: [
    ['tammikuuta', 'tammi', 'tammikuu'],
    ['helmikuuta', 'helmi', 'helmikuu'],
    ['maaliskuuta', 'maalis', 'maaliskuu'],
    ['huhtikuuta', 'huhti', 'huhtikuu'],
    ['toukokuuta', 'touko', 'toukokuu'],
    ['kesäkuuta', 'kesä', 'kesäkuu'],
    ['heinäkuuta', 'heinä', 'heinäkuu'],
    ['elokuuta', 'elo', 'elokuu'],
    ['syyskuuta', 'syys', 'syyskuu'],
    ['lokakuuta', 'loka', 'lokakuu'],
    ['marraskuuta', 'marras', 'marraskuu'],
    ['joulukuuta', 'joulu', 'joulukuu'],
  ],
  weekdays: ['maanantai', 'ma', 'tiistai', 'ti', 'keskiviikko', 'ke', 'torstai', 'to', 'perjantai', 'pe', 'lauantai', 'la', 'sunnuntai', 'su'],
  islamicMonths: [
    ['muharram'],
    ['safar'],
    ['rabi’ al-awwal'],
    ['rabi’ al-akhir'],
    ['džumada-l-ula'],
    ['džumada-l-akhira'],
    ['radžab'],
    ['ša’ban'],
    ['ramadan'],
    ['šawwal'],
    ['dhu-l-qa’da'],
    ['dhu-l-hiddža'],
  ],
  before: ['ennen Kristuksen syntymää', 'eKr'],
  after: ['jälkeen Kristuksen syntymän', 'jKr'],
}
