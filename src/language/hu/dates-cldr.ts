import type { CalendarNames } from '../types/index.ts'

/** Made by scripts/generate-dates.ts from CLDR 48.0; additions stand in dates.ts. */
export const cldr: CalendarNames = {
  months: [
    ['január', 'jan'],
    ['február', 'febr'],
    ['március', 'márc'],
    ['április', 'ápr'],
    ['május', 'máj'],
    ['június', 'jún'],
    ['július', 'júl'],
    ['augusztus', 'aug'],
    ['szeptember', 'szept'],
    ['október', 'okt'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  weekdays: ['hétfő', 'H', 'kedd', 'K', 'szerda', 'Sze', 'csütörtök', 'Cs', 'péntek', 'P', 'szombat', 'Szo', 'vasárnap', 'V'],
  islamicMonths: [
    ['Moharrem'],
    ['Safar'],
    ['Rébi el avvel', 'Rébi I'],
    ['Rébi el accher', 'Rébi II'],
    ['Dsemádi el avvel', 'Dsemádi I'],
    ['Dsemádi el accher', 'Dsemádi II'],
    ['Redseb'],
    ['Sabán'],
    ['Ramadán'],
    ['Sevvál'],
    ['Dsül kade'],
    ['Dsül hedse'],
  ],
  before: ['Krisztus előtt', 'i e', 'ie'],
  after: ['időszámításunk szerint', 'i sz', 'isz'],
}
