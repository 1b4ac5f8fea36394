import type { CitationWords } from '../types/index.ts'

export const citations: CitationWords = {
  templates: {
    web: ['kilde www', 'cite web no'], book: ['kilde bok'], journal: ['kilde artikkel'], news: ['kilde avis'], avMedia: ['kilde film'],
  },
  parameters: {
    author: ['forfatter'], authorLast: ['etternavn'], authorFirst: ['fornavn'], authors: ['medforfattere'], editors: ['redaktør'], translators: ['oversetter'], title: ['tittel', 'tittel1'], chapter: ['kapittel'], work: ['verk'], newspaper: ['avis'],
    journal: ['tidsskrift'], series: ['serie'], edition: ['utgave'], volume: ['bind', 'årgang'], issue: ['nummer'], publisher: ['utgiver', 'forlag'], place: ['sted', 'utgivelsessted'], language: ['språk'], date: ['dato'], year: ['år', 'utgivelsesår'],
    accessDate: ['besøksdato', 'lest', 'besøkt'], archiveUrl: ['arkivurl', 'arkiv-url'], archiveDate: ['arkivdato', 'arkiv-dato'], page: ['side'], pages: ['sider'], quote: ['sitat'], deadUrl: ['url-død'],
  },
  lists: { referanser: { refs: ['refs'], groups: ['gruppe'] } },
  source: { retrieved: ['besøkt', 'lest', 'hentet'], archived: ['arkivert'], pages: ['s', 'side'], and: ['og'], newspapers: ['avisen', 'bladet', 'aftenposten', 'nrk', 'tidende', 'nytt', 'verdens gang'] },
}
