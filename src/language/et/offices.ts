import type { OfficeWords } from '../types/index.ts'

export const offices: OfficeWords = {}
