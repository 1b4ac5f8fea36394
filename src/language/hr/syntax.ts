import type { SyntaxWords } from '../types/index.ts'

export const syntax: SyntaxWords = {
  namespaces: {
    category: ['kategorija'],
    file: ['datoteka', 'slika'],
    template: ['predložak'],
    user: ['suradnik', 'suradnica'],
  },
  redirect: ['#preusmjeri'],
  fileOptions: [
    'minijatura', 'mini', 'okvir', 'bez_okvira', 'lijevo', 'desno', 'središte', 'sredina', 'ništa',
  ],
  functions: { defaultsort: ['glavnoslaganje'] },
  trail: 'cased',
}
