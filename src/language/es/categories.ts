import type { CategoryWords } from '../types/index.ts'

export const categories: CategoryWords = { births: ['Nacidos en …', 'Nacidos en los …'], deaths: ['Fallecidos en …', 'Fallecidos en los …'], living: ['Personas vivas'] }
