import type { PageWords } from '../types/index.ts'

export const page: PageWords = {
  sections: {
    biography: ['जीवनी'],
    life: ['प्रारंभिक जीवन'],
    career: ['कैरियर'],
    politics: ['राजनीतिक जीवन'],
    personal: ['व्यक्तिगत जीवन', 'निजी जीवन'],
    legacy: ['मृत्यु'],
    works: ['रचनाएँ'],
    references: ['सन्दर्भ', 'संदर्भ'],
    links: ['बाहरी कड़ियाँ', 'इन्हें भी देखें'],
  },
  rendered: {
    categoryLabels: ['श्रेणियाँ:', 'श्रेणी:'],
  },
  disambiguation: ['बहुविकल्पी'],
}
