import type { PageWords } from '../types/index.ts'

export const page: PageWords = {
  sections: {
    biography: ['elukäik', 'elulugu'],
    life: ['noorus', 'lapsepõlv', 'haridus'],
    career: ['karjäär', 'töökäik'],
    politics: ['poliitiline tegevus', 'presidendina'],
    personal: ['isiklikku', 'eraelu', 'perekond'],
    legacy: ['surm', 'tunnustus', 'mälestus', 'autasud'],
    works: ['teosed', 'looming', 'filmograafia'],
    notes: ['märkused'],
    references: ['viited'],
    links: ['välislingid', 'vaata ka'],
    tail: ['kirjandus', 'allikad'],
  },
  rendered: {
    categoryLabels: ['kategooriad:', 'kategooria:'],
    sureCategories: ['sündinud ', 'surnud '],
    retrieved: ['vaadatud', 'kasutatud'],
  },
  disambiguation: ['täpsustus', 'täpsustuslehekülg', 'täpsustus2'],
}
