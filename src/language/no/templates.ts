import type { TemplateWords } from '../types/index.ts'

export const templates: TemplateWords = {
  names: {
    dropped: ['flagg', 'trenger referanse', 'flaggikon', 'autoritetsdata', 'offisielle lenker', 'stubb', 'tr'],
    country: ['flagg2'],
    list: ['unummerert liste', 'flatliste'],
  },
}
