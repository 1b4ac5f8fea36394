import type { PageWords } from '../types/index.ts'

export const page: PageWords = {
  sections: {
    biography: ['življenjepis', 'življenje'],
    life: ['mladost'],
    career: ['kariera'],
    politics: ['politična kariera'],
    personal: ['zasebno življenje'],
    legacy: ['smrt', 'nagrade'],
    works: ['dela'],
    notes: ['opombe'],
    references: ['sklici'],
    links: ['zunanje povezave', 'glej tudi'],
    tail: ['viri', 'literatura'],
  },
  rendered: {
    categoryLabels: ['kategorije:'],
    retrieved: ['pridobljeno'],
  },
  disambiguation: ['razločitev'],
}
