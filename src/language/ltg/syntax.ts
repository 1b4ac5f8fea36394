import type { SyntaxWords } from '../types/index.ts'

export const syntax: SyntaxWords = {
  namespaces: {
    category: ['kategoreja'],
    file: ['fails', 'attāls'],
    template: ['veidne'],
    user: ['lītuotuojs'],
  },
  redirect: ['#redirect'],
  trail: 'cased',
}
