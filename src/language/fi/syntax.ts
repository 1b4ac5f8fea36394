import type { SyntaxWords } from '../types/index.ts'

export const syntax: SyntaxWords = {
  namespaces: {
    category: ['luokka'],
    file: ['tiedosto', 'kuva'],
    template: ['malline'],
    user: ['käyttäjä'],
  },
  redirect: ['#ohjaus', '#uudelleenohjaus'],
  fileOptions: [
    'pienoiskuva', 'pienois', 'kehys', 'kehystetty', 'kehyksetön', 'reunus', 'vasen', 'oikea', 'keski',
    'keskitetty', 'tyhjä', 'pysty', 'linkki=',
  ],
  functions: { defaultsort: ['aakkostus'] },
  trail: 'cased',
}
