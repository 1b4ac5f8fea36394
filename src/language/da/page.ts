import type { PageWords } from '../types/index.ts'

export const page: PageWords = {
  sections: {
    biography: ['biografi', 'liv'],
    life: ['opvækst', 'tidlige liv', 'barndom'],
    career: ['karriere'],
    politics: ['politisk karriere'],
    personal: ['privatliv'],
    legacy: ['død', 'hæder', 'eftermæle'],
    works: ['værker', 'bibliografi', 'filmografi'],
    notes: ['noter'],
    references: ['referencer', 'noter og referencer', 'kilder'],
    links: ['eksterne henvisninger', 'se også'],
    tail: ['litteratur'],
  },
  rendered: {
    categoryLabels: ['kategorier:', 'kategori:'],
    retrieved: ['hentet', 'besøgt'],
  },
  disambiguation: ['flertydig', 'disambig'],
}
