import type { PageWords } from '../types/index.ts'

export const page: PageWords = {
  sections: {
    biography: ['životopis'],
    life: ['rani život', 'mladost'],
    career: ['karijera'],
    politics: ['politička karijera'],
    personal: ['privatni život'],
    legacy: ['smrt', 'nagrade'],
    works: ['djela', 'filmografija'],
    notes: ['napomene'],
    references: ['izvori'],
    links: ['vanjske poveznice', 'povezani članci'],
    tail: ['literatura'],
  },
  rendered: {
    categoryLabels: ['kategorije:'],
    retrieved: ['pristupljeno'],
  },
  disambiguation: ['razdvojba', 'razdvojba2'],
}
