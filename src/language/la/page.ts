import type { PageWords } from '../types/index.ts'

export const page: PageWords = {
  sections: {
    biography: ['vita'],
    notes: ['notae'],
    references: ['notae', 'fontes'],
    links: ['nexus externi', 'vide etiam'],
    tail: ['bibliographia'],
  },
  rendered: {
    categoryLabels: ['categoriae:'],
  },
  disambiguation: ['discretiva'],
}
