import type { CategoryWords } from '../types/index.ts'

export const categories: CategoryWords = { births: ['Nascidos em …'], deaths: ['Mortos em …'], living: ['Pessoas vivas'] }
