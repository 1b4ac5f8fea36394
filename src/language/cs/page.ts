import type { PageWords } from '../types/index.ts'

export const page: PageWords = {
  sections: {
    biography: ['život', 'životopis'],
    life: ['mládí', 'dětství', 'dětství a mládí'],
    career: ['kariéra'],
    politics: ['politická kariéra', 'prezidentství'],
    personal: ['osobní život', 'soukromý život'],
    legacy: ['smrt', 'závěr života', 'ocenění', 'odkaz', 'vyznamenání'],
    works: ['dílo', 'filmografie', 'diskografie'],
    notes: ['poznámky'],
    references: ['reference', 'poznámky a reference'],
    links: ['externí odkazy', 'související články'],
    tail: ['literatura'],
  },
  rendered: {
    categoryLabels: ['kategorie:'],
    sureCategories: ['narození v roce ', 'úmrtí v roce ', 'narození ', 'úmrtí ', 'žijící lidé', 'muži', 'ženy'],
    retrieved: ['cit.', 'dostupné online'],
  },
  disambiguation: ['rozcestník', 'rozcestník - příjmení', 'disambig'],
}
