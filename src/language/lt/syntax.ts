import type { SyntaxWords } from '../types/index.ts'

export const syntax: SyntaxWords = {
  namespaces: {
    category: ['kategorija'],
    file: ['vaizdas', 'failas'],
    template: ['šablonas'],
    user: ['naudotojas', 'naudotoja'],
  },
  redirect: ['#peradresavimas'],
  fileOptions: [
    'mini', 'miniatiūra', 'rėmelis', 'kairėje', 'dešinėje', 'centre',
  ],
  trail: 'cased',
}
