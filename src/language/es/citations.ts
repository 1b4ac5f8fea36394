import type { CitationWords } from '../types/index.ts'

export const citations: CitationWords = {}
