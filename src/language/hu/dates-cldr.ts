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
  weekdays: ['hétfő', 'h', 'kedd', 'k', 'szerda', 'sze', 'csütörtök', 'cs', 'péntek', 'p', 'szombat', 'szo', 'vasárnap', 'v'],
  islamicMonths: [
    ['moharrem'],
    ['safar'],
    ['rébi el avvel', 'rébi i'],
    ['rébi el accher', 'rébi ii'],
    ['dsemádi el avvel', 'dsemádi i'],
    ['dsemádi el accher', 'dsemádi ii'],
    ['redseb'],
    ['sabán'],
    ['ramadán'],
    ['sevvál'],
    ['dsül kade'],
    ['dsül hedse'],
  ],
  before: ['krisztus előtt', 'i e', 'ie'],
  after: ['időszámításunk szerint', 'i sz', 'isz'],
}
