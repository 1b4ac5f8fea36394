import type { CalendarNames } from '../types/index.ts'

/** Made by scripts/generate-dates.ts from CLDR 48.0; additions stand in dates.ts. */
export const cldr: CalendarNames = {
  months: [
    ['januára', 'jan', 'január'],
    ['februára', 'feb', 'február'],
    ['marca', 'mar', 'marec'],
    ['apríla', 'apr', 'apríl'],
    ['mája', 'máj'],
    ['júna', 'jún'],
    ['júla', 'júl'],
    ['augusta', 'aug', 'august'],
    ['septembra', 'sep', 'september'],
    ['októbra', 'okt', 'október'],
    ['novembra', 'nov', 'november'],
    ['decembra', 'dec', 'december'],
  ],
  weekdays: ['pondelok', 'po', 'utorok', 'ut', 'streda', 'st', 'štvrtok', 'št', 'piatok', 'pi', 'sobota', 'so', 'nedeľa', 'ne'],
  islamicMonths: [
    ['al-muharram'],
    ['safar'],
    ['rabí´ al-avval'],
    ['rabí´ath-thání'],
    ['džumádá l-úlá'],
    ['džumádá l-áchira'],
    ['radžab'],
    ['ša´ bán'],
    ['ramadán'],
    ['šauvál'],
    ['dhú l-ka´ da'],
    ['dhú l-hidždža'],
  ],
  before: ['pred Kristom', 'pred Kr'],
  after: ['po Kristovi', 'po Kr'],
}
