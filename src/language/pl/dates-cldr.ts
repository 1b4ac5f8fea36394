import type { CalendarNames } from '../types/index.ts'

/** Made by scripts/generate-dates.ts from CLDR 48.0; additions stand in dates.ts. */
export const cldr: CalendarNames = {
  months: [
    ['stycznia', 'sty', 'styczeń'],
    ['lutego', 'lut', 'luty'],
    ['marca', 'mar', 'marzec'],
    ['kwietnia', 'kwi', 'kwiecień'],
    ['maja', 'maj'],
    ['czerwca', 'cze', 'czerwiec'],
    ['lipca', 'lip', 'lipiec'],
    ['sierpnia', 'sie', 'sierpień'],
    ['września', 'wrz', 'wrzesień'],
    ['października', 'paź', 'październik'],
    ['listopada', 'lis', 'listopad'],
    ['grudnia', 'gru', 'grudzień'],
  ],
  weekdays: ['poniedziałek', 'pon', 'wtorek', 'wt', 'środa', 'śr', 'czwartek', 'czw', 'piątek', 'pt', 'sobota', 'sob', 'niedziela', 'niedz'],
  islamicMonths: [
    ['Muharram'],
    ['Safar'],
    ['Rabiʻ I'],
    ['Rabiʻ II'],
    ['Dżumada I'],
    ['Dżumada II'],
    ['Radżab'],
    ['Szaban'],
    ['Ramadan'],
    ['Szawwal'],
    ['Zu al-kada'],
    ['Zu al-hidżdża'],
  ],
  before: ['przed naszą erą', 'pne'],
  after: ['naszej ery', 'ne'],
}
