import type { ProseWords } from '../types/index.ts'

export const prose: ProseWords = {}
