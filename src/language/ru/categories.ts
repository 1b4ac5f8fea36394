import type { CategoryWords } from '../types/index.ts'

export const categories: CategoryWords = { births: ['Родившиеся в … году', 'Родившиеся …'], deaths: ['Умершие в … году', 'Умершие …'], living: ['Ныне живущие'] }
