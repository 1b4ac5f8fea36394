import type { DateWords } from '../types/index.ts'

export const dates: DateWords = {}
