import type { SyntaxWords } from '../types/index.ts'

export const syntax: SyntaxWords = {
  namespaces: {
    category: ['kategori'],
    file: ['fil', 'billede'],
    template: ['skabelon'],
    user: ['bruger'],
  },
  redirect: ['#omdiriger'],
  fileOptions: [
    'miniature', 'lille', 'ramme', 'rammeløs', 'venstre', 'højre', 'centreret', 'midte', 'ingen',
  ],
  functions: { defaultsort: ['standardsortering'] },
  trail: 'cased',
}
