import type { CategoryWords } from '../types/index.ts'

export const categories: CategoryWords = { births: ['Födda …'], deaths: ['Avlidna …'], living: ['Levande personer'] }
