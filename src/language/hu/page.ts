import type { PageWords } from '../types/index.ts'

export const page: PageWords = {
  sections: {
    biography: ['élete', 'életpályája', 'életrajz'],
    life: ['ifjúkora', 'gyermekkora', 'tanulmányai'],
    career: ['pályafutása', 'karrier'],
    politics: ['politikai pályafutása'],
    personal: ['magánélete', 'családja'],
    legacy: ['halála', 'emlékezete', 'díjai', 'kitüntetései'],
    works: ['művei', 'filmográfia', 'diszkográfia'],
    notes: ['megjegyzések'],
    references: ['jegyzetek'],
    links: ['további információk', 'kapcsolódó szócikkek'],
    tail: ['források', 'irodalom'],
  },
  rendered: {
    categoryLabels: ['kategóriák:', 'kategória:'],
    sureCategories: ['0000-ben született személyek', '0000-ben elhunyt személyek', 'élő személyek'],
    retrieved: ['hozzáférés:'],
  },
  disambiguation: ['egyért', 'egyértelműsítő lap'],
}
