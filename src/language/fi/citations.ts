import type { CitationWords } from '../types/index.ts'

export const citations: CitationWords = {
  templates: {
    web: ['verkkoviite'], book: ['kirjaviite'], journal: ['lehtiviite'], news: ['uutisviite', 'lehtiviite uutinen'],
  },
  parameters: {
    author: ['tekijä'], title: ['nimeke', 'otsikko'], work: ['julkaisu'], publisher: ['julkaisija'], place: ['julkaisupaikka', 'paikka'], date: ['ajankohta', 'päivämäärä', 'julkaisuaika'], year: ['vuosi'], accessDate: ['viitattu', 'luettu'],
    language: ['kieli'], page: ['sivu'], pages: ['sivut'], url: ['www', 'osoite'], archiveUrl: ['arkisto'], archiveDate: ['arkistoitu'], chapter: ['luku'], series: ['sarja'], issue: ['numero'], volume: ['vuosikerta'], editors: ['toimittaja'], translators: ['suomentaja'],
    isbn: ['isbn', 'tunniste-isbn'], format: ['tiedostomuoto'], note: ['selite'],
  },
  lists: { viitteet: { refs: ['viitteet', 'refs', '1'], groups: ['ryhmä', 'group'] } },
  source: { retrieved: ['viitattu', 'luettu'], archived: ['arkistoitu'], pages: ['s'], newspapers: ['sanomat', 'lehti', 'uutiset', 'yle'] },
}
