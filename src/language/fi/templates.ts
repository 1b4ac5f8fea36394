import type { TemplateWords } from '../types/index.ts'

export const templates: TemplateWords = {
  names: {
    dropped: ['lähde', 'lippu', 'tynkä', 'auktoriteettitunnisteet', 'commonscat'],
    country: ['maalippu', 'maa'],
    first: ['k-fi', 'ei rivinvaihtoa'],
  },
}
