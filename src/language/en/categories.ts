import type { CategoryWords } from '../types/index.ts'

export const categories: CategoryWords = { births: ['… births'], deaths: ['… deaths'], living: ['Living people'] }
