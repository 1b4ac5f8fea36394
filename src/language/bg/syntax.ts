import type { SyntaxWords } from '../types/index.ts'

export const syntax: SyntaxWords = {
  namespaces: {
    category: ['категория'],
    file: ['файл', 'картинка'],
    template: ['шаблон'],
    user: ['потребител'],
  },
  redirect: ['#пренасочване', '#виж'],
  fileOptions: [
    'мини', 'рамка', 'ляво', 'дясно', 'център', 'център', 'няма', 'без_рамка', 'контур', 'вдясно', 'вляво', 'мини=',
  ],
  functions: { defaultsort: ['сортекатключ'] },
  switches: [
    'безсъдържание',
  ],
  trail: 'cased',
}
