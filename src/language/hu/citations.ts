import type { CitationWords } from '../types/index.ts'

export const citations: CitationWords = {
  templates: {
    web: ['cite web hu'], book: ['cite book hu', 'opcit', 'citlib'], journal: ['citper'], citation: ['cithalott'],
  },
  parameters: {
    author: ['szerző'], title: ['cím', 'ref-cím'], publisher: ['kiadó'], place: ['hely'], language: ['nyelv'], date: ['dátum'], year: ['év'], accessDate: ['hozzáférés', 'elér'], archiveUrl: ['archívurl'], archiveDate: ['archívdátum'], pages: ['oldal', 'oldalak', 'o'],
    work: ['mű', 'weblap'], chapter: ['fejezet'], volume: ['kötet', 'évf'], issue: ['szám'],
  },
  notes: { megj: { group: 'm', text: ['1'], name: ['name', 'név'] }, jegyzet: { text: ['1'], name: ['név'] } },
  lists: { 'jegyzetek': { refs: ['refs', 'jegyzetek'], groups: ['csoport'] }, 'források': { refs: ['refs'], groups: ['csoport'] }, megjegyzések: { group: 'm', refs: ['refs'] } },
  source: { retrieved: ['hozzáférés', 'hozzáférés ideje', 'elérés'], archived: ['archiválva'], pages: ['o'], and: ['és'], newspapers: ['hírlap', 'nemzet', 'népszabadság', 'index', 'origo', 'újság'] },
}
