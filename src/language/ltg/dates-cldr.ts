import type { CalendarNames } from '../types/index.ts'

/** Made by scripts/generate-dates.ts; CLDR has no dates in this language, so the names are from scripts/hand-made-names.ts. */
export const cldr: CalendarNames = {
  months: [
    ['janvara', 'janvars'],
    ['februara', 'februars'],
    ['marta', 'marts'],
    ['apreļa', 'apreļs'],
    ['maja', 'majs'],
    ['juņa', 'juņs'],
    ['juļa', 'juļs'],
    ['augusta', 'augusts'],
    ['septembra', 'septembris'],
    ['oktobra', 'oktobris'],
    ['novembra', 'novembris'],
    ['decembra', 'decembris'],
  ],
  weekdays: ['pyrmūdine', 'ūtardine', 'trešdine', 'catūrtdine', 'pīktdine', 'sastdine', 'svātdine'],
  islamicMonths: [
  ],
  before: [],
  after: [],
}
