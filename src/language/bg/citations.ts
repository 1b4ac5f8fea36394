import type { CitationWords } from '../types/index.ts'

export const citations: CitationWords = {
  templates: { web: ['цитат уеб'], news: ['цитат новина', 'цитат вестник'], book: ['цитат книга'], journal: ['цитат периодика', 'цитат списание'] },
  parameters: {
    author: ['автор'], authorLast: ['фамилно_име', 'фамилия'], authorFirst: ['първо_име'], title: ['заглавие'], work: ['труд'], website: ['сайт'], newspaper: ['вестник'], journal: ['списание'], publisher: ['издател', 'издателство'], place: ['място'], language: ['език'], date: ['дата'], year: ['година'],
    accessDate: ['достъп_дата', 'достъп', 'дата на достъп'], archiveUrl: ['архив_уеб_адрес'], archiveDate: ['архив_дата'], page: ['страница'], pages: ['страници', 'с'], url: ['уеб_адрес', 'url'], volume: ['том'], issue: ['брой'], quote: ['цитат'],
  },
  lists: { 'бележки': { refs: ['refs'], groups: ['group'] }, reflist: { refs: ['refs'], groups: ['group'] } },
  source: { retrieved: ['посетен на', 'посетено на', 'видяно на'], archived: ['архивиран от оригинала на', 'архивиран от оригинала'], pages: ['с', 'стр'], and: ['и'] },
}
