import type { TemplateWords } from '../types/index.ts'

export const templates: TemplateWords = {
  names: {
    dropped: ['nadabeigts rakstīņs', 'commonscat'],
  },
  prefixes: { 'vol-': 'languageOne' },
}
