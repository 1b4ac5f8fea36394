import type { InfoboxWords } from '../types/index.ts'

export const infobox: InfoboxWords = {}
