import type { CalendarNames } from '../types/index.ts'

/** Made by scripts/generate-dates.ts; CLDR has no dates in this language, so the names are from scripts/hand-made-names.ts. */
export const cldr: CalendarNames = {
  months: [
    ['ianuarii', 'ian', 'ianuarias', 'ianuarius'],
    ['februarii', 'feb', 'februarias', 'februarius'],
    ['martii', 'mar', 'martias', 'martius'],
    ['aprilis', 'apr', 'apriles'],
    ['maii', 'maias', 'maius'],
    ['iunii', 'iun', 'iunias', 'iunius'],
    ['iulii', 'iul', 'iulias', 'iulius'],
    ['augusti', 'aug', 'augustas', 'augustus'],
    ['septembris', 'sep', 'sept', 'septembres', 'september'],
    ['octobris', 'oct', 'octobres', 'october'],
    ['novembris', 'nov', 'novembres', 'november'],
    ['decembris', 'dec', 'decembres', 'december'],
  ],
  weekdays: ['dies lunae', 'dies martis', 'dies mercurii', 'dies iovis', 'dies veneris', 'dies saturni', 'dies solis'],
  islamicMonths: [
  ],
  before: [],
  after: [],
}
