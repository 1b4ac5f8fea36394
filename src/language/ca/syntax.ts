import type { SyntaxWords } from '../types/index.ts'

export const syntax: SyntaxWords = {
  namespaces: {
    category: ['categoria'],
    file: ['fitxer', 'imatge'],
    template: ['plantilla'],
    user: ['usuari', 'usuària'],
  },
  redirect: ['#redirect'],
  fileOptions: [
    'miniatura', 'miniatura=', 'marc', 'sense marc', 'vora', 'esquerra', 'dreta', 'centre', 'cap', 'redreçat',
    'enllaç=',
  ],
  functions: { defaultsort: ['ordena'] },
  trail: 'cased',
}
