import type { CitationWords } from '../types/index.ts'

export const citations: CitationWords = {
  templates: {
    web: ['ref-web', 'citar web ca'], book: ['ref-llibre'], journal: ['ref-publicació'], news: ['ref-notícia'], encyclopedia: ['ref-enciclopèdia', 'gec'], avMedia: ['ref-vídeo'],
  },
  parameters: {
    author: ['autor'], authorLast: ['cognom'], authorFirst: ['nom'], authors: ['coautors', 'altres'], editors: ['editors'], translators: ['traductor'], title: ['títol'], chapter: ['capítol', 'article'], work: ['obra', 'publicació'], newspaper: ['diari'], journal: ['revista'], series: ['col·lecció'],
    edition: ['edició'], volume: ['volum'], issue: ['exemplar', 'número'], publisher: ['editorial', 'editor'], place: ['lloc'], language: ['llengua'], date: ['data'], year: ['any'], month: ['mes'], accessDate: ['consulta', 'data accés'], archiveUrl: ['arxiuurl'], archiveDate: ['arxiudata'],
    page: ['pàgina'], pages: ['pàgines'], quote: ['citació'],
  },
  notes: { efn: { group: 'lower-alpha', text: ['1'], name: ['name', 'nom'], groups: ['group', 'grup'] } },
  lists: { 'referències': { refs: ['refs'], groups: ['grup', 'group'] }, notes: { group: 'lower-alpha', refs: ['refs'] } },
  source: { retrieved: ['consulta', 'consultat el', 'data de consulta'], archived: ['arxivat de l\'original el', 'arxivat'], pages: ['p', 'pàg'], issue: ['núm'], and: ['i'], newspapers: ['vanguardia', 'periódico', 'punt', 'avui', 'diari', 'ara'] },
}
