import type { CategoryWords } from '../types/index.ts'

export const categories: CategoryWords = { births: ['…生'], deaths: ['…没'], living: ['存命人物'] }
