import type { CategoryWords } from '../types/index.ts'

export const categories: CategoryWords = { births: ['Народились …', 'Народилися …', 'Народились у … році'], deaths: ['Померли …', 'Померли у … році'], living: ['Живі люди'] }
