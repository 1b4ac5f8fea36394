import type { PageWords } from '../types/index.ts'

export const page: PageWords = {
  sections: {
    biography: ['život', 'životopis'],
    life: ['mladosť', 'detstvo'],
    career: ['kariéra'],
    politics: ['politická kariéra'],
    personal: ['osobný život', 'súkromný život'],
    legacy: ['smrť', 'ocenenia'],
    works: ['dielo', 'filmografia'],
    notes: ['poznámky'],
    references: ['referencie'],
    links: ['externé odkazy', 'pozri aj'],
    tail: ['literatúra'],
  },
  rendered: {
    categoryLabels: ['kategórie:', 'kategória:'],
    sureCategories: ['narodenia v 0000', 'úmrtia v 0000'],
    retrieved: ['cit.'],
  },
  disambiguation: ['rozlišovacia stránka', 'disambig'],
}
