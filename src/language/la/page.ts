import type { PageWords } from '../types/index.ts'

export const page: PageWords = {}
