import type { CalendarNames } from '../types/index.ts'

/** Made by scripts/generate-dates.ts from CLDR 48.0; additions stand in dates.ts. */
export const cldr: CalendarNames = {
  months: [
    ['januari', 'jan'],
    ['februari', 'feb'],
    ['maart', 'mrt'],
    ['april', 'apr'],
    ['mei'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['augustus', 'aug'],
    ['september', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  weekdays: ['maandag', 'ma', 'dinsdag', 'di', 'woensdag', 'wo', 'donderdag', 'do', 'vrijdag', 'vr', 'zaterdag', 'za', 'zondag', 'zo'],
  islamicMonths: [
    ['Moeharram'],
    ['Safar'],
    ['Rabiʻa al awal'],
    ['Rabiʻa al thani'],
    ['Joemadʻal awal'],
    ['Joemadʻal thani'],
    ['Rajab'],
    ['Sjaʻaban'],
    ['Ramadan'],
    ['Sjawal'],
    ['Doe al kaʻaba'],
    ['Doe al hizja'],
  ],
  before: ['voor Christus', 'vChr', 'vC'],
  after: ['na Christus', 'nChr', 'nC'],
}
