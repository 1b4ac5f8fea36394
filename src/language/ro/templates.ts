import type { TemplateWords } from '../types/index.ts'

export const templates: TemplateWords = {
  names: {
    dropped: ['necesită citare', 'nc', 'steag', 'control de autoritate', 'portal', 'ciot'],
    country: ['steag2'],
    list: ['listă simplă'],
  },
}
