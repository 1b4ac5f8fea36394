import type { SyntaxWords } from '../types/index.ts'

export const syntax: SyntaxWords = {
  namespaces: {
    category: ['kategoria'],
    file: ['fitxategi', 'irudi'],
    template: ['txantiloi'],
    user: ['lankide'],
  },
  redirect: ['#birzuzendu'],
  fileOptions: [
    'thumb', 'ezkerrera', 'eskuinera', 'erdian', 'ezkerra', 'eskuinea',
  ],
  trail: 'cased',
}
