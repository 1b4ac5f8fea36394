import type { PageWords } from '../types/index.ts'

export const page: PageWords = {
  sections: {
    biography: ['biografia', 'bizitza'],
    notes: ['oharrak'],
    references: ['erreferentziak'],
    links: ['kanpo estekak', 'ikus, gainera'],
  },
  rendered: {
    categoryLabels: ['kategoriak:', 'kategoria:'],
  },
  disambiguation: ['argipen'],
}
