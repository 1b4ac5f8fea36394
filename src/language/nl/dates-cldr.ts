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
    ['moeharram'],
    ['safar'],
    ['rabiʻa al awal'],
    ['rabiʻa al thani'],
    ['joemadʻal awal'],
    ['joemadʻal thani'],
    ['rajab'],
    ['sjaʻaban'],
    ['ramadan'],
    ['sjawal'],
    ['doe al kaʻaba'],
    ['doe al hizja'],
  ],
  before: ['voor christus', 'vchr', 'vc'],
  after: ['na christus', 'nchr', 'nc'],
}
