import type { TemplateWords } from '../types/index.ts'

export const templates: TemplateWords = {
  names: {
    dropped: ['flag', 'kilde mangler', 'flagikon', 'autoritetsdata', 'stub', 'commonscat'],
    country: ['flagland'],
  },
}
