import type { PageWords } from '../types/index.ts'

export const page: PageWords = {
  sections: {
    biography: ['biografija'],
    life: ['jaunystė'],
    career: ['karjera'],
    politics: ['politinė veikla'],
    personal: ['asmeninis gyvenimas'],
    legacy: ['mirtis', 'apdovanojimai'],
    works: ['kūryba', 'bibliografija'],
    notes: ['pastabos'],
    references: ['šaltiniai', 'išnašos'],
    links: ['nuorodos', 'taip pat skaitykite'],
    tail: ['literatūra'],
  },
  rendered: {
    categoryLabels: ['kategorijos:'],
    retrieved: ['nuoroda tikrinta'],
  },
  disambiguation: ['nuorodinis', 'disambig'],
}
