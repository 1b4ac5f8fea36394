import type { InfoboxWords } from '../types/index.ts'

export const infobox: InfoboxWords = {
  marks: { before: ['infoskreine ', 'infoskreine', 'infobox '] },
  families: {
    person: ['cylvāks'],
  },
  parameters: {
    name: ['vuords'],
    birthDate: ['dzimšonys data'],
    deathDate: ['miršonys data'],
    predecessor: ['pyrmaguojiejs'],
  },
  labels: { pyrmaguojiejs: 'predecessor', piecguojiejs: 'successor', dzims: 'born', myra: 'died' },
  bornWords: ['dzims', 'dzymuse'],
  diedWords: ['miris', 'myra'],
}
