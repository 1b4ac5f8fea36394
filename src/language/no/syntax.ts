import type { SyntaxWords } from '../types/index.ts'

export const syntax: SyntaxWords = {
  namespaces: {
    category: ['kategori'],
    file: ['fil', 'bilde'],
    template: ['mal'],
    user: ['bruker', 'brukar'],
  },
  redirect: ['#omdirigering'],
  fileOptions: [
    'miniatyr', 'mini', 'ramme', 'rammeløs', 'venstre', 'høyre', 'sentrer', 'midtstilt', 'sentrert', 'ingen',
    'portrett', 'lenke=',
  ],
  functions: { defaultsort: ['standardsortering'] },
  trail: 'cased',
}
