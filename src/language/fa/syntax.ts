import type { SyntaxWords } from '../types/index.ts'

export const syntax: SyntaxWords = {
  namespaces: {
    category: ['رده'],
    file: ['پرونده', 'تصویر'],
    template: ['الگو'],
    user: ['کاربر'],
  },
  redirect: ['#تغییر_مسیر', '#تغییرمسیر'],
  fileOptions: [
    'بندانگشتی', 'انگشتدان', 'انگشتی', 'قاب', 'بی‌قاب', 'بیقاب', 'چپ', 'راست', 'وسط', 'هیچ', 'حاشیه', 'پیوند=',
    'جایگزین=', 'بندانگشتی=',
  ],
  functions: { defaultsort: ['ترتیب‌پیش‌فرض', 'ترتیب پیش فرض'] },
  switches: [
    'بی‌فهرست',
  ],
  trail: 'arabic',
}
