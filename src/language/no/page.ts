import type { PageWords } from '../types/index.ts'

export const page: PageWords = {
  sections: {
    biography: ['biografi', 'liv'],
    life: ['bakgrunn', 'oppvekst', 'tidlig liv', 'oppvekst og utdanning'],
    career: ['karriere', 'virke'],
    politics: ['politisk karriere', 'politikk'],
    personal: ['privatliv', 'familie'],
    legacy: ['død', 'utmerkelser', 'ettermæle', 'priser'],
    works: ['bibliografi', 'filmografi', 'verker', 'utgivelser'],
    notes: ['noter'],
    references: ['referanser'],
    links: ['eksterne lenker', 'se også'],
    tail: ['litteratur', 'kilder'],
  },
  rendered: {
    categoryLabels: ['kategorier:', 'kategori:'],
    sureCategories: ['fødsler i 0000', 'dødsfall i 0000'],
    retrieved: ['besøkt', 'hentet'],
  },
  disambiguation: ['peker', 'disambig', 'etternavn'],
}
