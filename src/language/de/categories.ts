import type { CategoryWords } from '../types/index.ts'

export const categories: CategoryWords = { births: ['Geboren …', 'Geboren im …'], deaths: ['Gestorben …', 'Gestorben im …'] }
