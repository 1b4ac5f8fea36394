import type { SyntaxWords } from '../types/index.ts'

export const syntax: SyntaxWords = {
  namespaces: {
    category: ['زمرہ'],
    file: ['ملف', 'تصویر'],
    template: ['سانچہ'],
    user: ['صارف'],
  },
  redirect: ['#رجوع_مکرر', '#رجوع مکرر'],
  fileOptions: [
    'تصغیر', 'دائیں', 'بائیں', 'درمیان',
  ],
  trail: 'arabic',
}
