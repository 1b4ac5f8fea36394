import type { CategoryWords } from '../types/index.ts'

export const categories: CategoryWords = { births: ['Nati nel …', "Nati nell'…"], deaths: ['Morti nel …', "Morti nell'…"], living: ['Persone viventi'] }
