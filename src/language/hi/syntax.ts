import type { SyntaxWords } from '../types/index.ts'

export const syntax: SyntaxWords = {
  namespaces: {
    category: ['श्रेणी'],
    file: ['चित्र', 'फ़ाइल'],
    template: ['साँचा'],
    user: ['सदस्य'],
  },
  redirect: ['#अनुप्रेषित', '#पुनर्प्रेषित'],
  fileOptions: [
    'अंगूठाकार', 'अंगूठा', 'दाएँ', 'दाएं', 'बाएँ', 'बाएं', 'केंद्र', 'केन्द्र',
  ],
  trail: 'latin',
}
