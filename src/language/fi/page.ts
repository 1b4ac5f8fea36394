import type { PageWords } from '../types/index.ts'

export const page: PageWords = {
  sections: {
    biography: ['elämä', 'elämäkerta', 'henkilöhistoria'],
    life: ['nuoruus', 'lapsuus', 'varhaiselämä', 'nuoruus ja opinnot'],
    career: ['ura', 'työura'],
    politics: ['poliittinen ura'],
    personal: ['yksityiselämä', 'perhe'],
    legacy: ['kuolema', 'perintö', 'tunnustukset', 'palkinnot'],
    works: ['teokset', 'tuotanto', 'filmografia', 'diskografia'],
    notes: ['huomautukset'],
    references: ['lähteet', 'viitteet'],
    links: ['aiheesta muualla', 'katso myös'],
    tail: ['kirjallisuutta', 'kirjallisuus'],
  },
  rendered: {
    categoryLabels: ['luokat:', 'luokka:'],
    sureCategories: ['vuonna 0000 syntyneet', 'vuonna 0000 kuolleet', 'elävät henkilöt'],
    retrieved: ['viitattu'],
  },
  disambiguation: ['täsmennyssivu', 'täsmennys', 'disambig'],
}
