import type { SyntaxWords } from '../types/index.ts'

export const syntax: SyntaxWords = {
  namespaces: {
    category: ['kategorija'],
    file: ['slika', 'datoteka'],
    template: ['predloga'],
    user: ['uporabnik', 'uporabnica'],
  },
  redirect: ['#preusmeritev'],
  fileOptions: [
    'sličica', 'okvir', 'brezokvirja', 'levo', 'desno', 'sredina', 'brez',
  ],
  trail: 'cased',
}
