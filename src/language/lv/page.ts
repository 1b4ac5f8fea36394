import type { PageWords } from '../types/index.ts'

export const page: PageWords = {
  sections: {
    biography: ['biogrāfija', 'dzīvesgājums'],
    life: ['agrīnā dzīve', 'bērnība'],
    career: ['karjera'],
    politics: ['politiskā karjera'],
    personal: ['personīgā dzīve', 'privātā dzīve'],
    legacy: ['nāve', 'apbalvojumi'],
    works: ['darbi'],
    notes: ['piezīmes'],
    references: ['atsauces'],
    links: ['ārējās saites', 'skatīt arī'],
    tail: ['literatūra'],
  },
  rendered: {
    categoryLabels: ['kategorijas:'],
    sureCategories: ['0000. gadā dzimušie', '0000. gadā mirušie'],
    retrieved: ['skatīts'],
  },
  disambiguation: ['nozīmju atdalīšana', 'disambig'],
}
