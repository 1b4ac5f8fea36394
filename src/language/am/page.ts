import type { PageWords } from '../types/index.ts'

export const page: PageWords = {
  sections: {
    references: ['ማጣቀሻ', 'ዋቢ ምንጮች'],
  },
  disambiguation: ['መንታ'],
}
