import type { CitationWords } from '../types/index.ts'

export const citations: CitationWords = {
  lists: { 'حوالہ جات': { refs: ['refs', 'حوالہ جات'], groups: ['group'] } },
}
