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
  before: ['prieš Kristų', 'pr Kr'],
  after: ['po Kristaus', 'po Kr'],
}
