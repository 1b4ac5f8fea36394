import type { SyntaxWords } from '../types/index.ts'

export const syntax: SyntaxWords = {
  namespaces: {
    category: ['kategória'],
    file: ['súbor', 'obrázok'],
    template: ['šablóna'],
    user: ['redaktor', 'redaktorka'],
  },
  redirect: ['#presmeruj'],
  fileOptions: [
    'náhľad', 'náhľadobrázka', 'rám', 'bezrámu', 'vľavo', 'vpravo', 'stred', 'žiadny',
  ],
  trail: 'cased',
}
