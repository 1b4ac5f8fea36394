import type { TemplateWords } from '../types/index.ts'

export const templates: TemplateWords = {
  names: {
    dropped: ['حوالہ درکار', 'پرچم تصویر', 'dmoz'],
    country: ['پرچم'],
    list: ['غیر مرقم فہرست'],
  },
}
