import type { PageWords } from '../types/index.ts'

export const page: PageWords = {
  sections: {
    biography: ['biografio', 'vivo'],
    life: ['junaĝo'],
    career: ['kariero'],
    politics: ['politika kariero'],
    personal: ['persona vivo'],
    legacy: ['morto', 'honorigoj'],
    works: ['verkoj', 'verkaro'],
    notes: ['notoj'],
    references: ['referencoj'],
    links: ['eksteraj ligiloj', 'vidu ankaŭ'],
    tail: ['literaturo', 'fontoj'],
  },
  rendered: {
    categoryLabels: ['kategorioj:'],
    sureCategories: ['naskiĝintoj en 0000', 'mortintoj en 0000'],
  },
  disambiguation: ['apartigilo'],
}
