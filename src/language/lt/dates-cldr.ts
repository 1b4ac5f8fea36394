import type { CalendarNames } from '../types/index.ts'

/** Made by scripts/generate-dates.ts from CLDR 48.0; additions stand in dates.ts. */
export const cldr: CalendarNames = {
  months: [
    ['sausio', 'sausis'],
    ['vasario', 'vasaris'],
    ['kovo', 'kovas'],
    ['balandžio', 'balandis'],
    ['gegužės', 'gegužė'],
    ['birželio', 'birželis'],
    ['liepos', 'liepa'],
    ['rugpjūčio', 'rugpjūtis'],
    ['rugsėjo', 'rugsėjis'],
    ['spalio', 'spalis'],
    ['lapkričio', 'lapkritis'],
    ['gruodžio', 'gruodis'],
  ],
  weekdays: ['pirmadienis', 'pr', 'antradienis', 'an', 'trečiadienis', 'tr', 'ketvirtadienis', 'kt', 'penktadienis', 'pn', 'šeštadienis', 'št', 'sekmadienis', 'sk'],
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
  before: ['prieš kristų', 'pr kr'],
  after: ['po kristaus', 'po kr'],
}
