import type { TemplateWords } from '../types/index.ts'

export const templates: TemplateWords = {}
