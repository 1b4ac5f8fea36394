import type { CategoryWords } from '../types/index.ts'

export const categories: CategoryWords = { births: ['Naissance en …', 'Naissance au …'], deaths: ['Décès en …', 'Décès au …'] }
