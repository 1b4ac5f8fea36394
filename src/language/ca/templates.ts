import type { TemplateWords } from '../types/index.ts'

export const templates: TemplateWords = {
  names: {
    dropped: ['citació necessària', 'bandera', 'icona', 'autoritat', 'commonscat', 'projectes germans', 'esborrany'],
    country: ['bandera2', 'banderapaís'],
    list: ['llista simple'],
  },
}
