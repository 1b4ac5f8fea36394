import type { PageWords } from '../types/index.ts'

export const page: PageWords = {
  sections: {
    biography: ['biografie', 'viața'],
    life: ['copilăria', 'tinerețea', 'primii ani'],
    career: ['carieră', 'cariera'],
    politics: ['cariera politică', 'activitate politică'],
    personal: ['viața personală'],
    legacy: ['decesul', 'moștenirea', 'distincții', 'decorații'],
    works: ['opere', 'filmografie', 'lucrări publicate'],
    notes: ['note'],
    references: ['referințe', 'note și referințe'],
    links: ['legături externe', 'vezi și'],
    tail: ['bibliografie'],
  },
  rendered: {
    categoryLabels: ['categorii:', 'categorie:'],
    sureCategories: ['nașteri în 0000', 'decese în 0000', 'oameni în viață'],
    retrieved: ['accesat în', 'accesat la'],
  },
  disambiguation: ['dezambiguizare', 'disambig'],
}
