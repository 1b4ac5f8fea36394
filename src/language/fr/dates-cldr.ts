import type { CalendarNames } from '../types/index.ts'

/** Made by scripts/generate-dates.ts from CLDR 48.0; additions stand in dates.ts. */
export const cldr: CalendarNames = {
  months: [
    ['janvier', 'janv'],
    ['février', 'févr'],
    ['mars'],
    ['avril', 'avr'],
    ['mai'],
    ['juin'],
    ['juillet', 'juil'],
    ['août'],
    ['septembre', 'sept'],
    ['octobre', 'oct'],
    ['novembre', 'nov'],
    ['décembre', 'déc'],
  ],
  weekdays: ['lundi', 'lun', 'mardi', 'mar', 'mercredi', 'mer', 'jeudi', 'jeu', 'vendredi', 'ven', 'samedi', 'sam', 'dimanche', 'dim'],
  islamicMonths: [
    ['mouharram'],
    ['safar'],
    ['rabia al awal'],
    ['rabia ath-thani'],
    ['joumada al oula'],
    ['joumada ath-thania'],
    ['rajab'],
    ['chaabane'],
    ['ramadan'],
    ['chawwal'],
    ['dhou al qi`da'],
    ['dhou al-hijja'],
  ],
  before: ['avant Jésus-Christ', 'av J-C'],
  after: ['après Jésus-Christ', 'ap J-C'],
}
