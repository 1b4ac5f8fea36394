import type { PageWords } from '../types/index.ts'

export const page: PageWords = {
  sections: {
    biography: ['биографија', 'biografija'],
    life: ['младост', 'mladost'],
    career: ['каријера', 'karijera'],
    politics: ['политичка каријера'],
    personal: ['приватни живот'],
    legacy: ['смрт', 'награде'],
    works: ['дела', 'филмографија'],
    notes: ['напомене'],
    references: ['референце', 'reference'],
    links: ['спољашње везе', 'види још'],
    tail: ['литература'],
  },
  rendered: {
    categoryLabels: ['категорије:'],
    sureCategories: ['рођени 0000', 'умрли 0000'],
    retrieved: ['приступљено'],
  },
  disambiguation: ['вишезначна одредница', 'вишезначност'],
}
