import type { PageWords } from '../types/index.ts'

export const page: PageWords = {
  sections: {
    biography: ['биография', 'живот'],
    life: ['ранни години', 'детство', 'произход'],
    career: ['кариера'],
    politics: ['политическа кариера', 'политическа дейност'],
    personal: ['личен живот'],
    legacy: ['смърт', 'признание', 'награди', 'памет'],
    works: ['творчество', 'библиография', 'филмография'],
    notes: ['бележки'],
    references: ['източници', 'бележки и източници'],
    links: ['външни препратки', 'вижте също'],
    tail: ['литература'],
  },
  rendered: {
    categoryLabels: ['категории:', 'категория:'],
    retrieved: ['посетен на'],
  },
  disambiguation: ['пояснение'],
}
