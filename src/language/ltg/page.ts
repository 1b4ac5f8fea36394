import type { PageWords } from '../types/index.ts'

export const page: PageWords = {
  sections: {
    biography: ['dzeive'],
    references: ['izteiri', 'nūruodis'],
    links: ['uorejuos saitis'],
  },
}
