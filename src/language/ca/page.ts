import type { PageWords } from '../types/index.ts'

export const page: PageWords = {
  sections: {
    biography: ['biografia'],
    life: ['joventut', 'infància', 'primers anys'],
    career: ['carrera'],
    politics: ['carrera política'],
    personal: ['vida personal', 'vida privada'],
    legacy: ['mort', 'llegat', 'reconeixements', 'premis'],
    works: ['obra', 'obres', 'filmografia', 'publicacions'],
    notes: ['notes'],
    references: ['referències', 'notes i referències'],
    links: ['enllaços externs', 'vegeu també'],
    tail: ['bibliografia', 'fonts'],
  },
  rendered: {
    categoryLabels: ['categories:', 'categoria:'],
    sureCategories: ['morts a ', 'naixements del 0000'],
    retrieved: ['consulta:', 'consultat el'],
  },
  disambiguation: ['desambiguació', 'disambig'],
}
