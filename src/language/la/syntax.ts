import type { SyntaxWords } from '../types/index.ts'

export const syntax: SyntaxWords = {
  namespaces: {
    category: ['categoria'],
    file: ['fasciculus', 'imago'],
    template: ['formula'],
    user: ['usor'],
  },
  redirect: ['#redirect'],
  trail: 'latin',
}
