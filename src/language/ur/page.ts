import type { PageWords } from '../types/index.ts'

export const page: PageWords = {
  sections: {
    biography: ['سوانح'],
    references: ['حوالہ جات'],
    links: ['بیرونی روابط', 'مزید دیکھیے'],
  },
  rendered: {
    categoryLabels: ['زمرہ جات:', 'زمرہ:'],
  },
  disambiguation: ['ضد ابہام'],
}
