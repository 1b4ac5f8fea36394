import type { SyntaxWords } from '../types/index.ts'

export const syntax: SyntaxWords = {
  namespaces: {
    category: ['categorie'],
    file: ['fișier', 'fişier', 'imagine'],
    template: ['format'],
    user: ['utilizator'],
  },
  redirect: ['#redirecteaza', '#redirecționare'],
  fileOptions: [
    'miniatura', 'mini', 'cadru', 'fărăcadru', 'chenar', 'stânga', 'dreapta', 'centru', 'nu',
  ],
  functions: { defaultsort: ['sortareimplicita'] },
  switches: [
    'fărăcuprins',
  ],
  trail: 'cased',
}
