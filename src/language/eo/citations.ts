import type { CitationWords } from '../types/index.ts'

export const citations: CitationWords = {
  templates: {
    web: ['citaĵo el la reto', 'citaĵo el reto'],
    book: ['citaĵo el libro', 'citaĵo libro'],
    journal: ['citaĵo el gazeto'],
    citation: ['citaĵo fonto'],
  },
  parameters: {
    author: ['aŭtoro'], authorLast: ['familia nomo'], authorFirst: ['persona nomo'], title: ['titolo'], publisher: ['eldoninto', 'eldonejo'], place: ['loko'], language: ['lingvo'], date: ['dato'], year: ['jaro'],
    accessDate: ['alirdato', 'dato de aliro'], pages: ['paĝoj'], page: ['paĝo'], work: ['verko'],
  },
  lists: { 'referencoj': { refs: ['refs'], groups: ['grupo'] } },
}
