import type { TemplateWords } from '../types/index.ts'

export const templates: TemplateWords = {
  names: {
    all: ['daton'],
    first: ['citaĵo'],
    dropped: ['ligoleginda', 'flagikono', 'projektoj', 'bibliotekoj'],
  },
}
