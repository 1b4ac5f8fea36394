import type { SyntaxWords } from '../types/index.ts'

export const syntax: SyntaxWords = {
  namespaces: {
    category: ['קטגוריה', 'קט'],
    file: ['קובץ', 'תמונה'],
    template: ['תבנית'],
    user: ['משתמש', 'משתמשת'],
  },
  redirect: ['#הפניה'],
  fileOptions: [
    'ממוזער', 'ממוסגר', 'מסגרת', 'לא ממוסגר', 'ללא מסגרת', 'גבול', 'שמאל', 'ימין', 'מרכז', 'ללא', 'קישור=', 'טקסט=',
    'ממוזער=',
  ],
  functions: { defaultsort: ['מיון רגיל'] },
  switches: [
    'ללא_תוכן_עניינים', 'תוכן_עניינים',
  ],
  trail: 'latin',
}
