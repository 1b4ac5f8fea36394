import type { CitationWords } from '../types/index.ts'

export const citations: CitationWords = {
  templates: {
    web: ['citat web'], book: ['citat carte', 'citare carte'], journal: ['citat revistă'], news: ['citat știre', 'citat ziar'],
  },
  parameters: {
    author: ['autor'], authorLast: ['nume'], authorFirst: ['prenume'], title: ['titlu'], chapter: ['capitol'], publisher: ['editură', 'editor'], place: ['loc', 'oraș'], language: ['limbă', 'limba'], date: ['dată', 'data'], year: ['an'], accessDate: ['dataaccesării', 'data accesării', 'data-accesării'],
    page: ['pagină'], pages: ['pagini'], newspaper: ['ziar'], journal: ['revistă'], work: ['lucrare'], volume: ['volum'], issue: ['număr'], quote: ['citat'],
  },
  lists: { 'listănote': { refs: ['refs'], groups: ['grup', 'group'] }, 'note': { refs: ['refs'], groups: ['grup'] } },
  source: { retrieved: ['accesat în', 'accesat la', 'consultat la'], archived: ['arhivat din original la', 'arhivat'], pages: ['p', 'pp', 'pag'], and: ['și'], newspapers: ['adevărul', 'ziarul', 'libera', 'gândul', 'evenimentul', 'jurnalul'] },
}
