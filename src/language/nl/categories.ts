import type { CategoryWords } from '../types/index.ts'

export const categories: CategoryWords = {}
