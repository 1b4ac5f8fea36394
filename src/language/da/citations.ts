import type { CitationWords } from '../types/index.ts'

export const citations: CitationWords = {
  templates: {
    web: ['kilde www', 'webkilde'], book: ['kilde bog'], journal: ['kilde artikel'], news: ['kilde avis', 'kilde nyheder'],
  },
  parameters: {
    author: ['forfatter'], authorLast: ['efternavn'], authorFirst: ['fornavn'], title: ['titel'], chapter: ['kapitel'], work: ['værk'], newspaper: ['avis'], journal: ['tidsskrift'], publisher: ['udgiver', 'forlag'], place: ['sted'], language: ['sprog'],
    date: ['dato'], year: ['år'], accessDate: ['hentet', 'besøgsdato', 'adgangsdato'], archiveUrl: ['arkivurl', 'arkiv-url'], archiveDate: ['arkivdato', 'arkiv-dato'], page: ['side'], pages: ['sider'], edition: ['udgave'], volume: ['bind'], issue: ['nummer'],
  },
  lists: { referencer: { refs: ['refs'], groups: ['gruppe'] }, reflist: { refs: ['refs'], groups: ['group', 'gruppe'] } },
  source: { retrieved: ['hentet', 'besøgt', 'læst'], archived: ['arkiveret'], pages: ['s', 'side'], and: ['og'], newspapers: ['tidende', 'politiken', 'posten', 'avisen', 'bladet'] },
}
