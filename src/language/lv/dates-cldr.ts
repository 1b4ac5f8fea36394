import type { CalendarNames } from '../types/index.ts'

/** Made by scripts/generate-dates.ts from CLDR 48.0; additions stand in dates.ts. */
export const cldr: CalendarNames = {
  months: [
    ['janvāris', 'janv'],
    ['februāris', 'febr'],
    ['marts'],
    ['aprīlis', 'apr'],
    ['maijs'],
    ['jūnijs', 'jūn'],
    ['jūlijs', 'jūl'],
    ['augusts', 'aug'],
    ['septembris', 'sept'],
    ['oktobris', 'okt'],
    ['novembris', 'nov'],
    ['decembris', 'dec'],
  ],
  weekdays: ['Pirmdiena', 'Pirmd', 'Otrdiena', 'Otrd', 'Trešdiena', 'Trešd', 'Ceturtdiena', 'Ceturtd', 'Piektdiena', 'Piektd', 'Sestdiena', 'Sestd', 'Svētdiena', 'Svētd'],
  islamicMonths: [
    ['muharams'],
    ['safars'],
    [],
    [],
    [],
    [],
    ['radžabs'],
    ['šabans'],
    ['ramadāns'],
    ['šauvals'],
    ['du al-kidā'],
    ['du al-hidžā'],
  ],
  before: ['pirms mūsu ēras', 'pmē'],
  after: ['mūsu ērā', 'mē'],
}
