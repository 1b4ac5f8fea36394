import type { PageWords } from '../types/index.ts'

export const page: PageWords = {
  sections: {
    biography: ['біяграфія'],
    notes: ['заўвагі'],
    references: ['зноскі', 'крыніцы'],
    links: ['спасылкі', 'гл. таксама'],
    tail: ['літаратура'],
  },
  rendered: {
    categoryLabels: ['катэгорыі:', 'катэгорыя:'],
  },
  disambiguation: ['неадназначнасць'],
}
