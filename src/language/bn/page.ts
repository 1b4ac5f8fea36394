import type { PageWords } from '../types/index.ts'

export const page: PageWords = {
  sections: {
    biography: ['জীবনী'],
    references: ['তথ্যসূত্র'],
    links: ['বহিঃসংযোগ', 'আরও দেখুন'],
  },
  rendered: {
    categoryLabels: ['বিষয়শ্রেণী:'],
  },
  disambiguation: ['দ্ব্যর্থতা নিরসন'],
}
