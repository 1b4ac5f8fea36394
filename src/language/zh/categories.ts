import type { CategoryWords } from '../types/index.ts'

export const categories: CategoryWords = { births: ['…出生'], deaths: ['…逝世'], living: ['在世人物'] }
